import { describe, expect, it } from 'vitest';
import { convMatrix, distanceFromIdentity, gramWork, transpose, type ConvSettings } from '$lib/conv';

const settings = (input: number, kernel: number): ConvSettings => ({
	input: [input, input],
	kernel: [kernel, kernel],
	stride: [1, 1],
	padding: [0, 0],
	dilation: [1, 1],
	outputPadding: [0, 0]
});

describe('distance of CᵀC from the identity', () => {
	it('is 0 where C only copies', () => {
		const c = convMatrix(settings(4, 1), [1]);
		expect(distanceFromIdentity(c, transpose(c))).toBe(0);
	});

	it('equals the one from the dense product', () => {
		const c = convMatrix(settings(5, 3), [1, -2, 3, 0, 5, -6, 7, 8, -9]);
		const dense = Array.from({ length: c.rows }, () => new Array<number>(c.cols).fill(0));
		for (let row = 0; row < c.rows; row++) {
			for (let n = c.indptr[row]; n < c.indptr[row + 1]; n++) dense[row][c.indices[n]] = c.values[n];
		}
		let largest = 0;
		for (let i = 0; i < c.cols; i++) {
			for (let j = 0; j < c.cols; j++) {
				const entry = dense.reduce((sum, row) => sum + row[i] * row[j], 0) - (i === j ? 1 : 0);
				largest = Math.max(largest, Math.abs(entry));
			}
		}
		expect(distanceFromIdentity(c, transpose(c))).toBeCloseTo(largest, 10);
		expect(gramWork(c)).toBe(9 * 81);
	});
});
