/** How many taps land on each output unit. */
import { area, overlapCount, transposedConvolveScatter, transposedOutputSize } from '$lib/conv';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { runs, transposedSettings } from './arbitraries';
import { drawn, grid, rowOf, settingsOf } from './support';

vi.setConfig({ testTimeout: 60_000 });

describe('overlap counts', () => {
	it('of k = 3, s = 2 go 1 2 1 2 …', () => {
		const settings = rowOf({ input: 4, kernel: 3, stride: 2 });
		expect(grid(overlapCount(settings), transposedOutputSize(settings))).toBe('1 1 2 1 2 1 2 1 1');
	});

	it('of k = 4, s = 2 are even inside', () => {
		const settings = rowOf({ input: 4, kernel: 4, stride: 2 });
		expect(grid(overlapCount(settings), transposedOutputSize(settings))).toBe('1 1 2 2 2 2 2 2 1 1');
	});

	it('in two dimensions are the product: up to 4 for k = 3, s = 2', () => {
		const settings = settingsOf({ input: [2, 3], stride: [2, 2] });
		expect(grid(overlapCount(settings), transposedOutputSize(settings))).toBe(
			drawn(`
				1 1 2 1 2 1 1
				1 1 2 1 2 1 1
				2 2 4 2 4 2 2
				1 1 2 1 2 1 1
				1 1 2 1 2 1 1
			`)
		);
	});

	it('are 0 where no tap reaches', () => {
		const settings = rowOf({ input: 3, kernel: 1, stride: 3, outputPadding: 2 });
		expect(grid(overlapCount(settings), transposedOutputSize(settings))).toBe('1 0 0 1 0 0 1 0 0');
	});

	it('are what a map of ones becomes under a kernel of ones', () => {
		fc.assert(
			fc.property(transposedSettings, (settings) => {
				const ones = (length: number) => new Float64Array(length).fill(1);
				const y = transposedConvolveScatter(
					settings,
					ones(area(settings.input)),
					ones(area(settings.kernel))
				);
				expect(overlapCount(settings)).toEqual(y);
			}),
			runs
		);
	});
});
