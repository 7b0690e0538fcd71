/** The bilinear kernel, and how far its transposed convolution is bilinear resizing. */
import { bilinearKernel, phaseSums, transposedConvolveScatter } from '$lib/conv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numbers, runs } from './arbitraries';
import { drawn, grid, rowOf } from './support';

describe('the bilinear kernel', () => {
	it.each([
		[1, [1]],
		[2, [0.5, 0.5]],
		[3, [0.5, 1, 0.5]],
		[4, [0.25, 0.75, 0.75, 0.25]],
		[5, [1 / 3, 2 / 3, 1, 2 / 3, 1 / 3]],
		[8, [0.125, 0.375, 0.625, 0.875, 0.875, 0.625, 0.375, 0.125]]
	])('of size %i along one axis', (size, weights) => {
		bilinearKernel([1, size]).forEach((weight, x) => expect(weight).toBeCloseTo(weights[x], 12));
	});

	it('in two dimensions is the product', () => {
		const sixteenths = bilinearKernel(4).map((weight) => weight * 16);
		expect(grid(sixteenths, [4, 4])).toBe(
			drawn(`
				1 3 3 1
				3 9 9 3
				3 9 9 3
				1 3 3 1
			`)
		);
	});

	it('may be rectangular', () => {
		expect(Array.from(bilinearKernel([2, 4]))).toEqual([
			0.125, 0.375, 0.375, 0.125, 0.125, 0.375, 0.375, 0.125
		]);
	});

	it.each([2, 4, 8, 16, 32])('of size 2s has phase sums of 1 for s = %i: no checkerboard', (stride) => {
		for (const sum of phaseSums(bilinearKernel(2 * stride), [stride, stride])) expect(sum).toBeCloseTo(1, 12);
	});
});

/** 1-D bilinear resizing with half-pixel centres: output `out` looks at (out + ½)/s − ½. */
function resized(x: number[], stride: number): number[] {
	return Array.from({ length: x.length * stride }, (_, out) => {
		const place = Math.min(Math.max((out + 0.5) / stride - 0.5, 0), x.length - 1);
		const left = Math.min(Math.floor(place), x.length - 2);
		return x[left] * (1 - (place - left)) + x[left + 1] * (place - left);
	});
}

describe('bilinear upsampling as Cᵀ, k = 2s with padding s/2', () => {
	const upsampled = (x: ArrayLike<number>, stride: number) =>
		Array.from(
			transposedConvolveScatter(
				rowOf({ input: x.length, kernel: 2 * stride, stride, padding: stride / 2 }),
				x,
				bilinearKernel([1, 2 * stride])
			)
		);

	it.each([2, 4, 8, 16, 32])(
		'is half-pixel bilinear resizing except for the outer s/2 units, s = %i',
		(stride) => {
			fc.assert(
				fc.property(numbers(5), (x) => {
					const half = stride / 2;
					const [ours, theirs] = [upsampled(x, stride), resized(x, stride)];
					expect(ours.length).toBe(theirs.length);
					ours.slice(half, -half).forEach((value, unit) => expect(value).toBeCloseTo(theirs[unit + half], 9));
				}),
				{ ...runs, numRuns: 30 }
			);
		}
	);

	it.each([
		[2, 0.75],
		[4, 0.625],
		[32, 0.515625]
	])('fades towards the border: for s = %i the first unit keeps %f of its value', (stride, first) => {
		const ones = upsampled(new Float64Array(5).fill(1), stride);
		expect(ones[0]).toBeCloseTo(first, 12);
		expect(ones[ones.length - 1]).toBeCloseTo(first, 12);
		expect(ones[stride / 2 - 1]).toBeLessThan(1);
		ones.slice(stride / 2, -stride / 2).forEach((value) => expect(value).toBeCloseTo(1, 12));
	});
});
