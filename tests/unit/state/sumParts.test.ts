import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isThere, partsOf, runningSums, termAt, topTerms } from '../../../src/lib/state/sumParts';

/**
 * Two channels of a 3×3 map, the 2×2 window at row −1, column 1, whose first row is padding:
 *
 *   a   0 0    ×   5 5    =    0  0       b   0  0    ×   5  5    =    0   0
 *       1 2        3 4         3  8           6 −7        1  2         6 −14
 */
const sum = {
	sources: [
		{ layer: 'l', channel: 7 },
		{ layer: 'l', channel: 9 }
	],
	window: { top: -1, left: 1, height: 2, width: 2 },
	height: 3,
	width: 3,
	inputs: Float32Array.of(0, 0, 1, 2, 0, 0, 6, -7),
	weights: Float32Array.of(5, 5, 3, 4, 5, 5, 1, 2),
	bias: 0.5
};

describe('a sum', () => {
	it('has a part for each channel, largest first', () => {
		expect(partsOf(sum).map(({ source, value, first, end }) => [source.channel, value, first, end])).toEqual([
			[7, 11, 0, 4],
			[9, -8, 4, 8]
		]);
		expect(runningSums(sum.bias, partsOf(sum))).toEqual([0.5, 11.5, 3.5]);
	});

	it('of one channel has a part for each product', () => {
		const one = { ...sum, sources: [sum.sources[0]], inputs: sum.inputs.slice(0, 4) };
		expect(partsOf(one).map(({ index, first, value }) => [index, first, value])).toEqual([
			[0, 3, 8],
			[0, 2, 3],
			[0, 0, 0],
			[0, 1, 0]
		]);
	});

	it('knows the unit of every product, and which are padding', () => {
		expect(termAt(sum, 7)).toEqual({
			layer: 'l',
			channel: 9,
			y: 0,
			x: 2,
			value: -7,
			weight: 2,
			product: -14
		});
		expect([0, 1, 2, 3].map((n) => isThere(sum, termAt(sum, n)))).toEqual([false, false, true, true]);
	});

	it('has products that matter most', () => {
		expect(topTerms(sum, 3).map(({ product }) => product)).toEqual([-14, 8, 6]);
		expect(topTerms(sum, 99).map(({ product }) => product)).toEqual([-14, 8, 6, 3]);
	});

	it('comes to the same in every order', () => {
		const number = fc.float({ min: -10, max: 10, noNaN: true });
		const numbers = fc.array(number, { minLength: 12, maxLength: 12 });
		fc.assert(
			fc.property(numbers, numbers, number, fc.constantFrom(1, 3), (inputs, weights, bias, count) => {
				const any = {
					...sum,
					...{ inputs: Float32Array.from(inputs), weights: Float32Array.from(weights), bias },
					sources: Array.from({ length: count }, (_, channel) => ({ layer: 'l', channel })),
					window: { top: 0, left: 0, height: 2, width: 6 / count }
				};
				const direct = any.inputs.reduce((total, x, n) => total + x * any.weights[n], bias);
				expect(runningSums(bias, partsOf(any)).at(-1)).toBeCloseTo(direct, 9);
			})
		);
	});
});
