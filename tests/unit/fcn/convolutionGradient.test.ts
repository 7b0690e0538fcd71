import * as fc from 'fast-check';
import { env, memory } from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import {
	area,
	transposedConvolveScatter,
	transposedOutputSize,
	type ConvSettings,
	type Pair
} from '$lib/conv';
import { convolutionGradient } from '$lib/fcn';

const settings = (some: Partial<ConvSettings>): ConvSettings => ({
	input: [3, 3],
	kernel: [3, 3],
	stride: [1, 1],
	padding: [0, 0],
	dilation: [1, 1],
	outputPadding: [0, 0],
	...some
});

/** float32 rounding of a sum of products is bounded by their largest size, not by the result's. */
function tolerance(x: ArrayLike<number>, kernel: ArrayLike<number>): number {
	const largest = Math.max(...Array.from(x, Math.abs), 0);
	return 1e-6 * largest * Array.from(kernel, Math.abs).reduce((sum, weight) => sum + weight, 0);
}

function largestDifference(a: ArrayLike<number>, b: ArrayLike<number>): number {
	expect(a.length).toBe(b.length);
	return Math.max(...Array.from(a, (value, i) => Math.abs(value - b[i])));
}

/** Random legal transposed settings, with values for x and the kernel. */
const cases = (() => {
	const pair = (min: number, max: number) => fc.tuple(fc.integer({ min, max }), fc.integer({ min, max }));
	const value = fc.integer({ min: -4000, max: 4000 }).map((thousandths) => thousandths / 1000);
	return fc
		.record({ input: pair(1, 6), kernel: pair(1, 4), stride: pair(1, 4), dilation: pair(1, 3) })
		.chain((base) => {
			const along = (axis: 0 | 1) =>
				fc.integer({ min: 0, max: base.stride[axis] - 1 }).chain((outputPadding) => {
					const uncropped =
						(base.input[axis] - 1) * base.stride[axis] +
						base.dilation[axis] * (base.kernel[axis] - 1) +
						outputPadding;
					return fc.record({
						outputPadding: fc.constant(outputPadding),
						padding: fc.integer({ min: 0, max: Math.floor(uncropped / 2) })
					});
				});
			const values = (size: Pair) => fc.array(value, { minLength: area(size), maxLength: area(size) });
			return fc
				.tuple(along(0), along(1), values(base.input), values(base.kernel))
				.map(([vertical, horizontal, x, kernel]) => ({
					settings: {
						...base,
						padding: [vertical.padding, horizontal.padding],
						outputPadding: [vertical.outputPadding, horizontal.outputPadding]
					} as ConvSettings,
					x,
					kernel
				}));
		});
})();

describe('convolutionGradient', () => {
	// Keeps TensorFlow.js from advertising its native package where it runs in Node.
	beforeAll(() => env().set('IS_TEST', true));

	it('stamps a 2×2 map with stride 2', async () => {
		const y = await convolutionGradient(
			settings({ input: [2, 2], kernel: [2, 2], stride: [2, 2] }),
			[1, 2, 3, 4],
			[1, 10, 100, 1000]
		);
		// prettier-ignore
		expect(Array.from(y)).toEqual([
			  1,   10,   2,   20,
			100, 1000, 200, 2000,
			  3,   30,   4,   40,
			300, 3000, 400, 4000
		]);
	});

	it.each([
		['dilation and stride together', { input: [3, 4], kernel: [3, 2], stride: [2, 3], dilation: [2, 3] }],
		['output padding', { input: [2, 3], stride: [3, 2], padding: [1, 1], outputPadding: [2, 1] }],
		['padding beyond k − 1', { input: [5, 6], kernel: [2, 1], stride: [2, 2], padding: [3, 2] }],
		['one dimension', { input: [1, 5], kernel: [1, 4], stride: [1, 2], padding: [0, 1] }],
		['windows that leave gaps', { input: [3, 3], kernel: [1, 2], stride: [4, 3], outputPadding: [3, 2] }]
	] as [string, Partial<ConvSettings>][])('agrees with scatter: %s', async (_, some) => {
		const chosen = settings(some);
		const x = Array.from({ length: area(chosen.input) }, (_, i) => Math.sin(i + 1));
		const kernel = Array.from({ length: area(chosen.kernel) }, (_, i) => Math.cos(2 * i));
		const y = await convolutionGradient(chosen, x, kernel);
		expect(y).toBeInstanceOf(Float64Array);
		expect(y.length).toBe(area(transposedOutputSize(chosen)));
		const difference = largestDifference(y, transposedConvolveScatter(chosen, x, kernel));
		expect(difference).toBeLessThanOrEqual(tolerance(x, kernel));
	});

	it('agrees with scatter for random settings', async () => {
		await fc.assert(
			fc.asyncProperty(cases, async ({ settings: chosen, x, kernel }) => {
				const y = await convolutionGradient(chosen, x, kernel);
				const difference = largestDifference(y, transposedConvolveScatter(chosen, x, kernel));
				expect(difference).toBeLessThanOrEqual(tolerance(x, kernel));
			}),
			{ seed: 20150607, numRuns: 200 }
		);
	});

	it('leaves no tensor behind, nor when it refuses', async () => {
		const chosen = settings({ input: [4, 4], stride: [2, 2] });
		const run = () => convolutionGradient(chosen, new Float64Array(16).fill(1), new Float64Array(9).fill(1));
		await run();
		const before = memory().numTensors;
		for (let i = 0; i < 20; i++) await run();
		await expect(convolutionGradient(chosen, [1, 2], new Float64Array(9))).rejects.toThrow(RangeError);
		expect(memory().numTensors).toBe(before);
	});

	it('refuses illegal settings and wrong lengths with advice', async () => {
		await expect(
			convolutionGradient(settings({ stride: [0, 1] }), new Array(9), new Array(9))
		).rejects.toThrow(/stride must be at least 1, got 0/);
		await expect(convolutionGradient(settings({}), [1, 2], new Array(9).fill(1))).rejects.toThrow(
			/x must have 9 numbers \(3×3\), got 2/
		);
		await expect(convolutionGradient(settings({}), new Array(9).fill(1), [1])).rejects.toThrow(
			/kernel must have 9 numbers \(3×3\), got 1/
		);
	});
});
