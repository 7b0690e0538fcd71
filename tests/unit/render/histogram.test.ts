import { describe, expect, it } from 'vitest';
import { decadesOf, logHeights, stepPath } from '$lib/render/histogram';

describe('a logarithmic histogram', () => {
	it('has the same step from all to a tenth as from a tenth to a hundredth', () => {
		const heights = logHeights([1000, 100, 10, 1, 0], 1000, 4);
		[1, 0.75, 0.5, 0.25, 0].forEach((height, n) => expect(heights[n]).toBeCloseTo(height, 12));
	});

	it('shows a single value, however many there are', () => {
		expect([1, 9, 10, 2_949_120].map(decadesOf)).toEqual([1, 1, 2, 7]);
		for (const total of [1, 7, 1000, 2_949_120])
			expect(logHeights([1], total, decadesOf(total))[0]).toBeGreaterThan(0);
	});

	it('is drawn as steps', () => {
		expect(stepPath([0, 1, 0.5], 30, 8)).toBe('M0,8V8H10V0H20V4H30V8Z');
	});
});
