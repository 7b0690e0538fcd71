/** Strips of ground along the street. */
import type { Point3 } from '../camera';
import type { Rgb } from '../colour';
import type { Pen } from '../pen';
import type { Street } from '../types';

export const UP: Point3 = [0, 1, 0];

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
