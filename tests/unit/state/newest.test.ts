import { expect, it } from 'vitest';
import { Newest } from '$lib/state/newest';

it('works on the first and the last of a burst, never on two at once, and on nothing in between', async () => {
	const done: number[] = [];
	const finish: (() => void)[] = [];
	const newest = new Newest<number>(async (value) => {
		await new Promise<void>((resolve) => finish.push(resolve));
		done.push(value);
	});
	const first = newest.offer(1);
	for (const value of [2, 3, 4]) void newest.offer(value);
	expect([finish.length, newest.waits]).toEqual([1, true]);
	finish[0]();
	await expect.poll(() => finish.length).toBe(2);
	expect(newest.waits).toBe(false);
	finish[1]();
	await first;
	expect(done).toEqual([1, 4]);

	const later = newest.offer(5);
	finish[2]();
	await later;
	expect(done).toEqual([1, 4, 5]);
});
