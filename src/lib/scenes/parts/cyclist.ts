/** People on bicycles. The wheels' discs belong to them, as in CamVid's labels. */
import { LABEL } from '../classes';
import { times, type Rgb } from '../colour';
import { capsule, ellipse, rounded, type Point2 } from '../outline';
import type { Pen, Plane } from '../pen';
import { random, type Random } from '../random';
import type { Cyclist } from '../types';
import { dress, figureDraw, head, turnOf, type Clothes, type Draw } from './figure';
import { castShadow } from './shadows';

const TYRE: Rgb = [30, 30, 32];
const HELMET: Rgb[] = [
	[220, 220, 216],
	[190, 40, 40],
	[40, 90, 160],
	[230, 200, 60],
	[40, 40, 44]
];

function rim(draw: Draw, u: number): void {
	const outer = ellipse(u, 0.34, 0.34, 0.34, 24);
	const inner = ellipse(u, 0.34, 0.3, 0.3, 24);
	const ring = [...outer, outer[0], inner[0], ...inner.slice(1).reverse(), inner[0]];
	draw(ring, TYRE, true);
	for (let n = 0; n < 6; n++) {
		const a = (Math.PI * n) / 6;
		const [c, s] = [0.3 * Math.cos(a), 0.3 * Math.sin(a)];
		draw(
			[
				[u - c, 0.34 - s],
				[u + c, 0.34 + s],
				[u + c + 0.008, 0.34 + s],
				[u - c + 0.008, 0.34 - s]
			],
			[140, 142, 146],
			true
		);
	}
}

function sideView(
	pen: Pen,
	plane: Plane,
	draw: Draw,
	c: Clothes,
	cyclist: Cyclist,
	turned: number,
	rng: Random
): void {
	const frame = rng.pick([
		[160, 40, 40],
		[44, 80, 140],
		[40, 44, 48],
		[210, 210, 206],
		[60, 120, 80]
	] as Rgb[]);
	for (const u of [-0.52, 0.52]) {
		pen.outline(plane, ellipse(u, 0.34, 0.34, 0.34, 24), [60, 62, 66], { label: LABEL.cyclist, alpha: 0.3 });
		rim(draw, u);
	}
	const t = (u: number, v: number): Point2 => [turned * u, v];
	const tube = (from: Point2, to: Point2, r = 0.022) => draw(capsule(from, r, to, r), frame);
	const angle = 2 * Math.PI * cyclist.step;
	const hip = t(-0.2, 0.98);
	const leg = (phase: number, shade: number) => {
		const pedal = t(0.17 * Math.cos(angle + phase), 0.3 + 0.17 * Math.sin(angle + phase));
		const knee = t(0.16 + 0.1 * Math.cos(angle + phase), 0.68 + 0.09 * Math.sin(angle + phase));
		draw(capsule(hip, 0.095, knee, 0.066), times(c.trousers, shade));
		draw(capsule(knee, 0.064, pedal, 0.04), times(c.trousers, shade));
		draw(capsule(pedal, 0.035, [pedal[0] + turned * 0.12, pedal[1]], 0.028), c.shoes);
	};
	leg(Math.PI, 0.72);
	tube(t(-0.52, 0.34), t(0, 0.3));
	tube(t(-0.52, 0.34), t(-0.2, 0.82));
	tube(t(0, 0.3), t(-0.22, 0.9));
	tube(t(0, 0.3), t(0.4, 0.82));
	tube(t(-0.2, 0.82), t(0.4, 0.84));
	tube(t(0.52, 0.34), t(0.38, 1.0));
	draw(capsule(t(-0.32, 0.92), 0.035, t(-0.1, 0.92), 0.025), [28, 28, 30]);
	draw(capsule(t(0.38, 1.02), 0.02, t(0.5, 1.04), 0.02), [40, 40, 42]);
	leg(0, 1);
	const shoulder = t(0.12, 1.46);
	draw(
		rounded([t(-0.34, 0.98), t(-0.3, 1.2), t(-0.02, 1.56), t(0.2, 1.5), t(0.18, 1.3), t(-0.02, 0.98)], 2),
		c.coat
	);
	draw(capsule(shoulder, 0.065, t(0.26, 1.2), 0.05), times(c.coat, 0.9));
	draw(capsule(t(0.26, 1.2), 0.046, t(0.44, 1.07), 0.034), times(c.coat, 0.86));
	head(draw, turned * 0.2, 1.68, 0.125, c, turned, false);
	draw(
		rounded([t(0.03, 1.7), t(0.06, 1.84), t(0.22, 1.87), t(0.36, 1.76), t(0.34, 1.71)], 1),
		rng.pick(HELMET)
	);
}

