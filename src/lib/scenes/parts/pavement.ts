/** Pavements with slabs and kerb stones, and grass beside them. */
import type { Point3 } from '../camera';
import { LABEL } from '../classes';
import { mix, times, type Rgb } from '../colour';
import { KERB } from '../height';
import type { Pen } from '../pen';
import { random } from '../random';
import type { Scene } from '../types';
import { stations, strip, UP } from './strip';

export function drawPavement(pen: Pen, scene: Scene, side: -1 | 1, colour: Rgb): void {
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

export function drawGrass(pen: Pen, scene: Scene, from: number, to: number, seed: number): void {
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
