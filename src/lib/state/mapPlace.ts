/**
 * Where a layer's units lie on the picture. The frame (the seen picture with its padding) is divided evenly among a map's
 * units, so along each axis
 *
 *   unit = ⌊(seen + padding before) / stride⌋,   stride = frame / units
 */
import type { Placement, Point, Size } from '$lib/fcn';
import type { Inset } from './zoomPlace';

/** The unit of a map that holds a seen pixel. */
export function unitOf({ frame, left, top }: Placement, map: Size, seen: Point): Point {
	return {
		x: Math.floor(((seen.x + left) * map.width) / frame.width),
		y: Math.floor(((seen.y + top) * map.height) / frame.height)
	};
}

/** The seen pixels that a unit holds, first and last along each axis; null where it holds only padding. */
export function pixelsOf({ frame, seen, left, top }: Placement, map: Size, unit: Point): Pixels | null {
	const along = (at: number, stride: number, before: number, count: number) =>
		[
			Math.max(0, Math.ceil(at * stride) - before),
			Math.min(count, Math.ceil((at + 1) * stride) - before) - 1
		] as const;
	const x = along(unit.x, frame.width / map.width, left, seen.width);
	const y = along(unit.y, frame.height / map.height, top, seen.height);
	return x[0] > x[1] || y[0] > y[1] ? null : { x, y };
}

interface Pixels {
	readonly x: readonly [first: number, last: number];
	readonly y: readonly [first: number, last: number];
}

/** Of those pixels, the one nearest to the unit's middle. */
export function seenIn(placement: Placement, map: Size, unit: Point): Point | null {
	const held = pixelsOf(placement, map, unit);
	if (!held) return null;
	const { frame, left, top } = placement;
	const nearest = (at: number, stride: number, before: number, [first, last]: readonly [number, number]) =>
		Math.min(last, Math.max(first, Math.floor((at + 0.5) * stride) - before));
	return {
		x: nearest(unit.x, frame.width / map.width, left, held.x),
		y: nearest(unit.y, frame.height / map.height, top, held.y)
	};
}

/** The seen picture in its frame, as shares of the frame. */
export const insetOf = ({ frame, seen, left, top }: Placement): Inset => ({
	left: left / frame.width,
	top: top / frame.height,
	width: seen.width / frame.width,
	height: seen.height / frame.height
});
