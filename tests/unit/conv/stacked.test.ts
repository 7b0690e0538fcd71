/** A stack of transposed convolutions is one, and its phase sums tell the checkerboard of the whole. */
import {
	phaseSums,
	stackedKernel,
	transposedConvolveScatter,
	transposedOutputSize,
	type StampLayer
} from '$lib/conv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs, wholeNumbers } from './arbitraries';
import { settingsOf } from './support';

const row = (weights: number[], stride: number, padding = 0): StampLayer => ({
	weights,
	kernel: [1, weights.length],
	stride: [1, stride],
	padding: [0, padding]
});

/** One layer applied to a map of one row. */
function apply({ weights, kernel, stride, padding }: StampLayer, x: ArrayLike<number>): Float64Array {
	return transposedConvolveScatter(settingsOf({ input: [1, x.length], kernel, stride, padding }), x, weights);
}

describe('two stamps of three ones, two apart', () => {
	it('make one stamp of seven, four apart', () => {
		const stack = stackedKernel([row([1, 1, 1], 2), row([1, 1, 1], 2)]);
		expect(stack).toMatchObject({ kernel: [1, 7], stride: [1, 4] });
		expect(Array.from(stack.weights)).toEqual([1, 1, 2, 1, 2, 1, 1]);
		// 1 + 2, 1 + 1, 2 + 1, 1: the checkerboard of one layer, 2 and 1, on two scales at once
		expect(Array.from(phaseSums(stack.weights, stack.stride, stack.kernel))).toEqual([3, 2, 3, 1]);
	});
});

const layer = fc
	.record({ k: fc.integer({ min: 1, max: 4 }), s: fc.integer({ min: 1, max: 3 }) })
	.chain(({ k, s }) => wholeNumbers(k).map((weights) => row(weights, s)));

describe('any stack without padding', () => {
	it('is one transposed convolution', () => {
		fc.assert(
			fc.property(fc.array(layer, { minLength: 1, maxLength: 3 }), wholeNumbers(5), (layers, x) => {
				const oneByOne = layers.reduce<ArrayLike<number>>((map, each) => apply(each, map), x);
				expect(Array.from(apply(stackedKernel(layers), x))).toEqual(Array.from(oneByOne));
			}),
			runs
		);
	});

	it('has one phase sum for each phase of its stride; all together they are the product of all weights’ sums', () => {
		fc.assert(
			fc.property(layer, layer, (first, second) => {
				const stack = stackedKernel([first, second]);
				const sums = (of: StampLayer) => phaseSums(of.weights, of.stride, of.kernel);
				const total = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0);
				expect(sums(stack).length).toBe(first.stride[1] * second.stride[1]);
				expect(total(sums(stack))).toBeCloseTo(total(sums(first)) * total(sums(second)), 9);
			}),
			runs
		);
	});
});

describe('padding in between', () => {
	it('adds up: the sizes agree', () => {
		const layers = [row([1, 2, 3, 1], 2, 1), row([1, 1, 1, 1], 2, 1)];
		const stack = stackedKernel(layers);
		const x = [1, 1, 1, 1, 1, 1];
		const oneByOne = layers.reduce<ArrayLike<number>>((map, each) => apply(each, map), x);
		const { kernel, stride, padding } = stack;
		expect(transposedOutputSize(settingsOf({ input: [1, 6], kernel, stride, padding }))[1]).toBe(
			oneByOne.length
		);
	});

	it('leaves the middle as it is', () => {
		const layers = [row([1, 2, 3, 1], 2, 1), row([1, 1, 1, 1], 2, 1)];
		const x = [1, 1, 1, 1, 1, 1];
		const oneByOne = layers.reduce<ArrayLike<number>>((map, each) => apply(each, map), x);
		const whole = apply(stackedKernel(layers), x);
		expect(Array.from(whole.slice(6, -6))).toEqual(Array.from(oneByOne).slice(6, -6));
	});

	it('is needed by no stack of nothing', () => {
		expect(() => stackedKernel([])).toThrow('at least 1 layer');
	});
});
