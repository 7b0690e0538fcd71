import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languages } from '$lib/i18n';
import { Glossary } from '$lib/content/glossary';
import { Library } from '$lib/content/library';
import { frontMatter, step } from './fixture';
import { structureOf } from './structure';

const folders = readdirSync('lessons');
const textOf = (folder: string, language: string) => readFileSync(`lessons/${folder}/${language}.md`, 'utf8');
const all = folders.flatMap((folder) =>
	languages.map((language) => [`/lessons/${folder}/${language}.md`, textOf(folder, language)])
);

describe('the lessons of this site', () => {
	it('are there, and in order', () => {
		expect(folders).not.toEqual([]);
		const glossary = languages.map((language) => `/glossary/${language}.md`);
		const { ids } = new Glossary(
			Object.fromEntries(glossary.map((path) => [path, readFileSync(`.${path}`, 'utf8')]))
		);
		expect(() => new Library(Object.fromEntries(all), ids)).not.toThrow();
	});

	it.each(folders)('%s has the same figures, formulas, questions and numbers in every language', (folder) => {
		const [first, ...others] = languages.map((language) => structureOf(textOf(folder, language)));
		expect(first.sections.length).toBeGreaterThan(2);
		for (const other of others) expect(other).toEqual(first);
	});

	it.each(folders)('%s is in another language each time', (folder) => {
		const titles = languages.map((language) => /^title: (.*)$/m.exec(textOf(folder, language))?.[1]);
		expect(new Set(titles).size).toBe(languages.length);
	});
});

describe('a difference between two languages is seen', () => {
	const text = `${frontMatter}${step}
A formula $a + b$, a number :num[rows]{i=4 k=3}, a [link](/lab/matrix).

$$
c \\text{ if so}
$$

:::said{title="a"}
- b
:::
`;

	it.each([
		['a formula in a sentence', 'a + b', 'a - b'],
		['a displayed formula', 'c \\text', 'd \\text'],
		['a computed number', ':num[rows]', ':num[cols]'],
		['the settings of a number', 'i=4 k=3', 'i=5 k=3'],
		['a link', '/lab/matrix)', '/)'],
		['a figure', 'op=conv', 'op=transposed'],
		['a step', '{#one}', '{#two}'],
		['a list', '- b', '- b\n- c'],
		['a box', ':::said{title="a"}', ':::summary'],
		['the minutes', 'minutes: 3', 'minutes: 4']
	])('in %s', (_, from, to) => {
		expect(text).toContain(from);
		expect(structureOf(text.replace(from, to))).not.toEqual(structureOf(text));
	});

	it.each([
		['words', 'Some text', '어떤 글'],
		['words in formulas', 'if so', '그러면'],
		['titles of boxes', 'title="a"', 'title="가"']
	])('but not in %s', (_, from, to) => {
		expect(text).toContain(from);
		expect(structureOf(text.replace(from, to))).toEqual(structureOf(text));
	});
});
