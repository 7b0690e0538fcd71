/** Leaves in clumps that are lighter towards the sun. */
import type { Point3 } from '../camera';
import { LABEL } from '../classes';
import { mix, times, type Rgb } from '../colour';
import { blob, rounded } from '../outline';
import type { Pen, Plane } from '../pen';
import { random } from '../random';
import type { Tree } from '../types';

export const LEAVES: Record<Tree['season'], Rgb[]> = {
	summer: [
		[84, 118, 54],
		[72, 104, 58],
		[104, 128, 62],
		[62, 92, 48]
	],
	autumn: [
		[178, 118, 44],
		[160, 84, 40],
		[190, 150, 62],
		[126, 112, 52]
	]
};
const AHEAD: Point3 = [0, 0.3, -0.95];

/**
 * One clump [u, v, radius]: its outline carries the label; dabs inside it give leaves and light. `top` is 0 at the
 * ground and 1 at the tree's tip. The outline is the same at every distance, the dabs are as many as can be seen.
 */
export function drawClump(
	pen: Pen,
	plane: Plane,
	[u, v, r]: readonly [number, number, number],
	leaf: Rgb,
	z: number,
	top: number,
	seed: number
): void {
	const { light } = pen;
	const rng = random(seed);
	const base = times(leaf, 0.62 + 0.3 * top);
	pen.outline(plane, rounded(blob(rng, u, v, r, r * 0.9, 0.2, 24), 1), base, {
		label: LABEL.tree,
		normal: AHEAD
	});
	const pixels = pen.scale(z) * r;
	const dabs = Math.min(46, Math.round(pixels * 1.3));
	const sunward = Math.sign(light.direction[0]) * 0.35;
	for (let n = 0; n < dabs; n++) {
		const angle = rng.range(0, Math.PI * 2);
		const reach = Math.sqrt(rng.next()) * 0.74;
		const [du, dv] = [reach * Math.cos(angle), reach * Math.sin(angle)];
		const lit = 0.5 + 0.5 * (dv * 0.8 + du * sunward * 2);
		const colour = mix(
			times(leaf, 0.5),
			times(mix(leaf, [206, 206, 96], 0.22), 1.45),
			lit * rng.range(0.55, 1.1)
		);
		const s = r * rng.range(0.07, 0.19);
		pen.outline(plane, blob(rng, u + du * r, v + dv * r * 0.9, s, s * 0.75, 0.3, 7), colour, {
			normal: AHEAD,
			alpha: 0.85
		});
	}
}
