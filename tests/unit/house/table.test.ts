import { describe, expect, it } from 'vitest';
import { median, table } from '../../../scripts/lib/table.mjs';

describe('the table of a benchmark', () => {
	it('takes the middle of the samples, or the mean of the two in the middle', () => {
		expect(median([9, 1, 5])).toBe(5);
		expect(median([8, 1, 2, 6])).toBe(4);
	});

	it('compares every median with the first', () => {
		expect(table({ canvas: [2, 4, 3], 'naive SVG': [12, 11.5, 90] }, 'ms').split('\n')).toEqual([
			'            samples     median   ratio',
			'canvas            3    3.00 ms   1.00×',
			'naive SVG         3   12.00 ms   4.00×'
		]);
	});
});
