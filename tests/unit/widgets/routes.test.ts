import { directRoutes, gradientRoute, largestDifference, mostGradientPixels } from '$lib/widgets/conv/routes';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plain } from '../state/arbitraries';
import { figures, runs } from './figures';

describe('the routes of a transposed convolution', () => {
	it('give one answer', () => {
		fc.assert(
			fc.property(
				figures.filter(({ op }) => op === 'transposed'),
				({ settings, ct, x, w, y }) => {
					const { matrix, scatter, gather } = directRoutes(settings, ct, x, w);
					expect(matrix).toEqual(y);
					expect(scatter).toEqual(y);
					expect(gather).toEqual(y);
				}
			),
			runs
		);
	});

	it('leave out automatic differentiation where it would take too long', async () => {
		const large = { ...plain, input: [65, 63] as const };
		expect(65 * 65).toBeGreaterThan(mostGradientPixels);
		expect(await gradientRoute(large, new Float64Array(65 * 63), new Float64Array(9))).toBeNull();
		const wide = { ...plain, kernel: [17, 16] as const };
		expect(await gradientRoute(wide, new Float64Array(16), new Float64Array(17 * 16))).toBeNull();
	});
});

describe('the largest difference', () => {
	it('is the largest, whichever is larger', () => {
		expect(largestDifference(Float64Array.of(1, 5, -2), Float64Array.of(1, 2, 3))).toBe(5);
		expect(largestDifference(Float64Array.of(1, 2), Float64Array.of(1, 2))).toBe(0);
	});
});
