import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreementOf } from '$lib/fcn';
import { addFrame, confusionMatrix, scoresOf } from '../../../scripts/lib/confusion.mjs';

describe('agreement of a result with the truth', () => {
	it('of eight pixels, two of them void', () => {
		// prettier-ignore
		const truth = Uint8Array.of(0, 0, 0, 1,
		                            1, 2, 9, 9);
		// prettier-ignore
		const found = Uint8Array.of(0, 0, 1, 1,
		                            1, 0, 0, 3);
		const agreement = agreementOf(truth, found, 4);
		// prettier-ignore
		expect([...agreement.counts]).toEqual([
			2, 1, 0, 0,
			0, 2, 0, 0,
			1, 0, 0, 0,
			0, 0, 0, 0
		]);
		expect([...agreement.truth]).toEqual([3, 2, 1, 0]);
		expect([...agreement.found]).toEqual([3, 3, 0, 0]);
		expect(agreement.scored).toBe(6);
		expect(agreement.iou).toEqual([2 / 4, 2 / 3, 0, null]);
		expect(agreement.meanIou).toBeCloseTo((2 / 4 + 2 / 3 + 0) / 3, 15);
		expect(agreement.accuracy).toBe(4 / 6);
	});

	it('has no mean where nothing is scored', () => {
		const { meanIou, accuracy, scored } = agreementOf(Uint8Array.of(11, 11), Uint8Array.of(0, 1), 11);
		expect([meanIou, accuracy, scored]).toEqual([null, null, 0]);
	});

	it('refuses maps of different sizes', () => {
		expect(() => agreementOf(new Uint8Array(4), new Uint8Array(5), 2)).toThrow(/4 pixels, the result 5/);
	});

	it('is what the scoring of the test frames computes', () => {
		const pixels = fc.array(fc.tuple(fc.nat(4), fc.nat(3)), { minLength: 1, maxLength: 60 });
		fc.assert(
			fc.property(pixels, (each) => {
				const truth = Uint8Array.from(each, ([t]) => t);
				const found = Uint8Array.from(each, ([, f]) => f);
				const matrix = confusionMatrix(4);
				addFrame(matrix, truth, found);
				const { iou, meanIou, counts } = agreementOf(truth, found, 4);
				const expected = scoresOf(matrix);
				expect([...counts]).toEqual(expected.confusion.flat());
				expect(iou.map((value) => value && value * 100)).toEqual(
					expected.iou.map((value: number | null) => value && expect.closeTo(value, 10))
				);
				if (meanIou !== null) expect(meanIou * 100).toBeCloseTo(expected.miou, 10);
			})
		);
	});
});
