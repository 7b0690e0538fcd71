/** Ways up without weights: against PyTorch (tests/oracle/record_resize.py), and against the transposed convolution. */
import {
	bilinearKernel,
	largestDifference,
	maxPoolWithPlaces,
	maxUnpool,
	meanSquaredError,
	peakSignalToNoise,
	resizeBilinear,
	resizeNearest,
	transposedConvolveScatter,
	type Pair
} from '$lib/conv';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import recorded from '../../oracle/resize.json';
import { numbers, runs } from './arbitraries';
import { counting, drawn, grid, settingsOf } from './support';

const pair = ([vertical, horizontal]: number[]): Pair => [vertical, horizontal];

describe('bilinear resizing, as PyTorch computes it', () => {
	test.each(recorded.bilinear.map((each, index) => ({ ...each, index })))(
		'$index: $size by $factor',
		({ size, factor, x, y }) => {
			const ours = resizeBilinear(x, pair(size), pair(factor));
			expect(ours.length).toBe(y.length);
			expect(largestDifference(ours, y)).toBeLessThan(1e-13);
		}
	);
});

describe('max-pooling with places and unpooling, as PyTorch computes them', () => {
	test.each(recorded.unpool.map((each, index) => ({ ...each, index })))(
		'$index: $size by $window',
		({ size, window, x, pooled, places, y }) => {
			const ours = maxPoolWithPlaces(x, pair(size), pair(window));
			expect(Array.from(ours.values)).toEqual(pooled);
			expect(Array.from(ours.places)).toEqual(places);
			expect(Array.from(maxUnpool(ours, pair(size)))).toEqual(y);
		}
	);
});

describe('nearest', () => {
	it('repeats every unit', () => {
		expect(grid(resizeNearest([1, 2, 3, 4], [2, 2], [2, 3]), [4, 6])).toBe(
			drawn(`
				1 1 1 2 2 2
				1 1 1 2 2 2
				3 3 3 4 4 4
				3 3 3 4 4 4
			`)
		);
	});

	it('is a transposed convolution with a kernel of s × s ones', () => {
		fc.assert(
			fc.property(numbers(12), fc.integer({ min: 1, max: 4 }), (x, s) => {
				const settings = settingsOf({ input: [3, 4], kernel: [s, s], stride: [s, s] });
				const ones = new Float64Array(s * s).fill(1);
				expect(resizeNearest(x, [3, 4], [s, s])).toEqual(transposedConvolveScatter(settings, x, ones));
			}),
			{ ...runs, numRuns: 40 }
		);
	});
});

describe('the kernel of size k = 2s − s mod 2', () => {
	it.each([2, 3, 4, 5, 8])('resizes bilinearly inside, for odd strides too: s = %i', (s) => {
		const k = 2 * s - (s % 2);
		const padding = (k - s) / 2;
		const settings = settingsOf({
			input: [4, 5],
			kernel: [k, k],
			stride: [s, s],
			padding: [padding, padding]
		});
		fc.assert(
			fc.property(numbers(20), (x) => {
				const stamped = transposedConvolveScatter(settings, x, bilinearKernel(k));
				const resized = resizeBilinear(x, [4, 5], [s, s]);
				expect(stamped.length).toBe(resized.length);
				for (let outY = padding; outY < 4 * s - padding; outY++) {
					const [from, to] = [outY * 5 * s + padding, (outY + 1) * 5 * s - padding];
					expect(largestDifference(stamped.slice(from, to), resized.slice(from, to))).toBeLessThan(1e-9);
				}
			}),
			{ ...runs, numRuns: 20 }
		);
	});
});

describe('differences', () => {
	it('are measured', () => {
		expect(meanSquaredError([1, 2, 3], [1, 4, 0])).toBeCloseTo(13 / 3, 12);
		expect(largestDifference([1, 2, 3], [1, 4, 0])).toBe(3);
		expect(peakSignalToNoise(0.01)).toBeCloseTo(20, 12);
		expect(peakSignalToNoise(0)).toBe(Infinity);
	});

	it('need maps of one length', () => {
		expect(() => meanSquaredError([1], [1, 2])).toThrow(RangeError);
		expect(() => largestDifference([], [])).toThrow(RangeError);
	});
});

describe('what cannot be resized', () => {
	it('is refused with advice', () => {
		expect(() => resizeNearest([1], [1, 1], [0, 1])).toThrow('stride must be at least 1, got 0');
		expect(() => resizeBilinear([1, 2], [1, 1], [2, 2])).toThrow(RangeError);
		expect(() => maxPoolWithPlaces(counting(6), [2, 3], [2, 2])).toThrow(
			'windows of 2×2 must divide the map'
		);
	});
});
