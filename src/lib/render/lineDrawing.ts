/**
 * Where the cells of a one-dimensional picture lie. Units are counted as in the size formulas, from below 0 (padding on
 * the left) upwards; lengths are in pixels.
 */
import { stampParts, windowParts, type Line } from '$lib/conv';

export interface Ruler {
	/** first unit, and one past the last */
	from: number;
	to: number;
	/** pixels of one unit */
	unit: number;
	/** pixels from the left edge to where unit `at` begins */
	x: (at: number) => number;
}

/** Widest cell, in pixels. */
const widest = 44;

/** Units `from` … `to` between two margins of a drawing `width` pixels wide. */
export function ruler(
	from: number,
	to: number,
	width: number,
	margins: { left: number; right: number }
): Ruler {
	const unit = Math.min(widest, Math.max(0.2, (width - margins.left - margins.right) / (to - from)));
	return { from, to, unit, x: (at) => margins.left + (at - from) * unit };
}

/** From the padding on the left to the end of the window that would be next: room for every input that shares the output. */
export function windowExtent(line: Line): { from: number; to: number } {
	const { output, span } = windowParts(line);
	return { from: -line.padding, to: output * line.stride - line.padding + span };
}

/** The canvas, and beyond it what the largest output padding reaches. */
export function stampExtent(line: Line): { from: number; to: number } {
	const { canvas } = stampParts(line);
	return { from: 0, to: Math.max(canvas, canvas - line.padding + line.stride - 1) };
}

/** Numbers 0 … count − 1, the middle left out (null) where there are more than `most`. */
export function abridged(count: number, most: number): (number | null)[] {
	if (count <= most) return Array.from({ length: count }, (_, n) => n);
	const head = Array.from({ length: most - 3 }, (_, n) => n);
	return [...head, null, count - 2, count - 1];
}

/** Whole numbers from `from` up to below `to`. */
export function unitsBetween(from: number, to: number): number[] {
	return Array.from({ length: Math.max(0, to - from) }, (_, n) => from + n);
}
