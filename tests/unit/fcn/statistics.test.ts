import { describe, expect, it } from 'vitest';
import { channelNumbers, histograms } from '../../../src/lib/fcn/statistics';

// prettier-ignore
const two = Float32Array.of(
	 0, 4,
	 0, 2,

	-1, 1,
	-3, 0
);

describe('the numbers of each channel', () => {
	it('are taken over its whole map', () => {
		const { mean, strength, least, most, zeros } = channelNumbers(two, 2);
		expect([...mean]).toEqual([1.5, -0.75]);
		expect([...strength]).toEqual([1.5, 1.25]);
		expect([...least]).toEqual([0, -3]);
		expect([...most]).toEqual([4, 1]);
		expect([...zeros]).toEqual([0.5, 0.25]);
	});
});

describe('the histograms of channels', () => {
	it('share their bins, and the last one holds the largest value', () => {
		// bins of width 2 from −3: [−3, −1), [−1, 1), [1, 3), [3, 5]
		expect([...histograms(two, 2, -3, 5, 4)]).toEqual([0, 2, 1, 1, 1, 2, 1, 0]);
		expect([...histograms(two, 2, -3, 4, 7)]).toEqual([0, 0, 0, 2, 0, 1, 1, 1, 0, 1, 1, 1, 0, 0]);
	});

	it('of values that are all the same lie in the first bin', () => {
		expect([...histograms(new Float32Array(4).fill(5), 1, 5, 5, 3)]).toEqual([4, 0, 0]);
	});
});
