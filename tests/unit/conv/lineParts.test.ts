import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	convOutputSize,
	landsOn,
	lineOf,
	overlapCount,
	readsOf,
	squareSettings,
	stampParts,
	transposedOutputSize,
	windowParts,
	type Line
} from '$lib/conv';
import { convSettings, runs, transposedSettings } from './arbitraries';

const line = (rest: Partial<Line>): Line => ({
	input: 6,
	kernel: 3,
	stride: 2,
	padding: 1,
	dilation: 1,
	outputPadding: 0,
	...rest
});

describe('the terms of the size formulas', () => {
	it('of a convolution: 6 cells, kernel 3, stride 2, padding 1', () => {
		expect(windowParts(line({}))).toEqual({ padded: 8, span: 3, room: 5, left: 1, output: 3 });
		expect(readsOf(line({}), 0)).toEqual([
			{ input: -1, tap: 0 },
			{ input: 0, tap: 1 },
			{ input: 1, tap: 2 }
		]);
	});

	it('of a transposed one: 3 cells back to 5, or to 6 with output padding 1, which padding then does not cut', () => {
		const small = { travel: 4, span: 3, canvas: 7, cutStart: 1, beyond: 0 };
		expect(stampParts(line({ input: 3 }))).toEqual({ ...small, cutEnd: 1, output: 5 });
		expect(stampParts(line({ input: 3, outputPadding: 1 }))).toEqual({ ...small, cutEnd: 0, output: 6 });
		expect(landsOn(line({ input: 3, outputPadding: 1 }), 6)).toEqual([{ input: 2, tap: 2 }]);
	});

	it('put output units beyond the last stamp where padding has nothing left to cut', () => {
		const open = line({ input: 3, padding: 0, outputPadding: 1 });
		expect(stampParts(open)).toMatchObject({ canvas: 7, cutEnd: 0, beyond: 1, output: 8 });
		expect(landsOn(open, 7)).toEqual([]);
	});

	it('refuse what has no output, with advice', () => {
		expect(() => windowParts(line({ kernel: 9 }))).toThrow(RangeError);
		expect(() => stampParts(line({ input: 1, padding: 2 }))).toThrow(RangeError);
	});

	it('add up, whatever the settings', () => {
		fc.assert(
			fc.property(convSettings, (settings) => {
				const parts = windowParts(lineOf(settings, 1));
				const { stride } = lineOf(settings, 1);
				expect(parts.output).toBe(convOutputSize(settings)[1]);
				expect((parts.output - 1) * stride + parts.span + parts.left).toBe(parts.padded);
				expect(parts.left).toBeLessThan(stride);
			}),
			runs
		);
		fc.assert(
			fc.property(transposedSettings, (settings) => {
				const parts = stampParts(lineOf(settings, 1));
				expect(parts.output).toBe(transposedOutputSize(settings)[1]);
				// a cut never reaches past the canvas, so what is kept, cut and gone beyond makes up the whole
				expect(parts.output).toBe(parts.canvas - parts.cutStart - parts.cutEnd + parts.beyond);
			}),
			runs
		);
	});

	it('count as many taps on a unit as the overlap count', () => {
		fc.assert(
			fc.property(transposedSettings, (settings) => {
				const own = lineOf(settings, 1);
				const flat = { ...squareSettings(own) };
				const counts = overlapCount(flat);
				const width = transposedOutputSize(flat)[1];
				for (let place = 0; place < width; place++)
					expect(landsOn(own, own.padding + place).length ** 2).toBe(counts[place * width + place]);
			}),
			runs
		);
	});
});
