/** Collects the shapes of a scene: takes metres, applies light and perspective, leaves out what cannot be seen. */
import type { Point3, View } from './camera';
import { css, type Rgb } from './colour';
import { groundHeight } from './height';
import type { Light } from './light';
import type { Point2 } from './outline';
import type { Paint, Shape } from './shape';
import type { Street } from './types';

export interface Ink {
	/** Class index; left out for details of something already labelled. */
	label?: number;
	/** Unit normal; without one the colour is taken as lit already. */
	normal?: Point3;
	alpha?: number;
	/** A second colour at the polygon's foot, for a gradient from its highest point down. */
	foot?: Rgb;
	/** A second colour at the polygon's right, for a gradient across. */
	right?: Rgb;
}

/** Places [u, v] on a plane in the world. */
export type Plane = (u: number, v: number) => Point3;

/** Details smaller than this many square pixels are not worth drawing. */
const SMALLEST = 0.25;

export class Pen {
	readonly shapes: Shape[] = [];
	owner: string | null = null;

	constructor(
		readonly view: View,
		readonly light: Light,
		readonly street: Street
	) {}

	/** Height of the ground at x. */
	ground(x: number): number {
		return groundHeight(this.street, x);
	}

	/** Pixels per metre at a distance. */
	scale(z: number): number {
		return this.view.focal / Math.max(0.5, z);
	}

	/** A polygon in the world, in one colour or a gradient. */
	face(points: readonly Point3[], colour: Rgb, ink: Ink = {}): void {
		const flat = this.view.project(points);
		if (flat.length < 6) return;
		const box = bounds(flat);
		const { width, height } = this.view.size;
		if (box.right < 0 || box.bottom < 0 || box.left > width || box.top > height) return;
		if (ink.label === undefined && (box.right - box.left) * (box.bottom - box.top) < SMALLEST) return;
		const distance = points.reduce((sum, p) => sum + p[2], 0) / points.length;
		const seen = (c: Rgb) =>
			css(ink.normal ? this.light.shade(c, ink.normal, distance) : this.light.veil(c, distance), ink.alpha);
		let paint: Paint = seen(colour);
		if (ink.foot) {
			paint = {
				kind: 'linear',
				from: [0, box.top],
				to: [0, box.bottom],
				stops: [
					[0, paint],
					[1, seen(ink.foot)]
				]
			};
		} else if (ink.right) {
			paint = {
				kind: 'linear',
				from: [box.left, 0],
				to: [box.right, 0],
				stops: [
					[0, paint],
					[1, seen(ink.right)]
				]
			};
		}
		this.flat(flat, paint, ink.label);
	}

	/** A flat outline on a plane in the world. */
	outline(plane: Plane, outline: readonly Point2[], colour: Rgb, ink: Ink = {}): void {
		this.face(
			outline.map(([u, v]) => plane(u, v)),
			colour,
			ink
		);
	}

	/** A line of a width in metres, thinner than a pixel where it is far. */
	line(points: readonly Point3[], colour: Rgb, width: number, alpha = 1, normal?: Point3): void {
		if (points.some((p) => p[2] < 0.6)) return;
		const distance = points.reduce((sum, p) => sum + p[2], 0) / points.length;
		const pixels = width * this.scale(distance);
		const visible = Math.min(1, pixels / 0.5) * alpha;
		if (visible < 0.04) return;
		const seen = normal ? this.light.shade(colour, normal, distance) : this.light.veil(colour, distance);
		const flat = points.flatMap((p) => this.view.point(p) ?? []);
		this.shapes.push({
			points: flat,
			paint: css(seen, visible),
			label: null,
			owner: this.owner,
			width: Math.max(0.5, pixels)
		});
	}

	/** A polygon in pixels. */
	flat(points: number[], paint: Paint, label?: number): void {
		this.shapes.push({ points, paint, label: label ?? null, owner: this.owner });
	}

	/** Something soft and dark on the ground: three ellipses, each fainter and larger. */
	contactShadow(x: number, z: number, halfWidth: number, halfLength: number, strength = 0.5): void {
		const y = this.ground(x) + 0.01;
		for (const [grow, part] of [
			[1.25, 0.25],
			[1.08, 0.35],
			[0.9, 0.45]
		]) {
			const points = Array.from({ length: 20 }, (_, n): Point3 => {
				const a = (Math.PI * n) / 10;
				const corner = (v: number) => Math.sign(v) * Math.abs(v) ** 0.5;
				return [x + halfWidth * grow * corner(Math.cos(a)), y, z + halfLength * grow * corner(Math.sin(a))];
			});
			this.face(points, [12, 13, 18], { alpha: strength * part });
		}
	}
}

export function bounds(flat: readonly number[]) {
	let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
	for (let n = 0; n < flat.length; n += 2) {
		left = Math.min(left, flat[n]);
		right = Math.max(right, flat[n]);
		top = Math.min(top, flat[n + 1]);
		bottom = Math.max(bottom, flat[n + 1]);
	}
	return { left, top, right, bottom };
}
