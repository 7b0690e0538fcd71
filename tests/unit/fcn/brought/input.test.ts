import { describe, expect, it } from 'vitest';
import { inputRanges, type BroughtInput, type InputRange } from '$lib/fcn';
import { prepared } from '../../../../src/lib/fcn/brought/input';
import { resampled } from '../../../../src/lib/fcn/brought/resample';
import { placementOf } from '../../../../src/lib/fcn/picture/placement';
import { anyPicture } from '../support';

const input: BroughtInput = { name: 'x', height: 16, width: 16, channels: 3, dtype: 'float32' };

/** One colour everywhere. */
function plain(width: number, height: number, colour: readonly [number, number, number]) {
	const pixels = new Uint8ClampedArray(width * height * 4);
	for (let n = 0; n < pixels.length; n += 4) pixels.set([...colour, 255], n);
	return { placement: placementOf({ width, height }), pixels };
}

describe('a picture for a brought model', () => {
	it('keeps its proportions in the middle of a grey border, or fills the input', () => {
		const picture = plain(40, 20, [255, 0, 51]);
		const whole = prepared(picture, input, { range: 'unit', fit: 'whole' });
		expect(whole.picture.placement).toMatchObject({ seen: { width: 16, height: 8 }, left: 0, top: 4 });
		expect([...whole.values.subarray(0, 3)]).toEqual([0.5, 0.5, 0.5]);
		const middle = whole.values.subarray((8 * 16 + 8) * 3, (8 * 16 + 8) * 3 + 3);
		[1, 0, 0.2].forEach((value, n) => expect(middle[n]).toBeCloseTo(value, 6));
		const stretched = prepared(picture, input, { range: 'unit', fit: 'stretch' });
		expect(stretched.picture.placement).toMatchObject({ seen: { width: 16, height: 16 }, left: 0, top: 0 });
		expect(stretched.values[0]).toBe(1);
	});

	it('gets the numbers that are asked for', () => {
		const expected: Record<InputRange, number[]> = {
			unit: [1, 0, 0.2],
			signed: [1, -1, -0.6],
			bytes: [255, 0, 51],
			imagenet: [(1 - 0.485) / 0.229, -0.456 / 0.224, (0.2 - 0.406) / 0.225],
			caffe: [51 - 103.939, -116.779, 255 - 123.68]
		};
		for (const range of inputRanges) {
			const { values } = prepared(plain(16, 16, [255, 0, 51]), input, { range, fit: 'whole' });
			expected[range].forEach((value, n) => expect(values[n]).toBeCloseTo(value, 4));
		}
	});

	it('becomes grey for one channel', () => {
		const { values } = prepared(
			plain(16, 16, [255, 0, 0]),
			{ ...input, channels: 1 },
			{ range: 'unit', fit: 'whole' }
		);
		expect(values).toHaveLength(256);
		expect(values[100]).toBeCloseTo(0.299, 6);
	});

	it('has sides that are multiples of 32 where the model leaves them open', () => {
		const picture = anyPicture(100, 50);
		const frameOf = (height: number | null, width: number | null) =>
			prepared(picture, { ...input, height, width }, { range: 'unit', fit: 'whole' }).picture.placement.frame;
		expect(frameOf(null, null)).toEqual({ width: 128, height: 64 });
		expect(frameOf(64, null)).toEqual({ width: 128, height: 64 });
		expect(frameOf(null, 200)).toEqual({ width: 200, height: 96 });
	});
});

describe('resampling', () => {
	const row = (...greys: number[]) =>
		Uint8ClampedArray.from(greys.flatMap((grey) => [grey, grey, grey, 255]));
	const greys = (pixels: Uint8ClampedArray) => [...pixels].filter((_, n) => n % 4 === 0);
	const to = (width: number, ...from: number[]) =>
		greys(resampled(row(...from), { width: from.length, height: 1 }, { width, height: 1 }));

	it('weights neighbours by a triangle, as wide as the reduction', () => {
		// centres ½ and 2½, each reaching 2: weights 3 3 1 and 1 3 3 of 7
		expect(to(2, 0, 70, 140, 210)).toEqual([50, 160]);
	});

	it('interpolates where it enlarges, and repeats the edge', () => {
		expect(to(4, 0, 100)).toEqual([0, 25, 75, 100]);
	});

	it('leaves one colour as it is', () => {
		expect(to(7, 90, 90, 90, 90, 90)).toEqual(Array(7).fill(90));
	});
});
