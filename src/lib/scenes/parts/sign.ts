/** Traffic signs and traffic lights. The post is a pole; the plate and the lamps are the sign. */
import type { Point3 } from '../camera';
import { LABEL } from '../classes';
import { css, times, type Rgb } from '../colour';
import { ellipse, rectangle, rounded, type Point2 } from '../outline';
import type { Pen, Plane } from '../pen';
import { random, type Random } from '../random';
import type { Sign } from '../types';
import { tube } from './pole';

const AHEAD: Point3 = [0, 0.1, -0.99];
const RED: Rgb = [196, 32, 40];
const BLUE: Rgb = [28, 84, 168];
const WHITE: Rgb = [238, 238, 234];

type Plate = (outline: readonly Point2[], colour: Rgb, base?: boolean) => void;

/** Seven-segment strokes, from the top clockwise and the middle last. */
const SEGMENTS = { '0': '012345', '2': '01346', '3': '01236', '4': '1256' };

function digit(plate: Plate, u: number, figure: keyof typeof SEGMENTS): void {
	const [w, h, t] = [0.055, 0.11, 0.02];
	const strokes = [
		rectangle(u - w, h - t, u + w, h + t),
		rectangle(u + w - t, 0, u + w + t, h),
		rectangle(u + w - t, -h, u + w + t, 0),
		rectangle(u - w, -h - t, u + w, -h + t),
		rectangle(u - w - t, -h, u - w + t, 0),
		rectangle(u - w - t, 0, u - w + t, h),
		rectangle(u - w, -t, u + w, t)
	];
	for (const n of SEGMENTS[figure]) plate(strokes[Number(n)], [30, 30, 32]);
}

function round(plate: Plate, rng: Random): void {
	const r = 0.32;
	if (rng.chance(0.55)) {
		plate(ellipse(0, 0, r, r, 24), RED, true);
		plate(ellipse(0, 0, r * 0.76, r * 0.76, 24), WHITE);
		digit(plate, -0.085, rng.pick(['2', '3', '4'] as const));
		digit(plate, 0.085, '0');
	} else {
		plate(ellipse(0, 0, r, r, 24), WHITE, true);
		plate(ellipse(0, 0, r * 0.92, r * 0.92, 24), BLUE);
		plate(
			[
				[-0.05, -0.2],
				[0.05, -0.2],
				[0.05, 0.04],
				[0.14, 0.04],
				[0, 0.2],
				[-0.14, 0.04],
				[-0.05, 0.04]
			],
			WHITE
		);
	}
}

function triangle(plate: Plate): void {
	const corners = (k: number): Point2[] => [
		[-0.4 * k, -0.3 * k],
		[0.4 * k, -0.3 * k],
		[0, 0.4 * k]
	];
	plate(rounded(corners(1.06), 1), RED, true);
	plate(corners(0.68), WHITE);
	plate(rectangle(-0.03, -0.06, 0.03, 0.1), [30, 30, 32]);
	plate(ellipse(0, -0.12, 0.035, 0.035, 10), [30, 30, 32]);
}

function board(plate: Plate, rng: Random): void {
	const [w, h] = [rng.range(0.45, 1.0), rng.range(0.3, 0.55)];
	const ground = rng.pick([BLUE, [30, 106, 74], WHITE, [150, 104, 50]] as Rgb[]);
	const ink: Rgb = ground === WHITE ? [36, 36, 40] : WHITE;
	plate(rectangle(-w, -h, w, h), ink, true);
	plate(rectangle(-w + 0.04, -h + 0.04, w - 0.04, h - 0.04), ground);
	for (let v = h - 0.2; v > -h + 0.1; v -= 0.2) {
		plate(rectangle(-w + 0.14, v - 0.04, -w + 0.14 + (2 * w - 0.28) * rng.range(0.5, 1), v + 0.05), ink);
	}
}

/** Red, amber and green in a dark case, one of them lit. */
function light(pen: Pen, plate: Plate, centre: (v: number) => Point3, rng: Random): void {
	plate(rounded(rectangle(-0.19, -0.5, 0.19, 0.5), 1), [26, 28, 30], true);
	const lamps: Rgb[] = [
		[240, 50, 40],
		[248, 170, 40],
		[60, 214, 120]
	];
	const lit = rng.pick([0, 0, 1, 2, 2]);
	lamps.forEach((colour, n) => {
		const v = 0.31 - 0.31 * n;
		plate(ellipse(0, v, 0.115, 0.115, 16), n === lit ? colour : times(colour, 0.2));
		const at = pen.view.point(centre(v));
		if (n !== lit || !at) return;
		const r = pen.scale(centre(v)[2]) * 0.4;
		pen.flat([at[0] - r, at[1] - r, at[0] + r, at[1] - r, at[0] + r, at[1] + r, at[0] - r, at[1] + r], {
			kind: 'radial',
			centre: at,
			radius: r,
			stops: [
				[0, css(colour, 0.6)],
				[1, css(colour, 0.001)]
			]
		});
	});
}

export function drawSign(pen: Pen, sign: Sign): void {
	const rng = random(sign.seed);
	const { x, z, height, form } = sign;
	const foot = pen.ground(x);
	const middle = foot + height;
	const plane: Plane = (u, v) => [x + u, middle + v, z - 0.02];
	const plate: Plate = (outline, colour, base = false) =>
		pen.outline(plane, outline, colour, { label: base ? LABEL.sign : undefined, normal: AHEAD });
	pen.contactShadow(x, z, 0.14, 0.14, 0.45);
	const posts = form === 'board' ? [-0.35, 0.35] : [0];
	for (const u of posts)
		tube(
			pen,
			x + u,
			z,
			foot,
			middle + (form === 'light' ? -0.45 : 0.25),
			form === 'light' ? 0.07 : 0.045,
			0.04,
			[120, 124, 126],
			LABEL.pole
		);
	if (form === 'round') round(plate, rng);
	else if (form === 'triangle') triangle(plate);
	else if (form === 'board') board(plate, rng);
	else light(pen, plate, (v) => plane(0, v), rng);
}
