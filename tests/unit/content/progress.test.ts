import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

/** A browser that keeps what it is given, and the module as a fresh page load has it. */
async function load(kept: Map<string, string>) {
	vi.stubGlobal('window', {});
	vi.stubGlobal('localStorage', {
		getItem: (key: string) => kept.get(key) ?? null,
		setItem: (key: string, value: string) => kept.set(key, value)
	});
	vi.resetModules();
	const { progress } = await import('$lib/state/progress.svelte');
	progress.recall(['a', 'b']);
	return progress;
}

describe('progress', () => {
	let kept: Map<string, string>;

	beforeEach(() => {
		kept = new Map();
	});

	afterEach(() => {
		vi.unstubAllGlobals();
	});

	it('is empty at first', async () => {
		const progress = await load(kept);
		expect(progress.hasRead('a', 'one')).toBe(false);
		expect(progress.answer('a', 'q')).toBeNull();
	});

	it('survives a reload, lesson by lesson', async () => {
		const before = await load(kept);
		before.read('a', 'one');
		before.read('a', 'one');
		before.setAnswer('a', 'q', '36');
		before.setAnswer('a', 'r', '9');
		before.setAnswer('a', 'r', null);
		expect([...kept]).toEqual([['transposed.lesson.a', '{"steps":["one"],"answers":{"q":"36"}}']]);

		const after = await load(kept);
		expect([after.hasRead('a', 'one'), after.hasRead('b', 'one')]).toEqual([true, false]);
		expect([after.answer('a', 'q'), after.answer('a', 'r')]).toEqual(['36', null]);
	});

	it.each(['', 'x', 'null', '7', '[]', '{"steps":1,"answers":2}', '{"steps":[1],"answers":{"q":{}}}'])(
		'takes %j in the storage for nothing',
		async (text) => {
			kept.set('transposed.lesson.a', text);
			const progress = await load(kept);
			expect(progress.hasRead('a', '1')).toBe(false);
			expect(progress.answer('a', 'q')).toBeNull();
			expect(progress.answer('a', 'toString')).toBeNull();
			progress.read('a', 'one');
			expect(progress.hasRead('a', 'one')).toBe(true);
		}
	);
});
