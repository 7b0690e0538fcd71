import { env, memory } from '@tensorflow/tfjs-core';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { area, transposedConvolveScatter, transposedOutputSize, type ConvSettings } from '$lib/conv';
import { convolutionGradient } from '$lib/fcn';
import { numbers, runs, transposedSettings, withData } from '../conv/arbitraries';
import { settingsOf } from '../conv/support';

/** How far float32 may round a sum of products: x, the kernel, each product and each sum by 2⁻²⁴ of itself. */
function tolerance(x: number[], kernel: number[]): number {
	const largest = Math.max(...x.map(Math.abs));
	const weights = kernel.reduce((sum, weight) => sum + Math.abs(weight), 0);
	return (kernel.length + 2) * 2 ** -24 * largest * weights + smallestFloat32;
}

/** Products below it vanish in float32. */
const smallestFloat32 = 2 ** -126;

function largestDifference(a: ArrayLike<number>, b: ArrayLike<number>): number {
	expect(a.length).toBe(b.length);
	return Math.max(...Array.from(a, (value, i) => Math.abs(value - b[i])));
}

const randomCase = withData(transposedSettings, transposedOutputSize, numbers);

describe('convolutionGradient', () => {
	// Keeps TensorFlow.js from advertising its native package where it runs in Node.
	beforeAll(() => env().set('IS_TEST', true));

	it('stamps a 2×2 map with stride 2', async () => {
		const y = await convolutionGradient(
			settingsOf({ input: [2, 2], kernel: [2, 2], stride: [2, 2] }),
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
		const settings = settingsOf(some);
		const x = Array.from({ length: area(settings.input) }, (_, i) => Math.sin(i + 1));
		const kernel = Array.from({ length: area(settings.kernel) }, (_, i) => Math.cos(2 * i));
		const y = await convolutionGradient(settings, x, kernel);
		expect(y).toBeInstanceOf(Float64Array);
		expect(y.length).toBe(area(transposedOutputSize(settings)));
		const difference = largestDifference(y, transposedConvolveScatter(settings, x, kernel));
		expect(difference).toBeLessThanOrEqual(tolerance(x, kernel));
	});

	it('agrees with scatter for random settings', async () => {
		await fc.assert(
			fc.asyncProperty(randomCase, async ({ settings, x, kernel }) => {
				const y = await convolutionGradient(settings, x, kernel);
				const difference = largestDifference(y, transposedConvolveScatter(settings, x, kernel));
				expect(difference).toBeLessThanOrEqual(tolerance(x, kernel));
			}),
			runs
		);
	});

	it('leaves no tensor behind, nor when it refuses', async () => {
		const settings = settingsOf({ input: [4, 4], stride: [2, 2] });
		const run = () =>
			convolutionGradient(settings, new Float64Array(16).fill(1), new Float64Array(9).fill(1));
		await run();
		const before = memory().numTensors;
		for (let i = 0; i < 20; i++) await run();
		await expect(convolutionGradient(settings, [1, 2], new Float64Array(9))).rejects.toThrow(RangeError);
		expect(memory().numTensors).toBe(before);
	});

	it('refuses illegal settings and wrong lengths with advice', async () => {
		await expect(
			convolutionGradient(settingsOf({ stride: [0, 1] }), new Array(9), new Array(9))
		).rejects.toThrow(/stride must be at least 1, got 0/);
		await expect(
			convolutionGradient(settingsOf({ input: [3, 3] }), [1, 2], new Array(9).fill(1))
		).rejects.toThrow(/x must have 9 numbers \(3×3\), got 2/);
		await expect(
			convolutionGradient(settingsOf({ input: [3, 3] }), new Array(9).fill(1), [1])
		).rejects.toThrow(/kernel must have 9 numbers \(3×3\), got 1/);
	});
});
