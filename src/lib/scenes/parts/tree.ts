/** Trees: a trunk, limbs, and a crown of clumps. */
import type { Point3 } from '../camera';
import { LABEL } from '../classes';
import { mix, times, type Rgb } from '../colour';
import type { Point2 } from '../outline';
import type { Pen, Plane } from '../pen';
import { random, type Random } from '../random';
import type { Tree } from '../types';
import { drawClump, LEAVES } from './foliage';
import { castShadow } from './shadows';

const BARK: Rgb[] = [
	[92, 78, 64],
	[110, 98, 84],
	[76, 66, 58]
];
const AHEAD: Point3 = [0, 0.3, -0.95];

interface Limb {
	from: Point2;
	/** Radians from upright. */
	angle: number;
	length: number;
	width: number;
	seed: number;
}

/** A tapering limb as a polygon on the plane. */
function limb(pen: Pen, plane: Plane, from: Point2, to: Point2, w0: number, w1: number, colour: Rgb): void {
	const [du, dv] = [to[0] - from[0], to[1] - from[1]];
	const length = Math.hypot(du, dv) || 1;
	const [nu, nv] = [-dv / length, du / length];
	const outline: Point2[] = [
		[from[0] + nu * w0, from[1] + nv * w0],
		[to[0] + nu * w1, to[1] + nv * w1],
		[to[0] - nu * w1, to[1] - nv * w1],
		[from[0] - nu * w0, from[1] - nv * w0]
	];
	pen.outline(plane, outline, colour, { label: LABEL.tree, normal: AHEAD, right: times(colour, 0.62) });
}

/** A limb and what grows from it; every limb has its own seed, so that dropping the finest changes no other. */
function branch(pen: Pen, plane: Plane, limbOf: Limb, depth: number, colour: Rgb): void {
	const { from, angle, length, width, seed } = limbOf;
	const to: Point2 = [from[0] + length * Math.sin(angle), from[1] + length * Math.cos(angle)];
	limb(pen, plane, from, to, width, width * 0.62, colour);
	if (depth === 0) return;
	const rng = random(seed);
	const count = rng.integer(2, 3);
	for (let n = 0; n < count; n++) {
		const spread = (n - (count - 1) / 2) * rng.range(0.5, 0.85) + rng.range(-0.15, 0.15);
		const next = {
			from: to,
			angle: angle * 0.75 + spread,
			length: length * rng.range(0.62, 0.82),
			width: width * 0.55,
			seed: seed * 3 + n + 1
		};
		branch(pen, plane, next, depth - 1, colour);
	}
}

/** Clumps [u, v, radius] of a crown, by the tree's form, from back to front. */
function clumps(tree: Tree, rng: Random): [number, number, number][] {
	const h = tree.height;
	if (tree.form === 'conifer') {
		return Array.from({ length: 9 }, (_, n): [number, number, number] => {
			const t = n / 8;
			return [rng.range(-0.03, 0.03) * h, h * (0.16 + 0.78 * t), h * (0.2 * (1 - t) + 0.025)];
		});
	}
	const [ru, rv, middle] = tree.form === 'tall' ? [0.17, 0.38, 0.58] : [0.31, 0.29, 0.66];
	const list: [number, number, number][] = [[0, h * middle, h * Math.min(ru, rv) * 0.95]];
	for (let n = 0; n < 11; n++) {
		const angle = (2 * Math.PI * n) / 11 + rng.range(-0.2, 0.2);
		const reach = rng.range(0.55, 0.8);
		list.push([
			h * ru * reach * Math.cos(angle),
			h * (middle + rv * reach * Math.sin(angle)),
			h * ru * rng.range(0.34, 0.5)
		]);
	}
	return list.sort((a, b) => b[1] - a[1]);
}

export function drawTree(pen: Pen, tree: Tree): void {
	const rng = random(tree.seed);
	const { x, z, height } = tree;
	const foot = pen.ground(x);
	const plane: Plane = (u, v) => [x + u, foot + v, z];
	const bark = rng.pick(BARK);
	const leaf = times(rng.pick(LEAVES[tree.season]), rng.range(0.85, 1.2));
	castShadow(pen, x, z, height * 0.26, height * 0.62);
	pen.contactShadow(x, z, 0.5, 0.5, 0.4);
	if (tree.form === 'bare') {
		const depth = pen.scale(z) * height > 90 ? 6 : 4;
		const trunk: Limb = {
			from: [0, 0],
			angle: rng.range(-0.05, 0.05),
			length: height * 0.26,
			width: height * 0.026,
			seed: tree.seed
		};
		branch(pen, plane, trunk, depth, bark);
		return;
	}
	const crown = clumps(tree, rng);
	limb(pen, plane, [0, 0], [rng.range(-0.1, 0.1), height * 0.5], height * 0.024, height * 0.014, bark);
	if (tree.form !== 'conifer') {
		for (const side of [-1, 1])
			limb(
				pen,
				plane,
				[0, height * 0.3],
				[side * height * 0.16, height * 0.55],
				height * 0.012,
				height * 0.006,
				bark
			);
	}
	const dark = tree.form === 'conifer' ? mix(leaf, [38, 70, 52], 0.5) : leaf;
	crown.forEach((c, n) => drawClump(pen, plane, c, dark, z, Math.min(1, c[1] / height), tree.seed + n + 1));
}
