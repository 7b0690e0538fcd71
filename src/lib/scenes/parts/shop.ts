/** The ground floor of a shop: windows, a fascia, an awning. */
import type { Point3 } from '../camera';
import { times, type Rgb } from '../colour';
import { LABEL } from '../classes';
import type { Pen } from '../pen';
import type { Random } from '../random';
import { glass, panel, type Facade } from './wall';

const PAINT: Rgb[] = [
	[34, 70, 62],
	[128, 30, 38],
	[30, 46, 84],
	[44, 42, 46],
	[198, 150, 52],
	[226, 222, 212],
	[70, 110, 140]
];

function goods(pen: Pen, f: Facade, u0: number, u1: number, rng: Random): void {
	for (let u = u0 + 0.1; u < u1 - 0.3; u += rng.range(0.22, 0.5)) {
		const colour: Rgb = [rng.range(60, 230), rng.range(50, 200), rng.range(40, 180)];
		panel(pen, f.plane, u, 0.62, u + rng.range(0.14, 0.3), 0.62 + rng.range(0.15, 0.75), colour, {
			normal: f.normal,
			alpha: 0.75
		});
	}
}

/** Bars of different lengths stand for letters: legible as a sign, not as words. */
function lettering(pen: Pen, f: Facade, u0: number, u1: number, v: number, colour: Rgb, rng: Random): void {
	const span = Math.min(u1 - u0, rng.range(1.6, 3.4));
	const start = (u0 + u1 - span) / 2;
	for (let u = start; u < start + span; u += rng.pick([0.24, 0.24, 0.24, 0.4])) {
		panel(pen, f.plane, u, v, u + 0.06, v + 0.28, colour, { normal: f.normal });
		panel(pen, f.plane, u, v + rng.pick([0, 0.11, 0.22]), u + 0.16, v + rng.pick([0.05, 0.28]), colour, {
			normal: f.normal
		});
	}
}

function awning(pen: Pen, f: Facade, u0: number, u1: number, colour: Rgb): void {
	const stripes = Math.max(2, Math.round((u1 - u0) / 0.4));
	const width = (u1 - u0) / stripes;
	const out = (u: number, v: number, d: number): Point3 => {
		const [x, y, z] = f.plane(u, v);
		return [x - f.side * d, y, z];
	};
	for (let n = stripes - 1; n >= 0; n--) {
		const [a, b] = [u0 + n * width, u0 + (n + 1) * width];
		const paint: Rgb = n % 2 ? [232, 228, 218] : colour;
		const normal: Point3 = [-f.side * 0.5, 0.86, 0];
		pen.face([out(a, 3.0, 0), out(b, 3.0, 0), out(b, 2.55, 1.1), out(a, 2.55, 1.1)], paint, {
			label: LABEL.building,
			normal
		});
		pen.face(
			[out(a, 2.55, 1.1), out(b, 2.55, 1.1), out(b, 2.35, 1.1), out(a, 2.35, 1.1)],
			times(paint, 0.9),
			{ label: LABEL.building, normal: f.normal }
		);
	}
}

export function drawShopFront(pen: Pen, f: Facade, rng: Random): void {
	const { plane, normal, length } = f;
	const units = Math.max(1, Math.round(length / rng.range(4.5, 7)));
	const unit = length / units;
	for (let n = units - 1; n >= 0; n--) {
		const [u0, u1] = [n * unit + 0.15, (n + 1) * unit - 0.15];
		const paint = rng.pick(PAINT);
		panel(pen, plane, u0, 0.1, u1, 2.9, paint, { normal, foot: times(paint, 0.75) });
		const door = u0 + 0.2 + (unit - 1.9) * rng.pick([0, 1, 0.5]);
		for (const [a, b] of [
			[u0 + 0.15, door - 0.1],
			[door + 1.1, u1 - 0.15]
		]) {
			if (b - a < 0.4) continue;
			glass(pen, plane, a, 0.55, b, 2.35, normal, true, rng);
			goods(pen, f, a, b, rng);
			for (let u = a + 1.5; u < b - 0.4; u += 1.5)
				panel(pen, plane, u, 0.55, u + 0.07, 2.35, paint, { normal });
		}
		glass(pen, plane, door + 0.08, 0.3, door + 0.92, 2.2, normal, true, rng);
		panel(pen, plane, u0, 2.5, u1, 3.1, times(paint, 0.85), { normal });
		const bright = paint[0] + paint[1] + paint[2] > 400;
		lettering(pen, f, u0 + 0.3, u1 - 0.3, 2.66, bright ? [40, 36, 36] : [240, 232, 206], rng);
		if (rng.chance(0.4)) awning(pen, f, u0 + 0.1, u1 - 0.1, rng.pick(PAINT));
	}
}
