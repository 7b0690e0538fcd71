/**
 * How a transposed convolution with a bilinear kernel (k = 2s, padding s/2) brings scores back to the picture, seen along
 * one row of the frame. The kernel is a product of two tents t, so at row y and column x
 *
 *   r_j = Σ_i t[y + p − i · s] · score_ij,     value(x) = Σ_j t[x + p − j · s] · r_j
 *
 * r_j is what the column's scores give at this row, and each r_j stamps one tent of 2s pixels.
 */
import { bilinearKernel } from '$lib/conv';

export interface Scores {
	/** [classes, height, width], as `FeatureMaps` holds it */
	readonly data: Float32Array;
	readonly height: number;
	readonly width: number;
}

export interface Stamp {
	/** frame columns of its first and last pixel, possibly beyond the frame, and of its middle */
	readonly first: number;
	readonly last: number;
	readonly middle: number;
	/** r_j: the factor of the tent */
	readonly score: number;
}

/** label: a class; frameY: a row of the frame → one stamp for each column of scores. */
export function stampsAlong(scores: Scores, stride: number, label: number, frameY: number): Stamp[] {
	const { data, height, width } = scores;
	const tent = tentOf(stride);
	const padding = stride / 2;
	const start = label * height * width;
	return Array.from({ length: width }, (_, inX) => {
		let score = 0;
		for (let inY = 0; inY < height; inY++)
			score += (tent[frameY + padding - inY * stride] ?? 0) * data[start + inY * width + inX];
		const first = inX * stride - padding;
		return { first, last: first + 2 * stride - 1, middle: first + stride - 0.5, score };
	});
}

/** The sum of the stamps: [width · stride]. */
export function sumOfStamps(stamps: readonly Stamp[], stride: number): Float64Array {
	const tent = tentOf(stride);
	const sum = new Float64Array(stamps.length * stride);
	for (const { first, last, score } of stamps)
		for (let x = Math.max(0, first); x <= Math.min(sum.length - 1, last); x++)
			sum[x] += score * tent[x - first];
	return sum;
}

/** Along one axis: [2 · stride]. */
export const tentOf = (stride: number): Float64Array => bilinearKernel([1, 2 * stride]);

/** The class with the largest score in every cell: [height, width]; of equal ones the first. */
export function cellWinners({ data, height, width }: Scores): Uint8Array {
	const area = height * width;
	return Uint8Array.from({ length: area }, (_, cell) => {
		let best = 0;
		for (let at = cell, label = 0; at < data.length; at += area, label++)
			if (data[at] > data[best * area + cell]) best = label;
		return best;
	});
}

/** A cell's scores: [classes]. */
export const cellScores = ({ data, height, width }: Scores, y: number, x: number): Float32Array =>
	data.filter((_, n) => n % (height * width) === y * width + x);
