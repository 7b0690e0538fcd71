import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languages } from '$lib/i18n';
import { equationsIn, numeralsIn } from './numerals';
import { typedNumbers } from './typedNumbers';

const lessons = readdirSync('lessons').sort();
const textOf = (lesson: string, language: string) =>
	equationsIn(readFileSync(`lessons/${lesson}/${language}.md`, 'utf8'));
const written = (value: number | string) => (typeof value === 'number' ? value.toLocaleString('en') : value);

it('knows every lesson', () => expect(Object.keys(typedNumbers).sort()).toEqual(lessons));

describe.each(lessons)('%s', (lesson) => {
	const { given, quoted = {}, computed = {} } = typedNumbers[lesson];
	const known = [...given.split(' '), ...Object.keys(quoted), ...Object.keys(computed)];

	it.each(languages)('%s: every typed number is given, quoted or computed', (language) => {
		expect([...numeralsIn(textOf(lesson, language).rest)].filter((each) => !known.includes(each))).toEqual(
			[]
		);
	});

	it('has all that is listed', () => {
		const found = new Set(languages.flatMap((language) => [...numeralsIn(textOf(lesson, language).rest)]));
		expect(known.filter((each) => !found.has(each))).toEqual([]);
	});

	it.each(Object.entries(computed))('%s is what comes out', (typed, compute) => {
		const value = written(compute());
		expect([value, value.replaceAll(',', '')]).toContain(typed);
	});

	it.each(Object.entries(quoted).filter(([, source]) => existsSync(source)))(
		'%s stands in %s',
		(typed, source) => {
			expect(numeralsIn(readFileSync(source, 'utf8'))).toContain(typed);
		}
	);

	it.each(languages)('%s: both sides of an equation are equal', (language) => {
		for (const { tex, values } of textOf(lesson, language).equations)
			for (const value of values) expect(value, tex).toBeCloseTo(values[0], 9);
	});
});
