import { describe, expect, it } from 'vitest';
import { sumChart } from '$lib/render/runningSum';

describe('a running sum as bars', () => {
	it('hangs every bar from the one before', () => {
		const { bars, zero } = sumChart([1, 3, -2], 90, 100);
		// The axis reaches from −2 to 3: 20 pixels for 1.
		expect(zero).toBe(60);
		expect(bars.map(({ y, height, end, negative }) => ({ y, height, end, negative }))).toEqual([
			{ y: 40, height: 20, end: 40, negative: false },
			{ y: 0, height: 40, end: 0, negative: false },
			{ y: 0, height: 100, end: 100, negative: true }
		]);
		expect(bars.map(({ x }) => x)).toEqual([0, 30, 60]);
	});

	it('keeps few bars narrow, and many within the width', () => {
		expect(sumChart([1, 2], 900, 100).width).toBe(112);
		const many = Array.from({ length: 257 }, (_, n) => n % 5);
		expect(sumChart(many, 300, 100).width).toBeCloseTo(300);
	});

	it('draws a sum of zeros', () => {
		const { bars, zero } = sumChart([0, 0], 100, 100);
		expect(zero).toBe(50);
		expect(bars.every(({ y, height }) => y === 50 && height === 1)).toBe(true);
	});
});
