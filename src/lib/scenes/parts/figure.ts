/** What people on foot and on bicycles have in common: parts of a body with a label, clothes, a head. */
import type { Point3 } from '../camera';
import { times, type Rgb } from '../colour';
import { capsule, ellipse, rounded, type Point2 } from '../outline';
import type { Pen, Plane } from '../pen';
import type { Random } from '../random';
import type { Facing } from '../types';

const SKIN: Rgb[] = [
	[232, 190, 164],
	[212, 164, 132],
	[168, 116, 84],
	[120, 82, 62],
	[90, 62, 50]
];
const HAIR: Rgb[] = [
	[48, 36, 30],
	[90, 62, 40],
	[30, 28, 30],
	[170, 132, 84],
	[130, 126, 124]
];
export const COAT: Rgb[] = [
	[44, 48, 58],
	[98, 46, 50],
	[62, 82, 112],
	[118, 104, 84],
	[196, 184, 164],
	[70, 92, 72],
	[168, 64, 52],
	[28, 30, 34],
	[206, 170, 74],
	[128, 136, 148]
];
const TROUSERS: Rgb[] = [
	[48, 54, 70],
	[40, 40, 44],
	[92, 84, 74],
	[70, 78, 96],
	[120, 112, 98]
];

const AHEAD: Point3 = [0, 0.2, -0.98];

/** Draws labelled parts of one figure. */
export type Draw = (outline: readonly Point2[], colour: Rgb, detail?: boolean) => void;

export function figureDraw(pen: Pen, plane: Plane, label: number): Draw {
	return (outline, colour, detail = false) =>
		pen.outline(plane, outline, times(colour, pen.light.direction[0] < 0 ? 1.12 : 0.84), {
			label: detail ? undefined : label,
			normal: AHEAD,
			right: times(colour, pen.light.direction[0] < 0 ? 0.76 : 1.08)
		});
}

export interface Clothes {
	skin: Rgb;
	hair: Rgb;
	coat: Rgb;
	trousers: Rgb;
	shoes: Rgb;
}

export function dress(rng: Random): Clothes {
	return {
		skin: rng.pick(SKIN),
		hair: rng.pick(HAIR),
		coat: times(rng.pick(COAT), rng.range(0.85, 1.15)),
		trousers: times(rng.pick(TROUSERS), rng.range(0.85, 1.15)),
		shoes: rng.pick([
			[36, 30, 28],
			[190, 186, 180],
			[90, 58, 40]
		] as Rgb[])
	};
}

/** Head with hair; `turned` is 1 to the right, -1 to the left, 0 seen from the front or the back. */
export function head(
	draw: Draw,
	u: number,
	v: number,
	r: number,
	c: Clothes,
	turned: number,
	away: boolean
): void {
	draw(capsule([u, v - r * 1.5], r * 0.42, [u, v - r * 0.5], r * 0.42), times(c.skin, 0.8));
	draw(ellipse(u, v, r * 0.8, r, 16), away ? c.hair : c.skin);
	if (away) return;
	const cap: Point2[] =
		turned === 0
			? [
					[-0.84, 0.1],
					[-0.9, 0.7],
					[0, 1.14],
					[0.9, 0.7],
					[0.84, 0.1],
					[0.5, 0.5],
					[-0.5, 0.5]
				]
			: [
					[-0.95 * turned, -0.5],
					[-1.0 * turned, 0.6],
					[0, 1.12],
					[0.8 * turned, 0.72],
					[0.3 * turned, 0.42],
					[-0.2 * turned, -0.1]
				];
	draw(
		rounded(
			cap.map(([a, b]): Point2 => [u + a * r, v + b * r]),
			1
		),
		c.hair
	);
}

export const turnOf = (facing: Facing): number => (facing === 'right' ? 1 : facing === 'left' ? -1 : 0);
