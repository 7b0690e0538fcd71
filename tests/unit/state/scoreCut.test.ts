import { describe, expect, it } from 'vitest';
import { bilinearKernel, transposedConvolveScatter, type ConvSettings } from '$lib/conv';
import { cellScores, cellWinners, stampsAlong, sumOfStamps } from '$lib/state/scoreCut';

// Two classes on 3×4 cells, stride 4.
const [height, width, stride] = [3, 4, 4];
const data = Float32Array.from({ length: 2 * height * width }, (_, n) => ((7 * n) % 11) - 5);
const scores = { data, height, width };

const settings: ConvSettings = {
	input: [height, width],
	kernel: [2 * stride, 2 * stride],
	stride: [stride, stride],
	padding: [stride / 2, stride / 2],
	dilation: [1, 1],
	outputPadding: [0, 0]
};
const upsampled = (label: number) =>
	transposedConvolveScatter(
		settings,
		data.slice(label * height * width, (label + 1) * height * width),
		bilinearKernel(2 * stride)
	);

describe('a cut through upsampled scores', () => {
	it.each([
		[0, 0],
		[0, 5],
		[1, 7],
		[1, 11]
	])('of class %i along row %i is that row of the transposed convolution', (label, row) => {
		const sum = sumOfStamps(stampsAlong(scores, stride, label, row), stride);
		const expected = upsampled(label).slice(row * width * stride, (row + 1) * width * stride);
		expect(sum.length).toBe(expected.length);
		sum.forEach((value, x) => expect(value).toBeCloseTo(expected[x], 10));
	});

	it('has one stamp for each column of scores, 2s wide and s apart', () => {
		const stamps = stampsAlong(scores, stride, 0, 5);
		expect(stamps.map(({ first, last }) => [first, last])).toEqual([
			[-2, 5],
			[2, 9],
			[6, 13],
			[10, 17]
		]);
		expect(stamps.map(({ middle }) => middle)).toEqual([1.5, 5.5, 9.5, 13.5]);
	});

	it('is straight between two scores', () => {
		const sum = sumOfStamps(stampsAlong(scores, stride, 1, 6), stride);
		const steps = [3, 4, 5].map((x) => sum[x] - sum[x - 1]);
		steps.forEach((step) => expect(step).toBeCloseTo(steps[0], 10));
	});
});

describe('the cells', () => {
	it('go to the class with the largest score, the first of equal ones', () => {
		const winners = cellWinners({ data: Float32Array.of(1, 2, 3, /**/ 1, 5, 0), height: 1, width: 3 });
		expect([...winners]).toEqual([0, 1, 0]);
	});

	it('have one score for each class', () => {
		const cell = cellScores(scores, 1, 2);
		expect([...cell]).toEqual([data[1 * width + 2], data[height * width + 1 * width + 2]]);
	});
});
