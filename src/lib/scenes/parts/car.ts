/** Cars: a side view given width. Strips join its two sides; those that face the camera are drawn, far ones first. */
import type { Point3 } from '../camera';
import { LABEL } from '../classes';
import { mix, times, type Rgb } from '../colour';
import type { Point2 } from '../outline';
import type { Pen } from '../pen';
import { random } from '../random';
import type { Car } from '../types';
import { carFrame, type CarFrame } from './carFrame';
import { CAR_SHAPES, halfWidth, type CarShape } from './carShapes';
import { drawCarDetails, drawMirrors } from './carDetails';
import { drawCarSide } from './carSide';

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

export function drawCar(pen: Pen, car: Car): void {
	const rng = random(car.seed);
	const shape = CAR_SHAPES[car.form];
	const f = carFrame(pen, car, shape);
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
	for (const which of [-1, 1] as const) drawCarSide(pen, shape, f, which, paint, spokes);
	if (!fromBehind) drawMirrors(pen, shape, f, paint);
	drawCarDetails(pen, shape, f, paint, braking);
}