function alongView(draw: Draw, c: Clothes, cyclist: Cyclist, away: boolean, rng: Random): void {
	draw(ellipse(0, 0.34, 0.045, 0.34, 16), TYRE);
	draw(capsule([0, 0.5], 0.025, [0, 0.95], 0.03), [70, 72, 78]);
	const swing = Math.sin(2 * Math.PI * cyclist.step);
	for (const side of [-1, 1]) {
		const lift = 0.13 * swing * side;
		draw(capsule([side * 0.1, 0.98], 0.092, [side * 0.15, 0.66 + lift], 0.066), c.trousers);
		draw(capsule([side * 0.15, 0.66 + lift], 0.062, [side * 0.12, 0.3 + lift], 0.042), c.trousers);
		draw(capsule([side * 0.12, 0.26 + lift], 0.042, [side * 0.14, 0.25 + lift], 0.038), c.shoes);
		draw(capsule([side * 0.2, 1.42], 0.068, [side * 0.3, 1.2], 0.054), times(c.coat, 0.9));
		draw(capsule([side * 0.3, 1.2], 0.05, [side * 0.26, 1.04], 0.036), times(c.coat, 0.86));
	}
	draw(capsule([-0.3, 1.02], 0.02, [0.3, 1.02], 0.02), [40, 40, 42]);
	draw(
		rounded(
			[
				[-0.12, 1.53],
				[0.12, 1.53],
				[0.24, 1.42],
				[0.17, 1.1],
				[0.16, 0.94],
				[-0.16, 0.94],
				[-0.17, 1.1],
				[-0.24, 1.42]
			],
			2
		),
		c.coat
	);
	if (away) {
		draw(capsule([-0.08, 0.93], 0.035, [0.08, 0.93], 0.035), [28, 28, 30]);
		draw(ellipse(0, 0.84, 0.035, 0.03, 8), [220, 40, 34], true);
		if (rng.chance(0.5))
			draw(
				rounded(
					[
						[-0.14, 1.48],
						[0.14, 1.48],
						[0.15, 1.12],
						[-0.15, 1.12]
					],
					2
				),
				rng.pick([
					[226, 214, 60],
					[60, 60, 66],
					[120, 40, 44]
				] as Rgb[]),
				true
			);
	}
	head(draw, 0, 1.68, 0.125, c, 0, away);
	draw(
		rounded(
			[
				[-0.115, 1.68],
				[-0.12, 1.8],
				[0, 1.87],
				[0.12, 1.8],
				[0.115, 1.68]
			],
			1
		),
		rng.pick(HELMET)
	);
}

export function drawCyclist(pen: Pen, cyclist: Cyclist): void {
	const rng = random(cyclist.seed);
	const { x, z } = cyclist;
	const size = cyclist.height / 1.85;
	const foot = pen.ground(x);
	const plane: Plane = (u, v) => [x + u * size, foot + v * size, z];
	const turned = turnOf(cyclist.facing);
	castShadow(pen, x, z, 0.4, 0.9);
	pen.contactShadow(x, z, turned ? 0.85 : 0.2, turned ? 0.15 : 0.7, 0.5);
	const draw = figureDraw(pen, plane, LABEL.cyclist);
	const c = dress(rng);
	if (turned) sideView(pen, plane, draw, c, cyclist, turned, rng);
	else alongView(draw, c, cyclist, cyclist.facing === 'away', rng);
}
