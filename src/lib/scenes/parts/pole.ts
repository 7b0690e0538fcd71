/** Lamp posts, plain posts and bollards. */
import type { Point3 } from '../camera';
import { LABEL } from '../classes';
import { css, times, type Rgb } from '../colour';
import type { Pen } from '../pen';
import { random } from '../random';
import type { Pole } from '../types';

const AHEAD: Point3 = [0, 0.1, -0.99];
const METAL: Rgb[] = [
	[96, 102, 104],
	[62, 66, 70],
	[128, 130, 130],
	[50, 66, 58]
];

/** An upright tube: wider at its foot. */
export function tube(
	pen: Pen,
	x: number,
	z: number,
	y0: number,
	y1: number,
	r0: number,
	r1: number,
	colour: Rgb,
	label: number
): void {
	const lit = pen.light.direction[0] < 0;
	pen.face(
		[
			[x - r0, y0, z],
			[x + r0, y0, z],
			[x + r1, y1, z],
			[x - r1, y1, z]
		],
		times(colour, lit ? 1.3 : 0.7),
		{ label, normal: AHEAD, right: times(colour, lit ? 0.6 : 1.2) }
	);
}

function glow(pen: Pen, at: Point3): void {
	const strength = 1 - pen.light.day;
	const pixel = pen.view.point(at);
	if (!pixel || strength < 0.2) return;
	const r = pen.scale(at[2]) * 1.6;
	const [x, y] = pixel;
	const stops: [number, string][] = [
		[0, css([255, 226, 160], 0.75 * strength)],
		[0.25, css([255, 206, 130], 0.25 * strength)],
		[1, css([255, 190, 110], 0.001)]
	];
	pen.flat([x - r, y - r, x + r, y - r, x + r, y + r, x - r, y + r], {
		kind: 'radial',
		centre: pixel,
		radius: r,
		stops
	});
}

function lamp(pen: Pen, pole: Pole, colour: Rgb): void {
	const { x, z, height, side } = pole;
	const foot = pen.ground(x);
	const top = foot + height;
	tube(pen, x, z, foot, foot + 1.2, 0.11, 0.1, colour, LABEL.pole);
	tube(pen, x, z, foot + 1.2, top, 0.075, 0.05, colour, LABEL.pole);
	const reach = side * 1.5;
	const arm: Point3[] = [
		[x, top - 0.1, z],
		[x + reach * 0.5, top + 0.22, z],
		[x + reach, top + 0.3, z],
		[x + reach, top + 0.38, z],
		[x + reach * 0.5, top + 0.32, z],
		[x, top + 0.04, z]
	];
	pen.face(arm, colour, { label: LABEL.pole, normal: AHEAD });
	const [a, b] = [x + reach * 0.85, x + reach * 1.35];
	const shade: Point3[] = [
		[a, top + 0.28, z],
		[b, top + 0.28, z],
		[b - reach * 0.06, top + 0.44, z],
		[a, top + 0.46, z]
	];
	pen.face(shade, times(colour, 0.9), { label: LABEL.pole, normal: AHEAD });
	pen.face(
		[
			[a, top + 0.24, z],
			[b, top + 0.24, z],
			[b, top + 0.3, z],
			[a, top + 0.3, z]
		],
		pen.light.day < 0.6 ? [255, 232, 180] : [214, 214, 206],
		{ label: LABEL.pole }
	);
	glow(pen, [(a + b) / 2, top + 0.2, z]);
}

function bollard(pen: Pen, pole: Pole, colour: Rgb): void {
	const { x, z, height } = pole;
	const foot = pen.ground(x);
	tube(pen, x, z, foot, foot + height, 0.085, 0.075, colour, LABEL.pole);
	tube(pen, x, z, foot + height, foot + height + 0.07, 0.1, 0.05, colour, LABEL.pole);
	pen.face(
		[
			[x - 0.08, foot + height * 0.72, z],
			[x + 0.08, foot + height * 0.72, z],
			[x + 0.08, foot + height * 0.84, z],
			[x - 0.08, foot + height * 0.84, z]
		],
		[226, 226, 220],
		{ normal: AHEAD }
	);
}

export function drawPole(pen: Pen, pole: Pole): void {
	const rng = random(pole.seed);
	const colour = times(rng.pick(METAL), rng.range(0.85, 1.15));
	pen.contactShadow(pole.x, pole.z, 0.16, 0.16, 0.5);
	if (pole.form === 'lamp') lamp(pen, pole, colour);
	else if (pole.form === 'bollard') bollard(pen, pole, times(colour, 0.7));
	else
		tube(
			pen,
			pole.x,
			pole.z,
			pen.ground(pole.x),
			pen.ground(pole.x) + pole.height,
			0.1,
			0.08,
			rng.chance(0.5) ? [112, 92, 72] : colour,
			LABEL.pole
		);
}
