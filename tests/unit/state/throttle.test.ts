import { Throttle } from '$lib/state/throttle';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

describe('a throttle of 400 ms', () => {
	let handed: number[];
	let throttle: Throttle<number>;
	beforeEach(() => {
		vi.useFakeTimers();
		handed = [];
		throttle = new Throttle(400, (value) => handed.push(value));
	});
	afterEach(() => vi.useRealTimers());

	it('hands on the first after what is being done, and the last always', () => {
		throttle.push(1);
		expect(handed).toEqual([]);
		vi.advanceTimersByTime(0);
		for (const value of [2, 3]) throttle.push(value);
		expect(handed).toEqual([1]);
		expect(throttle.waiting).toEqual({ value: 3 });
		vi.advanceTimersByTime(400);
		expect(handed).toEqual([1, 3]);
		vi.advanceTimersByTime(4000);
		throttle.push(4);
		vi.advanceTimersByTime(0);
		expect(handed).toEqual([1, 3, 4]);
	});

	it('hands on at most 76 values in half a minute of constant change', () => {
		for (let value = 0; value < 3000; value++) {
			throttle.push(value);
			vi.advanceTimersByTime(10);
		}
		expect(handed.length).toBeLessThanOrEqual(76);
		vi.advanceTimersByTime(400);
		expect(handed.at(-1)).toBe(2999);
	});

	it('can be told not to wait, or to forget', () => {
		for (const value of [1, 2]) throttle.push(value);
		throttle.flush();
		expect(handed).toEqual([2]);
		throttle.push(3);
		throttle.drop();
		vi.advanceTimersByTime(4000);
		expect([handed, throttle.waiting]).toEqual([[2], null]);
	});
});
