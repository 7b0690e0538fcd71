import { describe, expect, it } from 'vitest';
import { reduced, reductionOf } from '$lib/state/reduced';

describe('maps made smaller for tiles', () => {
	it('hold the mean of every square, channel by channel', () => {
		// prettier-ignore
		const data = Float32Array.of(
			1, 3,  0, 0,
			5, 7,  0, 4,

			0, 0, -1, -1,
			8, 0, -1, -1
		);
		const small = reduced({ width: 4, height: 2, data }, 2);
		expect(small).toEqual({ width: 2, height: 1, data: Float32Array.of(4, 1, 2, -1) });
	});

	it('are the maps themselves where nothing is to be reduced', () => {
		const data = Float32Array.of(1, 2);
		expect(reduced({ width: 2, height: 1, data }, 1).data).toBe(data);
	});

	it('keep at least as many in a row as are wanted, and whole squares', () => {
		expect(reductionOf({ width: 480, height: 384 }, 100)).toBe(4);
		expect(reductionOf({ width: 480, height: 384 }, 200)).toBe(2);
		expect(reductionOf({ width: 120, height: 96 }, 100)).toBe(1);
		expect(reductionOf({ width: 480, height: 30 }, 100)).toBe(2);
		expect(reductionOf({ width: 15, height: 12 }, 100)).toBe(1);
	});
});
