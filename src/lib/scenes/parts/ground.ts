/** Carriageway, pavements and verges: strips along the street, near ones last. */
import type { Point3 } from '../camera';
import { LABEL } from '../classes';
import { KERB } from '../height';
import { mix, times, type Rgb } from '../colour';
import type { Pen } from '../pen';
import { random } from '../random';
import type { Scene, Street } from '../types';
import { drawMarkings } from './markings';
import { drawHouseShadows } from './shadows';

const UP: Point3 = [0, 1, 0];
/** Stations along the street, denser near the camera. */
export function stations(depth: number): number[] {
	const list = [-6, -1, 0.5, 1, 1.5, 2, 2.5, 3, 4, 5];
	while (list[list.length - 1] < depth) list.push(list[list.length - 1] * 1.22 + 0.4);
	return list;
}

/** A strip of ground from x0 to x1 at height y. */
export function strip(
	pen: Pen,
	street: Street,
	x0: number,
	x1: number,
	y: number,
	colour: Rgb,
	label?: number
): void {
	const zs = stations(street.depth);
	for (let n = zs.length - 1; n > 0; n--) {
		const [near, far] = [zs[n - 1], zs[n] * 1.004];
		const points: Point3[] = [
			[x0, y, near],
			[x1, y, near],
			[x1, y, far],
			[x0, y, far]
		];
		pen.face(points, colour, { label, normal: UP });
	}
}

function asphaltTexture(pen: Pen, scene: Scene, base: Rgb): void {
	const rng = random(scene.seed * 5 + 1);
	const [left, right] = scene.street.road;
	for (const middle of scene.street.lanes) {
		for (const track of [-0.75, 0.75]) {
			const x = middle + track;
			for (const z of [1, 4, 8, 14, 22, 34, 52]) {
				const points: Point3[] = [
					[x - 0.28, 0, z],
					[x + 0.28, 0, z],
					[x + 0.28, 0, z * 1.7],
					[x - 0.28, 0, z * 1.7]
				];
				pen.face(points, times(base, 0.82), { normal: UP, alpha: 0.22 });
			}
		}
	}
	for (let n = 0; n < 26; n++) {
		const z = 1.5 + 40 * rng.next() ** 2;
		const [x, w, l] = [rng.range(left, right), rng.range(0.2, 1.5), rng.range(0.4, 3.5)];
		const points: Point3[] = [
			[Math.max(left, x - w), 0, z],
			[Math.min(right, x + w), 0, z + rng.range(-0.1, 0.1)],
			[Math.min(right, x + w * 0.9), 0, z + l],
			[Math.max(left, x - w * 0.95), 0, z + l]
		];
		pen.face(points, times(base, rng.range(0.72, 1.18)), { normal: UP, alpha: rng.range(0.1, 0.45) });
	}
	for (let n = 0; n < 420; n++) {
		const z = 1.2 + 13 * rng.next() ** 1.6;
		const [x, r] = [rng.range(left, right), rng.range(0.004, 0.014)];
		const points: Point3[] = [
			[x - r, 0, z],
			[x + r, 0, z],
			[x + r, 0, z + r * 4],
			[x - r, 0, z + r * 4]
		];
		pen.face(points, times(base, rng.chance(0.5) ? 1.35 : 0.62), { normal: UP, alpha: 0.5 });
	}
	for (let n = 0; n < 9; n++) {
		const crack: Point3[] = [[rng.range(left, right), 0, rng.range(2, 22)]];
		for (let k = 0; k < 7; k++) {
			const [x, , z] = crack[crack.length - 1];
			crack.push([x + rng.range(-0.35, 0.35), 0, z + rng.range(0.1, 0.8)]);
		}
		pen.line(crack, times(base, 0.55), 0.012, 0.45, UP);
	}
}

function manholes(pen: Pen, scene: Scene, base: Rgb): void {
	const rng = random(scene.seed * 5 + 2);
	const [left, right] = scene.street.road;
	for (let n = 0; n < 3; n++) {
		const [x, z] = [rng.range(left + 0.6, right - 0.6), rng.range(5, 30)];
		for (const [r, shade] of [
			[0.36, 0.5],
			[0.31, 0.75],
			[0.24, 0.62]
		]) {
			const ring = Array.from({ length: 18 }, (_, k): Point3 => [
				x + r * Math.cos((k * Math.PI) / 9),
				0,
				z + r * Math.sin((k * Math.PI) / 9)
			]);
			pen.face(ring, times(base, shade), { normal: UP });
		}
	}
}

/** Pale patches that brighten towards the viewer's far side: the sky seen in a wet road. */
function puddles(pen: Pen, scene: Scene): void {
	if (pen.light.wet < 0.15) return;
	const rng = random(scene.seed * 5 + 3);
	const [left, right] = scene.street.road;
	for (let n = 0; n < 40 * pen.light.wet; n++) {
		const [x, z] = [rng.range(left, right), 3 + 45 * rng.next() ** 1.5];
		const [w, l] = [rng.range(0.2, 1.3), rng.range(0.5, 3)];
		const pool = Array.from({ length: 16 }, (_, k): Point3 => {
			const r = rng.range(0.75, 1.1);
			const reach = x + w * r * Math.cos((k * Math.PI) / 8);
			return [Math.max(left, Math.min(right, reach)), 0, z + l * r * Math.sin((k * Math.PI) / 8)];
		});
		pen.face(pool, mix(pen.light.horizon, pen.light.zenith, 0.3), { alpha: 0.28 * pen.light.wet });
	}
}

