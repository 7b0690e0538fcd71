/** Cars: a side view given width. Strips join its two sides; those that face the camera are drawn, far ones first. */
import type { Point3 } from '../camera';
import { LABEL } from '../classes';
import { mix, times, type Rgb } from '../colour';
import { ellipse, type Point2 } from '../outline';
import type { Pen } from '../pen';
import { random } from '../random';
import type { Car } from '../types';
import { CAR_SHAPES, halfWidth, type CarShape } from './carShapes';
import { drawCarDetails, drawMirrors } from './carDetails';

const PAINT: Rgb[] = [
	[186, 188, 192],
	[58, 60, 66],
	[28, 30, 34],
	[222, 222, 220],
	[150, 34, 36],
	[38, 62, 116],
	[92, 122, 150],
	[44, 82, 68],
	[142, 132, 116],
	[196, 168, 60],
	[120, 124, 130]
];

export interface CarFrame {
	/** lx across (right positive), y up, s forward from the rear; to the world. */
	at(lx: number, y: number, s: number): Point3;
	/** A direction in the car's axes to the world's. */
	turn(lx: number, y: number, s: number): Point3;
	/** Whether a face at this place with this outward normal (car's axes) looks at the camera. */
	faces(place: Point3, normal: Point3): boolean;
	z: number;
}

function frame(pen: Pen, car: Car, shape: CarShape): CarFrame {
	const [c, s0] = [Math.cos(car.heading), Math.sin(car.heading)];
	const turn = (lx: number, y: number, s: number): Point3 => [lx * c + s * s0, y, -lx * s0 + s * c];
	const [ex, ey] = pen.view.eye;
	return {
		z: car.z,
		turn,
		at(lx, y, s) {
			const [x, , z] = turn(lx, 0, s - shape.length / 2);
			return [car.x + x, y, car.z + z];
		},
		faces(place, normal) {
			const n = turn(...normal);
			return (ex - place[0]) * n[0] + (ey - place[1]) * n[1] - place[2] * n[2] > 0;
		}
	};
}

function strips(pen: Pen, shape: CarShape, f: CarFrame, paint: Rgb): void {
	const { light } = pen;
	const parts = shape.profile.slice(0, -1).map((a, n) => {
		const b = shape.profile[n + 1];
		const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
		const normal: Point3 = [0, (b[0] - a[0]) / length, -(b[1] - a[1]) / length];
		const middle = f.at(0, (a[1] + b[1]) / 2, (a[0] + b[0]) / 2);
		return { a, b, n, normal, middle };
	});
	parts.sort((p, q) => q.middle[2] - p.middle[2]);
	for (const { a, b, n, normal, middle } of parts) {
		if (!f.faces(middle, normal)) continue;
		const [wa, wb] = [halfWidth(shape, a[1]), halfWidth(shape, b[1])];
		const quad = [f.at(-wa, a[1], a[0]), f.at(wa, a[1], a[0]), f.at(wb, b[1], b[0]), f.at(-wb, b[1], b[0])];
		const world = f.turn(...normal);
		const shine = mix(paint, mix(light.zenith, light.horizon, 0.5), 0.1 + 0.22 * Math.max(0, normal[1]));
		pen.face(quad, shine, { label: LABEL.car, normal: world });
		if (shape.glass.includes(n)) {
			const inset = (w: number, p: Point2, q: Point2, t: number): Point3 =>
				f.at(w * 0.9, p[1] + (q[1] - p[1]) * t, p[0] + (q[0] - p[0]) * t - normal[2] * -0.004);
			const pane = [
				inset(-wa, a, b, 0.06),
				inset(wa, a, b, 0.06),
				inset(wb, a, b, 0.9),
				inset(-wb, a, b, 0.9)
			];
			const dark: Rgb = times([34, 40, 48], 0.4 + 0.6 * light.day);
			const sky = mix(light.zenith, light.horizon, 0.6);
			pen.face(pane, mix(dark, sky, 0.34 + 0.3 * Math.max(0, normal[1])), { foot: mix(dark, sky, 0.1) });
		}
	}
}

