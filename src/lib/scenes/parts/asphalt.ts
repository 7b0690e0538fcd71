/** What makes a carriageway look used: worn tracks, patches, cracks, manholes, puddles. */
import type { Point3 } from '../camera';
import { mix, times, type Rgb } from '../colour';
import type { Pen } from '../pen';
import { random } from '../random';
import type { Scene } from '../types';
import { UP } from './strip';

export function asphaltTexture(pen: Pen, scene: Scene, base: Rgb): void {
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

export function manholes(pen: Pen, scene: Scene, base: Rgb): void {
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
export function puddles(pen: Pen, scene: Scene): void {
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