function pavement(pen: Pen, scene: Scene, side: -1 | 1, colour: Rgb): void {
	const { street } = scene;
	const index = side < 0 ? 0 : 1;
	const edge = street.road[index];
	const back = edge + side * street.pavement[index];
	strip(pen, street, Math.min(edge, back), Math.max(edge, back), KERB, colour, LABEL.pavement);
	for (let z = 1.2; z < 34; z += 0.75) {
		pen.line(
			[
				[edge, KERB, z],
				[back, KERB, z]
			],
			times(colour, 0.72),
			0.02,
			0.7,
			UP
		);
	}
	for (let x = edge + side * 0.9; Math.abs(x) < Math.abs(back); x += side * 0.75) {
		for (const z of [1.2, 4, 10, 20]) {
			pen.line(
				[
					[x, KERB, z],
					[x, KERB, z * 2.2]
				],
				times(colour, 0.72),
				0.02,
				0.7,
				UP
			);
		}
	}
	const rng = random(scene.seed * 5 + 4 + side);
	for (let n = 0; n < 60; n++) {
		const column = Math.floor(rng.range(0, street.pavement[index] / 0.75 - 0.5));
		const [x, z] = [edge + side * (0.15 + column * 0.75), 1.2 + 0.75 * Math.floor(rng.range(0, 34))];
		const slab: Point3[] = [
			[x, KERB, z],
			[x + side * 0.74, KERB, z],
			[x + side * 0.74, KERB, z + 0.74],
			[x, KERB, z + 0.74]
		];
		pen.face(slab, times(colour, rng.range(0.86, 1.1)), { normal: UP, alpha: 0.6 });
	}
	const kerb = times(mix(colour, [205, 203, 198], 0.5), 1.05);
	const zs = stations(street.depth);
	for (let n = zs.length - 1; n > 0; n--) {
		const [near, far] = [zs[n - 1], zs[n]];
		const top: Point3[] = [
			[edge, KERB, near],
			[edge + side * 0.15, KERB, near],
			[edge + side * 0.15, KERB, far],
			[edge, KERB, far]
		];
		pen.face(top, kerb, { normal: UP });
		const face: Point3[] = [
			[edge, 0, near],
			[edge, KERB, near],
			[edge, KERB, far],
			[edge, 0, far]
		];
		pen.face(face, times(kerb, 0.82), { label: LABEL.pavement, normal: [-side, 0, 0] });
		const gutter: Point3[] = [
			[edge, 0, near],
			[edge - side * 0.22, 0, near],
			[edge - side * 0.22, 0, far],
			[edge, 0, far]
		];
		pen.face(gutter, [40, 40, 42], { normal: UP, alpha: 0.25 });
	}
}

function grass(pen: Pen, scene: Scene, from: number, to: number, seed: number): void {
	const rng = random(seed);
	const base: Rgb = [98, 124, 62];
	strip(pen, scene.street, Math.min(from, to), Math.max(from, to), KERB, base, LABEL.tree);
	for (let n = 0; n < 260; n++) {
		const z = 1.5 + 26 * rng.next() ** 1.7;
		const x = rng.range(from, to);
		const h = rng.range(0.04, 0.12);
		const lean = rng.range(-0.05, 0.05);
		pen.line(
			[
				[x, KERB, z],
				[x + lean, KERB + h, z]
			],
			times(base, rng.range(0.7, 1.45)),
			0.025,
			0.8,
			UP
		);
	}
}

export function drawGround(pen: Pen, scene: Scene): void {
	const { street } = scene;
	const rng = random(scene.seed * 5);
	const tint = rng.range(0.85, 1.15);
	const asphalt = times(mix([126, 124, 124], [74, 76, 82], pen.light.wet * 0.8), tint);
	const paving: Rgb = times(
		mix(
			rng.pick([
				[186, 178, 166],
				[166, 164, 162],
				[178, 158, 142]
			] as Rgb[]),
			[110, 110, 114],
			pen.light.wet * 0.5
		),
		tint
	);
	strip(pen, street, -160, street.road[0], 0, [120, 128, 92], LABEL.tree);
	strip(pen, street, street.road[1], 160, 0, [120, 128, 92], LABEL.tree);
	strip(pen, street, street.road[0], street.road[1], 0, asphalt, LABEL.road);
	asphaltTexture(pen, scene, asphalt);
	manholes(pen, scene, asphalt);
	drawMarkings(pen, scene);
	puddles(pen, scene);
	for (const side of [-1, 1] as const) {
		const index = side < 0 ? 0 : 1;
		const back = street.road[index] + side * street.pavement[index];
		const front = back + side * street.verge[index];
		if (street.verge[index] > 0) grass(pen, scene, back, front, scene.seed * 5 + 9 + side);
		const yard = front + side * 3;
		strip(
			pen,
			street,
			Math.min(front, yard),
			Math.max(front, yard),
			KERB,
			times(paving, 0.94),
			LABEL.pavement
		);
		pavement(pen, scene, side, paving);
	}
	drawHouseShadows(pen, scene);
}
