/**
 * Which units of earlier maps a rectangle of units can depend on: exact rectangles, walked back layer by layer.
 *
 *   conv, pool   from  out · stride − padding,  (n − 1) · stride + kernel of them for n outputs
 *   transposed   every in with  0 ≤ out + padding − in · stride < kernel
 *
 * Where several paths lead back to one layer, the rectangle holds all of them.
 */
import type { FcnLayer } from './layers';

/** Rows and columns of a map; may reach beyond its border. */
export interface Rect {
	readonly top: number;
	readonly left: number;
	readonly height: number;
	readonly width: number;
}

/** One number of one map: channel, row and column from 0. */
export interface Unit {
	readonly layer: string;
	readonly channel: number;
	readonly y: number;
	readonly x: number;
}

/** rect: of the layer's map → of its inputs' maps, not cut at their border */
export function reachedBy(layer: FcnLayer, { top, left, height, width }: Rect): Rect {
	const [firstY, countY] = reachedAlong(layer, top, height);
	const [firstX, countX] = reachedAlong(layer, left, width);
	return { top: firstY, left: firstX, height: countY, width: countX };
}

function reachedAlong(
	{ kind, kernel, stride, padding }: FcnLayer,
	out: number,
	count: number
): [first: number, count: number] {
	if (kind !== 'transposed') return [out * stride - padding, (count - 1) * stride + kernel];
	const first = Math.ceil((out + padding - kernel + 1) / stride);
	const last = Math.floor((out + count - 1 + padding) / stride);
	return [first, last - first + 1];
}

/** The part of a rectangle that lies on a map of height × width. */
export function cut({ top, left, height, width }: Rect, [mapHeight, mapWidth]: readonly number[]): Rect {
	const [first, start] = [Math.max(0, top), Math.max(0, left)];
	return {
		top: first,
		left: start,
		height: Math.min(mapHeight, top + height) - first,
		width: Math.min(mapWidth, left + width) - start
	};
}

/** The smallest rectangle that holds both. */
export function union(a: Rect, b: Rect): Rect {
	const [top, left] = [Math.min(a.top, b.top), Math.min(a.left, b.left)];
	return {
		top,
		left,
		height: Math.max(a.top + a.height, b.top + b.height) - top,
		width: Math.max(a.left + a.width, b.left + b.width) - left
	};
}

/** The pixels of the frame that a unit can depend on: its receptive field, not cut at the frame's border. */
export function receptiveField(
	layers: readonly FcnLayer[],
	{ layer, y, x }: Pick<Unit, 'layer' | 'y' | 'x'>
): Rect {
	const unit = { top: y, left: x, height: 1, width: 1 };
	const reached = new Map<string, Rect>([[layer, unit]]);
	for (const each of [...layers].reverse()) {
		const here = reached.get(each.name);
		if (!here) continue;
		for (const input of each.inputs) {
			const [back, other] = [reachedBy(each, here), reached.get(input)];
			reached.set(input, other ? union(back, other) : back);
		}
	}
	return reached.get(layers[0].name) ?? unit;
}