function side(pen: Pen, shape: CarShape, f: CarFrame, which: -1 | 1, paint: Rgb, spokes: number): void {
	const skin = (s: number, y: number, out = 0): Point3 => f.at(which * (halfWidth(shape, y) + out), y, s);
	if (!f.faces(skin(shape.length / 2, 0.8), [which, 0, 0])) return;
	const normal = f.turn(which, 0.1, 0);
	const { light } = pen;
	const outline = shape.profile.map(([s, y]) => skin(s, y));
	pen.face(outline, mix(paint, light.horizon, 0.12), { label: LABEL.car, normal, foot: times(paint, 0.66) });
	const [first, last] = [shape.profile[0], shape.profile[shape.profile.length - 1]];
	const band = (y0: number, y1: number, colour: Rgb, alpha: number) =>
		pen.face(
			[
				skin(first[0] + 0.15, y0),
				skin(last[0] - 0.15, y0),
				skin(last[0] - 0.15, y1),
				skin(first[0] + 0.15, y1)
			],
			colour,
			{ normal, alpha }
		);
	band(first[1], first[1] + 0.1, [30, 30, 32], 0.8);
	band(shape.half.beltY - 0.09, shape.half.beltY - 0.03, mix(paint, [255, 255, 255], 0.5), 0.35);
	const dark: Rgb = times([36, 42, 50], 0.4 + 0.6 * light.day);
	for (const window of shape.windows) {
		pen.face(
			window.map(([s, y]) => skin(s, y)),
			mix(dark, light.horizon, 0.3),
			{ foot: mix(dark, light.horizon, 0.06) }
		);
	}
	if (shape.length < 8) {
		const door = shape.length * 0.42;
		pen.line([skin(door, first[1] + 0.1), skin(door, shape.half.beltY)], [20, 20, 22], 0.02, 0.5);
		pen.face(
			[skin(door + 0.1, 0.82), skin(door + 0.28, 0.82), skin(door + 0.28, 0.86), skin(door + 0.1, 0.86)],
			times(paint, 0.5),
			{ normal }
		);
	}
	for (const s of shape.wheels) wheel(pen, shape, f, which, s, spokes);
}

function wheel(pen: Pen, shape: CarShape, f: CarFrame, which: -1 | 1, s: number, spokes: number): void {
	const r = shape.radius;
	const out = halfWidth(shape, r) - 0.02;
	const disc = (radius: number, count = 20) =>
		ellipse(s, r, radius, radius, count).map(([u, v]) => f.at(which * out, v, u));
	const normal = f.turn(which, 0.1, 0);
	pen.face(disc(r * 1.13), [16, 16, 18], { label: LABEL.car });
	pen.face(disc(r), [36, 36, 38], { label: LABEL.car, normal });
	pen.face(disc(r * 0.64), [150, 152, 156], { normal });
	for (let n = 0; n < spokes; n++) {
		const a = (2 * Math.PI * n) / spokes;
		const p = (q: number, d: number): Point3 =>
			f.at(which * out, r + q * r * Math.sin(a + d), s + q * r * Math.cos(a + d));
		pen.face([p(0.2, 0), p(0.58, 0.28), p(0.58, 0.6)], [44, 44, 48], { normal });
	}
	pen.face(disc(r * 0.14, 8), [90, 92, 96], { normal });
}

export function drawCar(pen: Pen, car: Car): void {
	const rng = random(car.seed);
	const shape = CAR_SHAPES[car.form];
	const f = frame(pen, car, shape);
	const paint =
		car.form === 'bus'
			? rng.pick([
					[170, 32, 34],
					[178, 120, 40],
					[40, 92, 120]
				] as Rgb[])
			: car.form === 'van' && rng.chance(0.6)
				? ([226, 226, 224] as Rgb)
				: rng.pick(PAINT);
	const spokes = rng.integer(5, 7);
	const braking = rng.chance(0.35) || pen.light.day < 0.5;
	const across = Math.abs(Math.sin(car.heading));
	const [w, l] = [shape.half.belt, shape.length / 2];
	pen.contactShadow(car.x, car.z, w + (l - w) * across, l + (w - l) * across, 0.75);
	const base = [
		[-w * 0.94, 0.1],
		[w * 0.94, 0.1],
		[w * 0.94, shape.length - 0.1],
		[-w * 0.94, shape.length - 0.1]
	] as const;
	pen.face(
		base.map(([lx, s]) => f.at(lx, 0.2, s)),
		[14, 14, 16]
	);
	for (const end of [0.12, shape.length - 0.12]) {
		pen.face(
			[
				f.at(-w * 0.9, 0.16, end),
				f.at(w * 0.9, 0.16, end),
				f.at(w * 0.9, 0.5, end),
				f.at(-w * 0.9, 0.5, end)
			],
			[18, 18, 20],
			{ label: LABEL.car }
		);
	}
	for (const which of [-1, 1])
		for (const s of shape.wheels) {
			const tyre = [
				f.at(which * w * 0.95, 0, s),
				f.at(which * (w * 0.95 - 0.2), 0, s),
				f.at(which * (w * 0.95 - 0.2), 0.5, s),
				f.at(which * w * 0.95, 0.5, s)
			];
			pen.face(tyre, [20, 20, 22], { label: LABEL.car });
		}
	const fromBehind = f.faces(f.at(0, 0.7, 0), [0, 0, -1]);
	if (fromBehind) drawMirrors(pen, shape, f, paint);
	strips(pen, shape, f, paint);
	for (const which of [-1, 1] as const) side(pen, shape, f, which, paint, spokes);
	if (!fromBehind) drawMirrors(pen, shape, f, paint);
	drawCarDetails(pen, shape, f, paint, braking);
}
