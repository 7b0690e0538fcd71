/** Outlines as lists of [u, v] pairs; curves are flattened here, so that labels see what the canvas sees. */
import type { Random } from './random';

export type Point2 = readonly [u: number, v: number];

export function ellipse(u: number, v: number, ru: number, rv = ru, count = 18): Point2[] {
	return Array.from({ length: count }, (_, n): Point2 => {
		const angle = (2 * Math.PI * n) / count;
		return [u + ru * Math.cos(angle), v + rv * Math.sin(angle)];
	});
}

export const rectangle = (u0: number, v0: number, u1: number, v1: number): Point2[] => [
	[u0, v0],
	[u1, v0],
	[u1, v1],
	[u0, v1]
];

/** A limb: the hull of two circles. */
export function capsule(from: Point2, r0: number, to: Point2, r1: number): Point2[] {
	const angle = Math.atan2(to[1] - from[1], to[0] - from[0]);
	const arc = (centre: Point2, radius: number, start: number): Point2[] =>
		[0, 1, 2, 3, 4, 5].map((n) => {
			const a = start + (Math.PI * n) / 5;
			return [centre[0] + radius * Math.cos(a), centre[1] + radius * Math.sin(a)];
		});
	return [...arc(from, r0, angle + Math.PI / 2), ...arc(to, r1, angle - Math.PI / 2)];
}

/** Corner cutting (Chaikin), once or more. */
export function rounded(points: readonly Point2[], times = 2): Point2[] {
	let current = [...points];
	for (let n = 0; n < times; n++) {
		current = current.flatMap((p, index): Point2[] => {
			const q = current[(index + 1) % current.length];
			return [
				[0.75 * p[0] + 0.25 * q[0], 0.75 * p[1] + 0.25 * q[1]],
				[0.25 * p[0] + 0.75 * q[0], 0.25 * p[1] + 0.75 * q[1]]
			];
		});
	}
	return current;
}

/** A rough round thing: foliage, clouds. */
export function blob(
	random: Random,
	u: number,
	v: number,
	ru: number,
	rv: number,
	rough = 0.18,
	count = 16
): Point2[] {
	const phase = random.range(0, Math.PI * 2);
	const lobes = random.integer(3, 6);
	return Array.from({ length: count }, (_, n): Point2 => {
		const angle = (2 * Math.PI * n) / count;
		const r = 1 + rough * Math.sin(lobes * angle + phase) * 0.6 + rough * random.range(-1, 1);
		return [u + ru * r * Math.cos(angle), v + rv * r * Math.sin(angle)];
	});
}
