/** People on foot, drawn in units of their height on a plane that faces the camera. */
import { LABEL } from '../classes';
import { mix, times } from '../colour';
import { capsule, ellipse, rounded, type Point2 } from '../outline';
import type { Pen, Plane } from '../pen';
import { random, type Random } from '../random';
import type { Pedestrian } from '../types';
import { COAT, dress, figureDraw, head, turnOf, type Clothes, type Draw } from './figure';
import { castShadow } from './shadows';

function frontLegs(draw: Draw, c: Clothes, swing: number): void {
	for (const side of [-1, 1]) {
		const lift = Math.max(0, swing * side) * 0.05;
		draw(capsule([side * 0.048, 0.48], 0.052, [side * 0.05, 0.26 + lift * 0.5], 0.04), c.trousers);
		draw(capsule([side * 0.05, 0.26 + lift * 0.5], 0.04, [side * 0.048, 0.05 + lift], 0.027), c.trousers);
		draw(capsule([side * 0.046, 0.022 + lift], 0.022, [side * 0.066, 0.018 + lift], 0.02), c.shoes);
	}
}

function sideLegs(draw: Draw, c: Clothes, turned: number, swing: number): void {
	for (const leg of [-1, 1]) {
		const reach = swing * leg;
		const knee: Point2 = [turned * (0.07 * reach + 0.03), 0.27];
		const foot: Point2 = [turned * 0.17 * reach, 0.035 + Math.max(0, -reach) * 0.05];
		const shade = leg < 0 ? 0.78 : 1;
		draw(capsule([0, 0.49], 0.056, knee, 0.044), times(c.trousers, shade));
		draw(capsule(knee, 0.043, foot, 0.027), times(c.trousers, shade));
		draw(
			capsule(
				[foot[0] - turned * 0.01, foot[1] - 0.012],
				0.022,
				[foot[0] + turned * 0.055, foot[1] - 0.016],
				0.018
			),
			c.shoes
		);
	}
}

function torso(draw: Draw, c: Clothes, width: number, long: number): void {
	const coat: Point2[] = [
		[-width * 0.55, 0.84],
		[width * 0.55, 0.84],
		[width, 0.78],
		[width * 0.86, 0.6],
		[width * 0.95, 0.47 - long],
		[-width * 0.95, 0.47 - long],
		[-width * 0.86, 0.6],
		[-width, 0.78]
	];
	draw(rounded(coat, 2), c.coat);
}

function frontBody(draw: Draw, c: Clothes, swing: number, away: boolean, long: number, rng: Random): void {
	for (const side of [-1, 1]) {
		const elbow: Point2 = [side * 0.165, 0.62];
		const hand: Point2 = [side * 0.15, 0.47 + 0.05 * Math.max(0, -swing * side)];
		draw(capsule([side * 0.118, 0.785], 0.042, elbow, 0.036), times(c.coat, 0.9));
		draw(capsule(elbow, 0.035, hand, 0.027), times(c.coat, 0.86));
		draw(ellipse(hand[0], hand[1] - 0.018, 0.022, 0.028, 8), c.skin);
	}
	torso(draw, c, 0.128, long);
	if (away) {
		if (rng.chance(0.4))
			draw(
				rounded(
					[
						[-0.09, 0.8],
						[0.09, 0.8],
						[0.1, 0.58],
						[-0.1, 0.58]
					],
					2
				),
				times(rng.pick(COAT), 0.8),
				true
			);
		return;
	}
	const shirt = mix(c.coat, [230, 226, 220], 0.6);
	draw(
		[
			[-0.035, 0.84],
			[0.035, 0.84],
			[0, 0.7]
		],
		shirt,
		true
	);
	draw(
		[
			[-0.006, 0.7],
			[0.006, 0.7],
			[0.006, 0.5],
			[-0.006, 0.5]
		],
		times(c.coat, 0.6),
		true
	);
}

function sideBody(draw: Draw, c: Clothes, turned: number, swing: number, long: number, rng: Random): void {
	const arm = (reach: number, shade: number) => {
		const elbow: Point2 = [turned * (0.09 * reach - 0.02), 0.62];
		const hand: Point2 = [turned * (0.17 * reach + 0.03), 0.5];
		draw(capsule([0, 0.78], 0.044, elbow, 0.037), times(c.coat, shade));
		draw(capsule(elbow, 0.036, hand, 0.027), times(c.coat, shade));
		draw(ellipse(hand[0], hand[1] - 0.016, 0.023, 0.027, 8), c.skin);
	};
	arm(swing, 0.72);
	torso(draw, c, 0.084, long);
	if (rng.chance(0.35))
		draw(
			rounded(
				[
					[-turned * 0.07, 0.8],
					[-turned * 0.15, 0.76],
					[-turned * 0.15, 0.6],
					[-turned * 0.07, 0.58]
				],
				1
			),
			times(rng.pick(COAT), 0.85)
		);
	arm(-swing, 0.94);
}

function umbrella(draw: Draw, rng: Random): void {
	const dome: Point2[] = Array.from({ length: 13 }, (_, n): Point2 => [
		0.3 * Math.cos((Math.PI * n) / 12),
		1.02 + 0.17 * Math.sin((Math.PI * n) / 12)
	]);
	const colour = rng.pick(COAT);
	draw(dome, colour);
	draw(
		[
			[0.3, 1.02],
			[0.1, 1.02],
			[0.03, 1.185]
		],
		times(colour, 0.8),
		true
	);
	draw(
		[
			[0.15, 0.55],
			[0.158, 0.55],
			[0.016, 1.02],
			[0.006, 1.02]
		],
		[40, 38, 38],
		true
	);
}

export function drawPedestrian(pen: Pen, person: Pedestrian): void {
	const rng = random(person.seed);
	const { x, z, height } = person;
	const foot = pen.ground(x);
	const plane: Plane = (u, v) => [x + u * height, foot + v * height, z];
	castShadow(pen, x, z, 0.3, height * 0.5);
	pen.contactShadow(x, z, 0.24, 0.16, 0.55);
	const draw = figureDraw(pen, plane, LABEL.pedestrian);
	const c = dress(rng);
	const swing = Math.sin(2 * Math.PI * person.step);
	const turned = turnOf(person.facing);
	const away = person.facing === 'away';
	const long = rng.chance(0.35) ? rng.range(0.06, 0.16) : 0.02;
	if (turned === 0) {
		frontLegs(draw, c, swing);
		frontBody(draw, c, swing, away, long, rng);
	} else {
		sideLegs(draw, c, turned, swing || 0.3);
		sideBody(draw, c, turned, swing || 0.3, long, rng);
	}
	head(draw, turned * 0.012, 0.925, 0.072, c, turned, away);
	if (pen.light.wet > 0.35 && rng.chance(0.6)) umbrella(draw, rng);
}
