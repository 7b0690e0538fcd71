import { edited, inputPresets, kernelPresets, listSource, preset, valuesOf } from '$lib/state/values';
import { formatValues, parseValues, seedIn } from '$lib/state/valuesUrl';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawn, grid } from '../conv/support';
import { runs } from './arbitraries';

const kernel = (base: (typeof kernelPresets)[number], size: [number, number]) =>
	valuesOf(preset(base), size, 'kernel');

describe('presets', () => {
	it('fit every size with finite numbers', () => {
		const size = fc.tuple(fc.integer({ min: 1, max: 64 }), fc.integer({ min: 1, max: 64 }));
		fc.assert(
			fc.property(size, ([height, width]) => {
				for (const base of kernelPresets) {
					const values = kernel(base, [height, width]);
					expect(values).toHaveLength(height * width);
					expect(values.every(Number.isFinite)).toBe(true);
				}
				for (const base of inputPresets) {
					expect(valuesOf(preset(base), [height, width], 'input')).toHaveLength(height * width);
				}
			}),
			{ ...runs, numRuns: 100 }
		);
	});

	it('an edge is Sobel’s at 3×3, a difference at 1×2 and 2×1', () => {
		const size = [3, 3] as [number, number];
		expect(grid(kernel('edge', size), size)).toBe(
			drawn(`
				-1  0  1
				-2  0  2
				-1  0  1
			`)
		);
		expect([...kernel('edge', [1, 2])]).toEqual([-1, 1]);
		expect([...kernel('edge', [2, 1])]).toEqual([-1, 1]);
		expect([...kernel('edge', [1, 1])]).toEqual([0]);
	});

	it('an edge adds up to nothing, a box to one', () => {
		for (const size of [
			[2, 5],
			[5, 2],
			[4, 4],
			[7, 1],
			[64, 64]
		] as [number, number][]) {
			const sum = (values: Float64Array) => values.reduce((all, value) => all + value, 0);
			expect(sum(kernel('edge', size))).toBeCloseTo(0, 6);
			expect(sum(kernel('box', size))).toBeCloseTo(1, 12);
		}
	});

	it('identity is 1 at the centre, which is the upper left of four middle cells', () => {
		expect([...kernel('identity', [3, 3])].indexOf(1)).toBe(4);
		expect([...kernel('identity', [4, 4])].indexOf(1)).toBe(5);
		expect([...valuesOf(preset('impulse'), [3, 5], 'input')].indexOf(1)).toBe(7);
	});

	it('random numbers are whole, one digit, the same for the same seed and others for another', () => {
		const of = (seed: number, role: 'input' | 'kernel') => [
			...valuesOf(preset('random', seed), [16, 16], role)
		];
		expect(of(3, 'input')).toEqual(of(3, 'input'));
		expect(of(3, 'input')).not.toEqual(of(4, 'input'));
		expect(new Set(of(3, 'input'))).toEqual(new Set([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]));
		expect(new Set(of(3, 'kernel'))).toEqual(new Set([-3, -2, -1, 0, 1, 2, 3]));
	});
});

describe('lists and edits', () => {
	it('a list is filled with zeros or cut', () => {
		expect([...valuesOf(listSource([1, 2]), [1, 4], 'input')]).toEqual([1, 2, 0, 0]);
		expect([...valuesOf(listSource([1, 2, 3, 4]), [1, 2], 'input')]).toEqual([1, 2]);
	});

	it('an edit stands on top, the last one counts, and the source it was made from stays as it was', () => {
		const ones = preset('ones');
		const once = edited(ones, 1, 5);
		expect([...valuesOf(edited(once, 1, 7), [1, 3], 'input')]).toEqual([1, 7, 1]);
		expect([...valuesOf(once, [1, 3], 'input')]).toEqual([1, 5, 1]);
		expect([...valuesOf(ones, [1, 3], 'input')]).toEqual([1, 1, 1]);
	});

	it('an edit outside the map waits until the map is larger', () => {
		const source = edited(preset('ones'), 5, 8);
		expect([...valuesOf(source, [1, 3], 'input')]).toEqual([1, 1, 1]);
		expect([...valuesOf(source, [2, 3], 'input')]).toEqual([1, 1, 1, 1, 1, 8]);
	});
});

describe('sources as text', () => {
	const parse = (text: string) => parseValues(text, kernelPresets, preset('count'));

	it.each([
		['edge', preset('edge'), null],
		['random:7', preset('random', 7), null],
		['random:-70000', preset('random', 70000 - 65536), null],
		['random:x', preset('random', 1), null],
		['box;2=5', edited(preset('box'), 2, 5), null],
		['1, 2 ,-3', listSource([1, 2, -3]), null],
		['1,,3', listSource([1, 0, 3]), 'value-not-a-number'],
		['NaN,1', listSource([0, 1]), 'value-not-a-number'],
		['Infinity', listSource([0]), 'value-not-a-number'],
		['', listSource([0]), 'value-not-a-number'],
		['box;-1=5', preset('box'), 'value-not-a-number'],
		['box;1=five', preset('box'), 'value-not-a-number'],
		['box;1', preset('box'), 'value-not-a-number'],
		['toString', preset('count'), 'preset-unknown']
	])('%s', (text, source, code) => {
		const parsed = parse(text);
		expect(parsed.source).toEqual(source);
		expect(parsed.note?.code ?? null).toBe(code);
	});

	it('quotes little of what it could not read', () => {
		expect(parse('z'.repeat(9999)).note?.got).toBe(`${'z'.repeat(20)}…`);
	});

	it('writes edits of a large map one by one, those of a small one into the list', () => {
		const source = edited(preset('ones'), 2, 9);
		const small = valuesOf(source, [2, 2], 'input');
		const large = valuesOf(source, [13, 13], 'input');
		expect(formatValues(source, small)).toBe('1,1,9,1');
		expect(formatValues(source, large)).toBe('ones;2=9');
		expect(formatValues(preset('random', 3), large)).toBe('random:3');
	});

	it('leaves out an edit that lies outside the map', () => {
		expect(formatValues(edited(preset('ones'), 9, 5), new Float64Array([1, 1]))).toBe('ones');
	});

	it('writes at least one number of a long list', () => {
		expect(formatValues(listSource([0]), new Float64Array(400))).toBe('0');
		const long = new Float64Array(400).fill(2, 0, 3);
		expect(formatValues(listSource([2, 2, 2]), long)).toBe('2,2,2');
	});

	it('makes any number a seed', () => {
		fc.assert(
			fc.property(fc.double(), (seed) => {
				expect(seedIn(seed)).toBeGreaterThanOrEqual(0);
				expect(seedIn(seed)).toBeLessThan(65536);
				expect(Number.isInteger(seedIn(seed))).toBe(true);
			}),
			runs
		);
	});
});
