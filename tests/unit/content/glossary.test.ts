import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { documentHtml } from '$lib/content/document';
import { Glossary } from '$lib/content/glossary';
import { Library } from '$lib/content/library';
import { LessonError } from '$lib/content/problems';
import { files, frontMatter, step } from './fixture';

const entry = (id: string, name = id) => `## ${name} {#${id}}\n\nIt is $x$.\n\n- [the lab](/lab/matrix)\n`;
const glossary = (en: string, ko = en) => new Glossary({ '/glossary/en.md': en, '/glossary/ko.md': ko });

function problemsOf(make: () => unknown): readonly string[] {
	try {
		make();
		return [];
	} catch (error) {
		if (!(error instanceof LessonError)) throw error;
		return error.problems;
	}
}

describe('the glossary', () => {
	it('gives each term its definition, where it is seen, and the word of the other language', () => {
		const [first, second] = glossary(
			entry('b', 'zebra') + entry('a', 'ape'),
			entry('a', '원숭이') + entry('b', '얼룩말')
		).list('en');
		expect(first).toMatchObject({ id: 'a', name: 'ape', elsewhere: [{ language: 'ko', name: '원숭이' }] });
		expect(first.definition).toContain('class="katex"');
		expect(first.seen).toContain('href="base:en/lab/matrix/"');
		expect(first.definition).not.toContain('the lab');
		expect(second.name).toBe('zebra');
	});

	it.each([
		[
			'a term of one language only',
			entry('a') + entry('b'),
			entry('a'),
			'glossary/ko.md:1: the term "b" is missing'
		],
		['a term twice', entry('a') + entry('a'), entry('a'), 'the term "a" is there twice'],
		['a term without an id', '## A\n\nText.\n', entry('a'), 'needs an id'],
		['a term without a definition', '## A {#a}\n', entry('a'), 'the term "a" has no definition'],
		[
			'a dead link',
			entry('a').replace('/lab/matrix', '/lab/none'),
			entry('a'),
			'there is no page "/lab/none"'
		],
		['a card in a definition', '## A {#a}\n\n:term[b]{id=b}\n', entry('a'), 'no cards within the glossary']
	])('stops the build for %s', (_, en, ko, problem) => {
		expect(problemsOf(() => glossary(en, ko))).toContainEqual(expect.stringContaining(problem));
	});

	it('of the site is in order, and its links lead to steps that are there', () => {
		const read = (path: string) => readFileSync(path, 'utf8');
		const site = glossary(read('glossary/en.md'), read('glossary/ko.md'));
		expect(site.ids.length).toBeGreaterThan(30);
		expect(
			site
				.list('ko')
				.map(({ definition }) => definition)
				.every((html) => /[가-힣]/.test(html))
		).toBe(true);
	});
});

describe('a marked term', () => {
	const lesson = `${step}\nThe :term[field]{id=receptive-field} grows.\n`;

	it('is a link into the glossary that names its card', () => {
		const library = new Library(files(frontMatter + lesson), ['receptive-field']);
		expect(library.find('en', 'a-lesson')?.terms.map(({ id }) => id)).toEqual(['receptive-field']);
		const html = Object.values(library.find('ko', 'a-lesson')?.prose ?? {}).join('');
		expect(html).toContain('href="base:ko/glossary/#receptive-field"');
		expect(html).toContain('aria-describedby="term-receptive-field"');
	});

	it('stops the build when the glossary lacks it', () => {
		expect(problemsOf(() => new Library(files(frontMatter + lesson), ['stride']))).toContainEqual(
			expect.stringMatching(/en\.md:\d+: the glossary has no term "receptive-field".*use "stride"/)
		);
	});
});

describe('a document', () => {
	it('keeps its tables and goes below the headings of the page', () => {
		const html = documentHtml('# Card\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\nhttps://example.org: a page', 2);
		expect(html).toContain('<h3>Card</h3>');
		expect(html).toContain('<div class="wide"><table>');
		expect(html).toContain('rel="noreferrer"');
	});
});
