/** Large maps: C is only ever stored sparse, with exactly as many entries as taps meet the input. */
import {
	convMatrix,
	convolve,
	multiply,
	transpose,
	transposedConvolveGather,
	transposedConvolveScatter,
	transposedOutputSize
} from '$lib/conv';
import { describe, expect, it, vi } from 'vitest';
import { settingsOf } from './support';

vi.setConfig({ testTimeout: 60_000 });

/** [length] whole numbers −50 … 50 that do not repeat soon. */
function values(length: number): Float64Array {
	return Float64Array.from({ length }, (_, index) => ((index * 7919) % 101) - 50);
}

describe('128×128 with a 3×3 kernel', () => {
	const matrix = convMatrix(settingsOf({ input: [128, 128] }), values(9));

	it('is 15 876 × 16 384 with 142 884 entries', () => {
		expect([matrix.rows, matrix.cols, matrix.indices.length]).toEqual([15_876, 16_384, 142_884]);
	});
});

describe('256×256', () => {
	const settings = settingsOf({
		input: [256, 256],
		kernel: [5, 4],
		stride: [2, 3],
		padding: [2, 1],
		dilation: [1, 2]
	});
	const kernel = values(20);
	const matrix = convMatrix(settings, kernel);

	it('stores one number per entry and nothing per pair of units', () => {
		const { rows, cols, indptr, indices, values, taps } = matrix;
		expect([rows, cols]).toEqual([128 * 84, 256 * 256]);
		expect(indptr.length).toBe(rows + 1);
		expect([indices.length, values.length, taps.length]).toEqual(Array(3).fill(indptr[rows]));
		expect(indices.length).toBeLessThanOrEqual(rows * 20);
		const bytes = [indptr, indices, values, taps].reduce((sum, array) => sum + array.buffer.byteLength, 0);
		expect(bytes).toBe(4 * (rows + 1) + 16 * indices.length);
	});

	it('convolves, and its transpose matches the scattered sum', () => {
		const x = values(256 * 256);
		const y = convolve(settings, x, kernel);
		expect(multiply(matrix, x)).toEqual(y);

		const back = { ...settings, input: [128, 84], outputPadding: [1, 2] } as const;
		expect(transposedOutputSize(back)).toEqual([256, 256]);
		expect(transposedConvolveScatter(back, y, kernel)).toEqual(multiply(transpose(matrix), y));
	});

	it('goes up too: 256×256 stamped with stride 2', () => {
		const up = settingsOf({ input: [256, 256], stride: [2, 2], padding: [1, 1], outputPadding: [1, 1] });
		const x = values(256 * 256);
		const scattered = transposedConvolveScatter(up, x, values(9));
		expect(scattered.length).toBe(512 * 512);
		expect(transposedConvolveGather(up, x, values(9))).toEqual(scattered);
	});
});
