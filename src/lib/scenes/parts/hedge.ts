/** Hedges: boxes of leaves with an uneven top. */
import type { Point3 } from '../camera';
import { LABEL } from '../classes';
import { times } from '../colour';
import { KERB } from '../height';
import { blob } from '../outline';
import type { Pen } from '../pen';
import { random } from '../random';
import type { Hedge } from '../types';
import { LEAVES } from './foliage';

export function drawHedge(pen: Pen, hedge: Hedge): void {
	const rng = random(hedge.seed);
	const details = random(hedge.seed + 1);
	const { x, z, length, height } = hedge;
	const leaf = times(rng.pick(LEAVES.summer), rng.range(0.8, 1.05));
	const side = Math.sign(x) || 1;
	const wall = (u: number, v: number): Point3 => [x, KERB + v, z + u];
	const end = (u: number, v: number): Point3 => [x + side * u, KERB + v, z];
	const top: Point3[] = [
		wall(0, height),
		wall(length, height),
		[x + side * 0.9, KERB + height, z + length],
		[x + side * 0.9, KERB + height, z]
	];
	pen.face(top, times(leaf, 1.15), { label: LABEL.tree, normal: [0, 1, 0] });
	for (const [plane, span, normal] of [
		[end, 0.9, [0, 0, -1]],
		[wall, length, [-side, 0, 0]]
	] as const) {
		pen.face([plane(0, 0), plane(span, 0), plane(span, height), plane(0, height)], leaf, {
			label: LABEL.tree,
			normal,
			foot: times(leaf, 0.55)
		});
		const bumps = Math.max(2, Math.round(span / 0.45));
		for (let n = 0; n < bumps; n++) {
			const r = rng.range(0.18, 0.3);
			pen.outline(plane, blob(rng, ((n + 0.5) * span) / bumps, height - 0.05, r, r * 0.6, 0.25, 10), leaf, {
				label: LABEL.tree,
				normal
			});
		}
		const dabs = Math.min(160, Math.round(span * height * pen.scale(z) * 0.5));
		for (let n = 0; n < dabs; n++) {
			const v = details.range(0.05, height * 0.96);
			const s = details.range(0.05, 0.13);
			const colour = times(leaf, 0.55 + (0.75 * v) / height + details.range(-0.15, 0.2));
			pen.outline(plane, blob(details, details.range(0.1, span - 0.1), v, s, s * 0.8, 0.3, 6), colour, {
				normal,
				alpha: 0.8
			});
		}
	}
}
