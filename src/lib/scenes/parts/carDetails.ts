/** Lamps, plates, bumpers and grilles, set just in front of a car's ends. */
import type { Point3 } from '../camera';
import { LABEL } from '../classes';
import { mix, times, type Rgb } from '../colour';
import type { Pen } from '../pen';
import type { CarFrame } from './carFrame';
import { halfWidth, type CarShape } from './carShapes';

/** A box on an end of the car, between widths of -1 and 1 and heights in metres. */
type Panel = (from: number, to: number, y0: number, y1: number, colour: Rgb, lit?: boolean) => void;

function panelOn(pen: Pen, shape: CarShape, f: CarFrame, end: 'rear' | 'front'): Panel {
	const { profile, length } = shape;
	const normal = f.turn(0, 0, end === 'rear' ? -1 : 1);
	/** How far the outline reaches at a height. */
	const reach = (y: number): number => {
		const candidates = profile.flatMap((p, n) => {
			const q = profile[n + 1];
			if (!q || (p[1] - y) * (q[1] - y) > 0 || p[1] === q[1]) return [];
			return [p[0] + ((q[0] - p[0]) * (y - p[1])) / (q[1] - p[1])];
		});
		if (candidates.length === 0) return end === 'rear' ? 0 : length;
		return end === 'rear' ? Math.min(...candidates) - 0.01 : Math.max(...candidates) + 0.01;
	};
	return (from, to, y0, y1, colour, lit = false) => {
		const place = (t: number, y: number): Point3 => f.at(t * halfWidth(shape, y), y, reach(y));
		pen.face([place(from, y0), place(to, y0), place(to, y1), place(from, y1)], colour, lit ? {} : { normal });
	};
}

function rear(pen: Pen, shape: CarShape, f: CarFrame, paint: Rgb, braking: boolean): void {
	const draw = panelOn(pen, shape, f, 'rear');
	const { beltY } = shape.half;
	const foot = shape.profile[0][1];
	draw(-1, 1, foot, foot + 0.2, times(mix(paint, [40, 40, 42], 0.75), 0.9));
	draw(-1, 1, foot + 0.2, foot + 0.23, times(paint, 0.6));
	const lamp: Rgb = braking ? [236, 44, 30] : [138, 22, 22];
	for (const side of [-1, 1]) {
		draw(side * 0.74, side * 0.99, beltY - 0.3, beltY - 0.02, lamp, braking);
		draw(side * 0.74, side * 0.99, beltY - 0.36, beltY - 0.3, [222, 214, 204]);
	}
	draw(-0.31, 0.31, beltY - 0.32, beltY - 0.2, [226, 196, 60]);
	for (const t of [-0.22, -0.1, 0.06, 0.18])
		draw(t - 0.035, t + 0.035, beltY - 0.295, beltY - 0.225, [36, 34, 28]);
	draw(-0.5, 0.5, beltY - 0.18, beltY - 0.15, times(paint, 0.6));
}

function front(pen: Pen, shape: CarShape, f: CarFrame, paint: Rgb): void {
	const draw = panelOn(pen, shape, f, 'front');
	const y = shape.half.beltY - 0.2;
	const foot = shape.profile[shape.profile.length - 1][1];
	draw(-0.96, 0.96, foot, foot + 0.14, [34, 34, 36]);
	draw(-0.5, 0.5, y - 0.1, y + 0.02, [28, 28, 30]);
	draw(-0.48, 0.48, y - 0.05, y - 0.03, [150, 152, 156]);
	const lamps = pen.light.day < 0.7 || pen.light.wet > 0.3;
	for (const side of [-1, 1]) {
		draw(side * 0.56, side * 0.97, y - 0.12, y + 0.05, lamps ? [255, 246, 214] : [206, 212, 218], lamps);
		draw(side * 0.62, side * 0.8, y - 0.09, y + 0.02, lamps ? [255, 255, 246] : [240, 244, 248], lamps);
	}
	draw(-0.3, 0.3, foot + 0.02, foot + 0.13, [232, 232, 226]);
	draw(-0.9, 0.9, foot + 0.14, foot + 0.17, times(paint, 0.6));
}

/** Behind the body when its rear is seen, before it when its front is. */
export function drawMirrors(pen: Pen, shape: CarShape, f: CarFrame, paint: Rgb): void {
	if (shape.length > 8) return;
	const { beltY, belt } = shape.half;
	const s = shape.windows[shape.windows.length - 1][3][0] - 0.12;
	for (const side of [-1, 1]) {
		const box = [
			[0, beltY + 0.06],
			[0.17, beltY + 0.08],
			[0.17, beltY + 0.2],
			[0, beltY + 0.2]
		] as const;
		pen.face(
			box.map(([out, y]) => f.at(side * (belt + out), y, s)),
			times(paint, 0.75),
			{ label: LABEL.car, normal: f.turn(0, 0, -1) }
		);
	}
}

export function drawCarDetails(pen: Pen, shape: CarShape, f: CarFrame, paint: Rgb, braking: boolean): void {
	if (pen.scale(f.z) < 6) return;
	if (f.faces(f.at(0, 0.7, 0), [0, 0, -1])) rear(pen, shape, f, paint, braking);
	if (f.faces(f.at(0, 0.7, shape.length), [0, 0, 1])) front(pen, shape, f, paint);
}
