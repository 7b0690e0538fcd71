import { Playback, speeds } from '$lib/state/playback.svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

describe('playback', () => {
	let step: number;
	let count: number;
	let playback: Playback;
	let shown: number[];

	beforeEach(() => {
		vi.useFakeTimers();
		[step, count, shown] = [0, 4, []];
		playback = new Playback(
			() => count,
			() => step,
			(next) => {
				step = next;
				shown.push(next);
			}
		);
	});

	afterEach(() => {
		vi.useRealTimers();
	});

	it('starts paused and at speed 1', () => {
		vi.runAllTimers();
		expect([playback.playing, playback.speed, step]).toEqual([false, 1, 0]);
	});

	it('goes step by step to the end and stops there', () => {
		playback.toggle();
		expect(playback.playing).toBe(true);
		vi.runAllTimers();
		expect(shown).toEqual([1, 2, 3, 4]);
		expect(playback.playing).toBe(false);
	});

	it('begins again when it is played at the end', () => {
		step = 4;
		playback.play();
		vi.runAllTimers();
		expect(shown).toEqual([0, 1, 2, 3, 4]);
	});

	it('holds still while paused, and goes on from there', () => {
		playback.play();
		vi.advanceTimersToNextTimer();
		playback.toggle();
		vi.runAllTimers();
		expect([playback.playing, step]).toEqual([false, 1]);
		playback.toggle();
		vi.runAllTimers();
		expect(step).toBe(4);
	});

	it('played twice, still makes one step at a time', () => {
		playback.play();
		playback.play();
		vi.advanceTimersToNextTimer();
		expect(vi.getTimerCount()).toBe(1);
		expect(shown).toEqual([1]);
	});

	it('goes back and forth by hand, within its steps, and stops playing', () => {
		playback.play();
		playback.go(3);
		playback.go(2);
		playback.go(99);
		playback.go(-1);
		expect(shown).toEqual([3, 2, 4, 0]);
		vi.runAllTimers();
		expect([playback.playing, step]).toEqual([false, 0]);
	});

	it('ends at the new end when there are fewer steps than before', () => {
		playback.play();
		vi.advanceTimersToNextTimer();
		vi.advanceTimersToNextTimer();
		count = 1;
		vi.runAllTimers();
		expect([step, playback.playing]).toEqual([1, false]);
	});

	it.each(speeds)('takes as much less time as it is faster: %d×', (speed) => {
		const lasts = (of: number) => {
			step = 0;
			playback.speed = of as (typeof speeds)[number];
			const start = Date.now();
			playback.play();
			vi.runAllTimers();
			return Date.now() - start;
		};
		expect(lasts(speed) * speed).toBe(lasts(1));
	});
});
