import { describe, expect, it } from 'vitest';
import { en, ko } from '../../e2e/support/words';
import { empty, entriesOf, outline } from './words';

describe('the interface words', () => {
	it('are the same set in English and Korean', () => {
		expect(outline(ko)).toEqual(outline(en));
	});

	it.each([
		['English', en],
		['Korean', ko]
	])('leave nothing empty in %s', (_, words) => {
		expect(empty(words)).toEqual([]);
	});

	it('are Korean where a Korean reads a sentence', () => {
		const sentence = /[a-z]+ [a-z]+ [a-z]+ [a-z]+/i;
		const english = entriesOf(ko).filter(
			([, text]) => typeof text === 'string' && sentence.test(text) && !/[가-힣]/.test(text)
		);
		expect(english).toEqual([]);
	});
});

describe('the comparison', () => {
	const words = { lab: { title: 'Matrix Lab', size: (a: number, b: number) => `${a}×${b}`, list: ['one'] } };

	it('sees a missing word, another number of values and an emptied text', () => {
		expect(outline(words)).toEqual(['lab.list.0: string', 'lab.size: function of 2', 'lab.title: string']);
		expect(outline({ lab: { ...words.lab, size: (a: number) => `${a}` } })).not.toEqual(outline(words));
		expect(outline({ lab: { title: 'Matrix Lab' } })).not.toEqual(outline(words));
		expect(empty({ lab: { title: ' ', none: undefined, size: words.lab.size } })).toEqual([
			'lab.title',
			'lab.none'
		]);
	});
});
