/** Every route against PyTorch's conv2d and conv_transpose2d, recorded by tests/oracle/record.py. */
import {
	backwardSettings,
	convMatrix,
	convOutputSize,
	convolve,
	forwardSettings,
	multiply,
	transpose,
	transposedConvMatrix,
	transposedConvolveGather,
	transposedConvolveScatter,
	transposedOutputSize,
	type ConvSettings,
	type Pair
} from '$lib/conv';
import { describe, expect, it, test } from 'vitest';
import convolutions from '../../oracle/conv2d.json';
import transposed from '../../oracle/conv_transpose2d.json';

interface Recorded {
	settings: number[][];
	x: number[];
	w: number[];
	o: number[];
	y: number[];
}

function read({ settings, x, w, o, y }: Recorded, index: number) {
	const [input, kernel, stride, padding, dilation, outputPadding] = settings as unknown as Pair[];
	const named: ConvSettings = { input, kernel, stride, padding, dilation, outputPadding };
	const title = Object.entries(named)
		.map(([name, [vertical, horizontal]]) => `${name} ${vertical}×${horizontal}`)
		.join(', ');
	return { title: `${index}: ${title}`, settings: named, x, kernel: w, size: o, y: Float64Array.from(y) };
}

const convCases = convolutions.cases.map(read);
const transposedCases = transposed.cases.map(read);

describe('convolution, as PyTorch computes it', () => {
	test.each(convCases)('$title', ({ settings, x, kernel, size, y }) => {
		expect(convOutputSize(settings)).toEqual(size);
		expect(convolve(settings, x, kernel)).toEqual(y);
		expect(multiply(convMatrix(settings, kernel), x)).toEqual(y);
	});
});

describe('transposed convolution, as PyTorch computes it', () => {
	test.each(transposedCases)('$title', ({ settings, x, kernel, size, y }) => {
		expect(transposedOutputSize(settings)).toEqual(size);
		expect(transposedConvolveScatter(settings, x, kernel)).toEqual(y);
		expect(transposedConvolveGather(settings, x, kernel)).toEqual(y);
		expect(multiply(transposedConvMatrix(settings, kernel), x)).toEqual(y);
		const forward = forwardSettings(settings);
		expect(multiply(transpose(convMatrix(forward, kernel)), x)).toEqual(y);
		expect(backwardSettings(forward)).toEqual(settings);
	});
});

describe('what was recorded', () => {
	const all = [...convCases, ...transposedCases].map(({ settings }) => settings);
	const count = (holds: (settings: ConvSettings) => boolean) => all.filter(holds).length;

	it('holds at least 400 different settings', () => {
		expect(new Set(all.map((settings) => JSON.stringify(settings))).size).toBeGreaterThan(400);
	});

	it.each(['input', 'kernel', 'stride', 'padding', 'dilation', 'outputPadding'] as const)(
		'has at least 100 with a different %s along each axis',
		(field) => {
			expect(count((settings) => settings[field][0] !== settings[field][1])).toBeGreaterThan(100);
		}
	);

	it('covers the awkward corners', () => {
		const alongSome = (holds: (axis: 0 | 1, settings: ConvSettings) => boolean) =>
			count((settings) => holds(0, settings) || holds(1, settings));
		const wide = alongSome((axis, { padding, kernel }) => padding[axis] > kernel[axis] - 1);
		const dilatedAndStrided = alongSome(
			(axis, { dilation, stride }) => dilation[axis] > 1 && stride[axis] > 1
		);
		expect(wide).toBeGreaterThan(100);
		expect(dilatedAndStrided).toBeGreaterThan(100);
		expect(count(({ input, kernel }) => input[0] === 1 && kernel[0] === 1)).toBeGreaterThan(50);
		expect(count(({ outputPadding: [y, x] }) => y > 0 && x === 0)).toBeGreaterThan(50);
		expect(count(({ outputPadding: [y, x] }) => y === 0 && x > 0)).toBeGreaterThan(50);
	});
});
