/** Fences along the street, one panel after another so that people can stand before and behind them. */
import type { Point3 } from '../camera';
import { LABEL } from '../classes';
import { times, type Rgb } from '../colour';
import type { Pen, Plane } from '../pen';
import { random } from '../random';
import type { Fence } from '../types';
import { KERB } from '../height';

/** Length of one panel in metres. */
export const PANEL = 2;

function railing(pen: Pen, plane: Plane, span: number, fence: Fence, colour: Rgb, normal: Point3): void {
	const { height: h } = fence;
	const bar = (u0: number, v0: number, u1: number, v1: number) =>
		pen.face([plane(u0, v0), plane(u1, v0), plane(u1, v1), plane(u0, v1)], colour, {
			label: LABEL.fence,
			normal
		});
	pen.face([plane(0, 0.1), plane(span, 0.1), plane(span, h), plane(0, h)], [44, 46, 50], {
		label: LABEL.fence,
		alpha: fence.form === 'guard' ? 0.3 : 0.16
	});
	for (let u = 0.14; u < span; u += 0.14) bar(u, 0.1, u + 0.03, h - (fence.form === 'guard' ? 0.12 : -0.1));
	for (const v of [0.12, h - 0.12]) bar(0, v, span, v + 0.06);
	bar(0, 0, 0.08, h + 0.12);
	bar(span - 0.04, 0, span + 0.04, h + 0.12);
}

function boards(pen: Pen, plane: Plane, span: number, fence: Fence, colour: Rgb, normal: Point3): void {
	const { height: h } = fence;
	const rng = random(fence.seed + Math.round(span * 10));
	for (let u = 0; u < span; u += 0.2) {
		const tone = times(colour, rng.range(0.82, 1.14));
		const end = Math.min(span, u + 0.2);
		pen.face([plane(u, 0), plane(end, 0), plane(end, h), plane(u, h)], tone, {
			label: LABEL.fence,
			normal,
			foot: times(tone, 0.72)
		});
		pen.line([plane(u, 0), plane(u, h)], times(colour, 0.45), 0.02, 0.7, normal);
	}
	pen.face(
		[plane(0, h - 0.06), plane(span, h - 0.06), plane(span, h + 0.03), plane(0, h + 0.03)],
		times(colour, 1.1),
		{ label: LABEL.fence, normal }
	);
}

/** Panel n of a fence, counted from its near end. */
export function drawFencePanel(pen: Pen, fence: Fence, n: number): void {
	const rng = random(fence.seed);
	const wood = rng.pick([
		[138, 104, 74],
		[116, 96, 80],
		[158, 132, 100]
	] as Rgb[]);
	const iron = rng.pick([
		[40, 44, 46],
		[50, 70, 60],
		[130, 134, 136],
		[196, 196, 190]
	] as Rgb[]);
	const start = fence.z + n * PANEL;
	const span = Math.min(PANEL, fence.length - n * PANEL);
	const plane: Plane = (u, v) => [fence.x, KERB + v, start + u];
	const normal: Point3 = [fence.x > 0 ? -1 : 1, 0, 0];
	pen.face(
		[
			plane(0, 0),
			plane(span, 0),
			[fence.x + normal[0] * 0.25, KERB, start + span],
			[fence.x + normal[0] * 0.25, KERB, start]
		],
		[16, 16, 20],
		{ alpha: 0.25 }
	);
	if (fence.form === 'boards') boards(pen, plane, span, fence, wood, normal);
	else railing(pen, plane, span, fence, iron, normal);
}
