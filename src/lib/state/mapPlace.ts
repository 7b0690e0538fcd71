/**
 * Where a layer's units lie on the picture. The frame (the seen picture with its padding) is divided evenly among a map's
 * units, so along each axis
 *
 *   unit = ⌊(seen + padding before) / stride⌋,   stride = frame / units
 */
import type { Placement, Point, Size } from '$lib/fcn';

/** The unit of a map that holds a seen pixel. */
export function unitOf({ frame, left, top }: Placement, map: Size, seen: Point): Point {
	return {
		x: Math.floor(((seen.x + left) * map.width) / frame.width),
		y: Math.floor(((seen.y + top) * map.height) / frame.height)
	};
}

/** The seen pixel nearest to the middle of a unit, among those that the unit holds; null where it holds only padding. */
export function seenIn({ frame, seen, left, top }: Placement, map: Size, unit: Point): Point | null {
	const along = (at: number, stride: number, before: number, count: number) => {
		const first = Math.max(0, at * stride - before);
		const last = Math.min(count, (at + 1) * stride - before) - 1;
		const middle = Math.floor((at + 0.5) * stride) - before;
		return first > last ? null : Math.min(last, Math.max(first, middle));
	};
	const x = along(unit.x, frame.width / map.width, left, seen.width);
	const y = along(unit.y, frame.height / map.height, top, seen.height);
	return x === null || y === null ? null : { x, y };
}
