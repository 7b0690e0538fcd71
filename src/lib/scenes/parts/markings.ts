/** Paint on the road: lane lines, edge lines, a zebra crossing. All of it is labelled road. */
import type { Point3 } from '../camera';
import { times, type Rgb } from '../colour';
import type { Pen } from '../pen';
import { random } from '../random';
import type { Scene } from '../types';

const UP: Point3 = [0, 1, 0];
const WHITE: Rgb = [232, 232, 226];
const YELLOW: Rgb = [222, 182, 58];

function quad(
	pen: Pen,
	x: number,
	width: number,
	near: number,
	far: number,
	colour: Rgb,
	alpha = 0.85
): void {
	const pieces = Math.max(1, Math.ceil((far - near) / (2 + near * 0.3)));
	for (let n = 0; n < pieces; n++) {
		const [z0, z1] = [near + ((far - near) * n) / pieces, near + ((far - near) * (n + 1)) / pieces];
		pen.face(
			[
				[x - width / 2, 0, z0],
				[x + width / 2, 0, z0],
				[x + width / 2, 0, z1],
				[x - width / 2, 0, z1]
			],
			colour,
			{ normal: UP, alpha }
		);
	}
}

function lanes(pen: Pen, scene: Scene): void {
	const rng = random(scene.seed * 13);
	const { lanes: middles, zebra } = scene.street;
	const [dash, gap] = rng.pick([
		[2, 4],
		[3, 3],
		[4, 2],
		[1, 5]
	] as const);
	const start = rng.range(-3, 0);
	for (let n = 1; n < middles.length; n++) {
		for (let z = start; z < 90; z += dash + gap) {
			if (zebra !== null && z + dash > zebra - 2 && z < zebra + 6) continue;
			quad(pen, (middles[n - 1] + middles[n]) / 2, 0.13, z, z + dash, WHITE, 0.8);
		}
	}
}

function edgeLines(pen: Pen, scene: Scene): void {
	const { road, edges } = scene.street;
	if (edges === 'none') return;
	for (const side of [-1, 1] as const) {
		const x = road[side < 0 ? 0 : 1] - side * 0.35;
		for (const step of edges === 'yellow' ? [0, 0.22] : [0]) {
			quad(pen, x - side * step, 0.09, 0.5, 80, edges === 'yellow' ? YELLOW : WHITE, 0.75);
		}
	}
}

function zebra(pen: Pen, scene: Scene): void {
	const { road, zebra: at } = scene.street;
	if (at === null) return;
	const stripes = Math.floor((road[1] - road[0]) / 1.1);
	const pitch = (road[1] - road[0]) / stripes;
	for (let n = 0; n < stripes; n++)
		quad(pen, road[0] + pitch * (n + 0.5), pitch * 0.5, at, at + 3.2, WHITE, 0.88);
	pen.face(
		[
			[road[0], 0, at - 1.2],
			[road[1], 0, at - 1.2],
			[road[1], 0, at - 0.95],
			[road[0], 0, at - 0.95]
		],
		times(WHITE, 0.95),
		{ normal: UP, alpha: 0.8 }
	);
}

/** An arrow ahead in the camera's lane. */
function arrow(pen: Pen, scene: Scene): void {
	const rng = random(scene.seed * 13 + 1);
	if (rng.chance(0.6)) return;
	const { lanes: middles, keep } = scene.street;
	const x = keep < 0 ? middles[0] : middles[middles.length - 1];
	const z = rng.range(7, 16);
	quad(pen, x, 0.16, z, z + 2.6, WHITE, 0.8);
	pen.face(
		[
			[x - 0.42, 0, z + 2.5],
			[x + 0.42, 0, z + 2.5],
			[x, 0, z + 4.2]
		],
		WHITE,
		{ normal: UP, alpha: 0.8 }
	);
}

export function drawMarkings(pen: Pen, scene: Scene): void {
	lanes(pen, scene);
	edgeLines(pen, scene);
	arrow(pen, scene);
	zebra(pen, scene);
}
