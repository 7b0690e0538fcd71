import { describe, expect, it } from 'vitest';
import { convMatrix, type ConvSettings } from '$lib/conv';
import { quantity, writeQuantity } from '$lib/content/quantities';
import { rankOf } from '$lib/content/rank';

describe('a quantity', () => {
	// The guide's example: a 4×4 input and a 3×3 kernel make a 4×16 matrix with 36 entries.
	it.each([
		['rows', 'i=4&k=3', 4],
		['cols', 'i=4&k=3', 16],
		['cells', 'i=4&k=3', 64],
		['nonzeros', 'i=4&k=3', 36],
		['densityPercent', 'i=4&k=3', 56.25],
		['rows', 'op=transposed&i=2&k=3', 16],
		['cols', 'op=transposed&i=2&k=3', 4],
		['rowNonzeros', 'i=5&k=3&p=1', 9],
		['rowNonzeros', 'i=5&k=3&p=1&row=0', 4],
		['columnNonzeros', 'i=4&k=3', 4],
		['columnNonzeros', 'i=4&k=3&col=0', 1],
		['firstColumn', 'i=4&k=3&row=3', 5],
		['lastColumn', 'i=5&k=3&row=3', 17],
		['outputSize', 'op=transposed&i=3&k=3&s=2', '7x7'],
		['outputSize', 'i=4x6&k=3', '2x4'],
		['outputHeight', 'i=4x6&k=3', 2],
		['outputWidth', 'i=4x6&k=3', 4],
		['outputValue', 'op=transposed&i=2&k=3&x=1,2,3,4&w=1,2,3,4,5,6,7,8,9&row=5', 23],
		['inputSizesSharingOutput', 'i=5&k=3&s=2', 2],
		['overlap', 'op=transposed&i=3&k=3&s=2', 4],
		['overlap', 'op=transposed&i=3&k=3&s=2&row=0', 1],
		['gramRank', 'i=4&k=3', 4],
		['gramRank', 'op=transposed&i=2&k=3', 4],
		['isIdentity', 'i=4&k=3', 'no'],
		['isIdentity', 'i=4&k=1&w=1', 'yes'],
		['isIdentity', 'i=4&k=1&w=2', 'no']
	])('%s of %s is %s', (name, settings, value) => {
		expect(quantity(name, settings)).toBe(value);
	});

	it.each([
		['flatLength', 'picture=32x32', 576],
		['flatLength', 'picture=48x48', 1600],
		['flatIndex', 'map=6x6&row=2&col=2', 14],
		['flatIndex', 'map=6x6&row=1&col=2&channel=1', 44],
		['fcWeights', 'map=7x7x512&units=4096', 102_760_448],
		// VGG-16's fc6 with its 4096 biases
		['fcParameters', 'map=7x7x512&units=4096', 102_764_544],
		['weightsPerPlace', '', 512],
		['multiplyAddsOfOne', '', 654_912],
		['scoreMap', 'picture=120x160', '23x33'],
		['windows', 'picture=36x32', 2],
		['multiplyAddsOnce', 'picture=32x32', 654_912],
		['multiplyAddsWindows', 'picture=36x32', 1_309_824],
		['multiplyAddsRatio', 'picture=32x32', 1],
		['vggScoreMap', 'picture=224x224', '1x1'],
		['vggScoreMap', 'picture=384x512', '6x10']
	])('about a classifier, %s of %s, is %s', (name, settings, value) => {
		expect(quantity(name, settings)).toBe(value);
	});

	it.each([
		['flatLength', 'picture=32', 'needs "picture", 2 whole numbers'],
		['flatLength', 'picture=20x20', 'must be at least 32×32'],
		['fcWeights', 'map=7x7&units=1', 'needs "map", 3 whole numbers'],
		['flatIndex', 'map=6x6&row=1', 'needs "col", a whole number, got none']
	])('about a classifier, %s refuses "%s"', (name, settings, message) => {
		expect(() => quantity(name, settings)).toThrow(message);
	});

	it('is written in full, or to four digits', () => {
		expect(writeQuantity('cols', 'i=128&k=3', 'en')).toBe('16,384');
		expect(writeQuantity('densityPercent', 'i=128&k=3', 'ko')).toBe('0.05493');
		expect(writeQuantity('outputSize', 'i=4&k=3', 'en')).toBe('2×2');
		expect(writeQuantity('layerOffset', 'net=fcn32s&layer=pool5', 'en')).toBe('−83.5');
	});

	it.each(['toString', '__proto__', ''])('is not called "%s"', (name) => {
		expect(() => quantity(name, 'i=4&k=3')).toThrow(`there is no quantity "${name}"`);
	});
});

describe('rank', () => {
	const settings: ConvSettings = {
		input: [4, 4],
		kernel: [3, 3],
		stride: [1, 1],
		padding: [0, 0],
		dilation: [1, 1],
		outputPadding: [0, 0]
	};

	it('is 0 for a kernel of zeros, and full for one that is not', () => {
		expect(rankOf(convMatrix(settings, new Float64Array(9)))).toBe(0);
		expect(rankOf(convMatrix(settings, [0, 0, 0, 0, 1e-9, 0, 0, 0, 0]))).toBe(4);
	});

	it('counts equal rows once', () => {
		const matrix = convMatrix({ ...settings, input: [3, 3], padding: [1, 1] }, [1, 1, 1, 1, 1, 1, 1, 1, 1]);
		// Sums over 3×3 windows of a 3×3 map: per axis the rows 110, 111, 011 are independent.
		expect(rankOf(matrix)).toBe(9);
		const twice = { ...matrix, values: matrix.values.map(() => 1), rows: 2, indptr: Int32Array.of(0, 4, 8) };
		const equal = {
			...twice,
			indices: Int32Array.of(0, 1, 3, 4, 0, 1, 3, 4),
			values: new Float64Array(8).fill(1)
		};
		expect(rankOf(equal)).toBe(1);
	});

	it('refuses what would hold up the build', () => {
		const large = convMatrix({ ...settings, input: [40, 40] }, new Float64Array(9));
		expect(() => rankOf(large)).toThrow(RangeError);
	});
});
