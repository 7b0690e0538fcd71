import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	area,
	convMatrix,
	distanceFromIdentity,
	gramRows,
	gramWork,
	transpose,
	type ConvSettings
} from '$lib/conv';
import { convCase, runs } from './arbitraries';
import { dense, settingsOf } from './support';

/** max |CᵀC − I| from the dense matrix. */
function denseDistance(c: ReturnType<typeof convMatrix>): number {
	const full = dense(c);
	let largest = 0;
	for (let i = 0; i < c.cols; i++) {
		for (let j = 0; j < c.cols; j++) {
			let entry = i === j ? -1 : 0;
			for (let row = 0; row < c.rows; row++) entry += full[row * c.cols + i] * full[row * c.cols + j];
			largest = Math.max(largest, Math.abs(entry));
		}
	}
	return largest;
}

const distance = (settings: ConvSettings, kernel: ArrayLike<number>) => {
	const c = convMatrix(settings, kernel);
	return distanceFromIdentity(c, transpose(c), gramRows(settings));
};

describe('distance of CᵀC from the identity', () => {
	it('is 0 where C only copies', () => {
		expect(distance(settingsOf({ kernel: [1, 1] }), [1])).toBe(0);
	});

	it('equals the one from the dense product', () => {
		fc.assert(
			fc.property(convCase, ({ settings, kernel }) => {
				expect(distance(settings, kernel)).toBe(denseDistance(convMatrix(settings, kernel)));
			}),
			runs
		);
	});

	it('is found in the interior too, far from every border', () => {
		const settings = settingsOf({ input: [9, 11], kernel: [3, 3], padding: [1, 1], stride: [2, 1] });
		const kernel = [1, -2, 3, 0, 5, -6, 7, 8, -9];
		expect(distance(settings, kernel)).toBe(denseDistance(convMatrix(settings, kernel)));
	});
});

describe('rows of CᵀC that differ', () => {
	it('are few, however large the input', () => {
		const rows = (size: number, stride = 1) =>
			gramRows(settingsOf({ input: [size, size], stride: [stride, stride], padding: [1, 1] })).length;
		// Two kinds at each border and one between them, along each axis.
		expect(rows(128)).toBe(25);
		expect(rows(256)).toBe(rows(128));
		expect(rows(255, 2)).toBe(rows(127, 2));
	});

	it('cost as many multiplications as counted', () => {
		const settings = settingsOf({ input: [5, 5] });
		const c = convMatrix(settings, new Float64Array(area(settings.kernel)));
		const all = Array.from({ length: c.cols }, (_, i) => i);
		expect(gramWork(c, transpose(c), all)).toBe(9 * 81);
		expect(gramWork(c, transpose(c), [0])).toBe(9);
	});

	it('of illegal settings are refused', () => {
		expect(() => gramRows(settingsOf({ kernel: [5, 5] }))).toThrow(RangeError);
	});
});
