/** The side of a car: sheet, windows, wheels. */
import type { Point3 } from '../camera';
import { LABEL } from '../classes';
import { mix, times, type Rgb } from '../colour';
import { ellipse } from '../outline';
import type { Pen } from '../pen';
import type { CarFrame } from './carFrame';
import { halfWidth, type CarShape } from './carShapes';

export function drawCarSide(
	pen: Pen,
	shape: CarShape,
	f: CarFrame,
	which: -1 | 1,
	paint: Rgb,
	spokes: number
): void {
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
