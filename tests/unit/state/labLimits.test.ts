import { area, convMatrix, forwardSettings } from '$lib/conv';
import {
	bounds,
	fields,
	largestMap,
	legalRange,
	mostEntries,
	obstacle,
	outputSize,
	withField
} from '$lib/state/labLimits';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { legalCase, plain, runs, smallCase } from './arbitraries';

const allAxes = [[0], [1], [0, 1]] as const;

describe('obstacle', () => {
	it('passes on what the mathematics objects to', () => {
		expect(obstacle('conv', { ...plain, kernel: [5, 3] })).toMatchObject({ code: 'kernel-exceeds-input' });
		expect(obstacle('transposed', { ...plain, outputPadding: [1, 0] })).toMatchObject({
			code: 'output-padding-not-below-stride'
		});
		expect(obstacle('transposed', { ...plain, input: [1, 4], padding: [2, 0] })).toMatchObject({
			code: 'nothing-left',
			maxPadding: 1
		});
		expect(obstacle('conv', { ...plain, stride: [0, 1] })).toMatchObject({ code: 'too-small' });
	});

	it('limits the longer of the two maps', () => {
		expect(obstacle('conv', { ...plain, input: [largestMap, 9] })).toBeNull();
		expect(obstacle('conv', { ...plain, input: [largestMap, 9], padding: [1, 0] })).toBeNull();
		expect(obstacle('conv', { ...plain, input: [largestMap, 9], padding: [2, 0] })).toEqual({
			code: 'map-too-large',
			size: 258,
			most: largestMap
		});
		expect(obstacle('transposed', { ...plain, input: [4, 86], stride: [1, 3] })).toEqual({
			code: 'map-too-large',
			size: 258,
			most: largestMap
		});
	});

	it('limits the entries of C', () => {
		expect(obstacle('conv', { ...plain, input: [256, 256] })).toBeNull();
		expect(obstacle('conv', { ...plain, input: [256, 256], kernel: [6, 6] })).toEqual({
			code: 'matrix-too-large',
			entries: 251 * 251 * 36,
			most: mostEntries
		});
	});

	it('counts at least the entries that C has', () => {
		fc.assert(
			fc.property(smallCase, ({ op, settings }) => {
				const forward = op === 'conv' ? settings : forwardSettings(settings);
				const small = op === 'conv' ? outputSize(op, settings) : settings.input;
				const { indices } = convMatrix(forward, new Float64Array(area(settings.kernel)));
				expect(indices.length).toBeLessThanOrEqual(area(small) * area(settings.kernel));
			}),
			runs
		);
	});
});

describe('legalRange', () => {
	it('holds the present value, ends at legal values and says what lies beyond', () => {
		fc.assert(
			fc.property(
				legalCase,
				fc.constantFrom(...fields),
				fc.constantFrom(...allAxes),
				(legal, field, axes) => {
					const { op, settings } = legal;
					fc.pre(axes.length === 1 || settings[field][0] === settings[field][1]);
					const { min, max } = legalRange(op, settings, field, axes);
					const at = (value: number) => obstacle(op, withField(settings, field, axes, value));

					expect(min.value).toBeLessThanOrEqual(settings[field][axes[0]]);
					expect(max.value).toBeGreaterThanOrEqual(settings[field][axes[0]]);
					for (let value = min.value; value <= max.value; value++) expect(at(value)).toBeNull();
					expect(min.why).toEqual(min.value === bounds[field].least ? null : at(min.value - 1));
					expect(max.why).toEqual(max.value === bounds[field].most ? null : at(max.value + 1));
					if (min.value > bounds[field].least) expect(min.why).not.toBeNull();
					if (max.value < bounds[field].most) expect(max.why).not.toBeNull();
				}
			),
			runs
		);
	});

	it('has no gap where kernels of middling size make too large a matrix', () => {
		const settings = { ...plain, input: [80, 80] as const };
		expect(obstacle('conv', { ...settings, kernel: [40, 40] })).toMatchObject({ code: 'matrix-too-large' });
		expect(obstacle('conv', { ...settings, kernel: [64, 64] })).toBeNull();
		const { max } = legalRange('conv', settings, 'kernel', [0, 1]);
		expect(max.value).toBeLessThan(40);
		expect(max.why).toMatchObject({ code: 'matrix-too-large' });
	});

	it('says why output padding ends below the stride', () => {
		const settings = { ...plain, stride: [3, 3] as const };
		expect(legalRange('transposed', settings, 'outputPadding', [0, 1])).toMatchObject({
			min: { value: 0, why: null },
			max: { value: 2, why: { code: 'output-padding-not-below-stride', stride: 3 } }
		});
	});

	it('ends the padding of a transposed convolution where nothing would be left', () => {
		expect(legalRange('transposed', plain, 'padding', [0, 1]).max).toMatchObject({
			value: 2,
			why: { code: 'nothing-left' }
		});
	});
});

describe('withField', () => {
	it('changes the axes it is told to, and nothing else', () => {
		expect(withField(plain, 'stride', [1], 5)).toEqual({ ...plain, stride: [1, 5] });
		expect(withField(plain, 'stride', [0, 1], 5)).toEqual({ ...plain, stride: [5, 5] });
		expect(plain.stride).toEqual([1, 1]);
	});
});
