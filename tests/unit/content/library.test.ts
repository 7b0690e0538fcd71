import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pages } from '$lib/content/links';
import { checkWidgets, Library } from '$lib/content/library';
import { files, frontMatter, lessonOf, problemsOf, step } from './fixture';

const text = frontMatter + step;

describe('all lessons together', () => {
	it('are listed in order, whatever the order of the files', () => {
		const library = new Library({ ...files(text, '12-last'), ...files(text, '03-first') });
		expect(library.list('ko').map(({ number, slug, stepIds }) => [number, slug, stepIds])).toEqual([
			[3, 'first', ['one']],
			[12, 'last', ['one']]
		]);
		expect(library.find('en', 'none')).toBeUndefined();
	});

	it('may link to each other', () => {
		const linked = `${text}\n[the other](/lessons/last#one)\n`;
		expect(problemsOf({ ...files(linked, '03-first'), ...files(text, '12-last') })).toEqual([]);
	});

	it('are written in every language', () => {
		expect(problemsOf({ '/lessons/07-a-lesson/en.md': text })).toEqual([
			'lessons/07-a-lesson/ko.md:1: is missing: every lesson is written in en and ko'
		]);
	});

	it('have a number of their own', () => {
		expect(problemsOf({ ...files(text, '03-a'), ...files(text, '03-b') })).toEqual([
			'lessons/03-b/en.md:1: number 3 is taken by lessons/03-a/en.md'
		]);
	});

	it.each(['lessons/a-lesson/en.md', 'lessons/07-a-lesson/de.md', 'lessons/en.md'])(
		'are not at %s',
		(path) => {
			expect(problemsOf({ [`/${path}`]: text })).toEqual([
				`${path}:1: a lesson's place is lessons/NN-slug/ and its name en.md or ko.md`
			]);
		}
	);

	it('may have the line ends of any editor', () => {
		expect(problemsOf(files(text.replaceAll('\n', '\r\n')))).toEqual([]);
	});

	it('name widgets that are registered', () => {
		expect(() => checkWidgets(lessonOf(step), ['ConvMatrix'])).not.toThrow();
		expect(() => checkWidgets(lessonOf(step), ['StampPlayer', 'FourRoutes'])).toThrow(
			'lessons/07-a-lesson/en.md:10: there is no widget "ConvMatrix": use "StampPlayer" or "FourRoutes", or register it'
		);
	});

	it('may link to pages that exist', () => {
		expect(pages.filter((page) => !existsSync(`src/routes/[lang]${page}/+page.svelte`))).toEqual([]);
	});
});
