/** All lessons in all languages, checked against each other. */
import { isLanguage, languages, type Language } from '$lib/i18n';
import type { LessonEntry } from '$lib/components/lesson/types';
import { compile, type Compiled, type Source } from './compile';
import type { InnerLink } from './links';
import { LessonError, oneOf, Problems } from './problems';

export class Library {
	readonly #lessons: readonly Compiled[];

	/**
	 * files: path from the project's root → text; glossary: ids of its terms. Throws `LessonError` with everything that is
	 * wrong.
	 */
	constructor(files: Readonly<Record<string, string>>, glossary: readonly string[] = []) {
		const paths = Object.keys(files).map((path) => path.replace(/^\//, ''));
		const faults = paths.flatMap(misplaced);
		this.#lessons = Object.entries(files).flatMap(([path, text]) => read(path.replace(/^\//, ''), text));
		const found = [...faults, ...this.#missing(), ...this.#sameNumber()];
		for (const { problems } of this.#lessons) found.push(...problems.list);
		for (const lesson of this.#lessons) {
			found.push(...this.deadLinks(lesson.source, lesson.links, lesson.lesson.slug));
			found.push(...unknownTerms(lesson, glossary));
		}
		if (found.length > 0) throw new LessonError(found);
	}

	/** In order. */
	list(language: Language): LessonEntry[] {
		return this.#in(language)
			.map(({ lesson }) => ({
				slug: lesson.slug,
				number: lesson.number,
				title: lesson.title,
				summary: lesson.summary,
				minutes: lesson.minutes,
				stepIds: lesson.steps.map(({ id }) => id),
				questionIds: lesson.steps.flatMap(({ blocks }) =>
					blocks.flatMap((block) => (block.kind === 'question' ? [block.id] : []))
				)
			}))
			.sort((a, b) => a.number - b.number);
	}

	find(language: Language, slug: string): Compiled | undefined {
		return this.#in(language).find(({ lesson }) => lesson.slug === slug);
	}

	#in(language: Language): Compiled[] {
		return this.#lessons.filter(({ source }) => source.language === language);
	}

	#missing(): string[] {
		const slugs = new Map(
			this.#lessons.map(({ source }) => [source.slug, source.path.replace(/[^/]+$/, '')])
		);
		return [...slugs].flatMap(([slug, folder]) =>
			languages
				.filter((language) => !this.find(language, slug))
				.map(
					(language) =>
						`${folder}${language}.md:1: is missing: every lesson is written in ${languages.join(' and ')}`
				)
		);
	}

	#sameNumber(): string[] {
		const [language] = languages;
		return this.#in(language).flatMap(({ source }) => {
			const twin = this.#in(language).find(
				(other) => other.source.number === source.number && other.source.slug < source.slug
			);
			return twin ? [`${source.path}:1: number ${source.number} is taken by ${twin.source.path}`] : [];
		});
	}

	/** Links that lead to no lesson or no step of it, as problems. here: the lesson that links without a slug are about */
	deadLinks(
		{ path, language }: Pick<Source, 'path' | 'language'>,
		links: readonly InnerLink[],
		here = ''
	): string[] {
		const problems = new Problems(path);
		const known = this.#in(language as Language);
		for (const { at, slug = here, step } of links) {
			const target = known.find((other) => other.lesson.slug === slug);
			if (!target) {
				const slugs = known.map((other) => other.lesson.slug);
				problems.add(at, `there is no lesson "${slug}": link to ${oneOf(slugs)}`);
				continue;
			}
			const ids = target.lesson.steps.map(({ id }) => id);
			if (step !== undefined && !ids.includes(step)) {
				problems.add(at, `the lesson "${slug}" has no step "${step}": link to ${oneOf(ids)}`);
			}
		}
		return problems.list;
	}
}

function unknownTerms({ source, terms }: Compiled, known: readonly string[]): string[] {
	const problems = new Problems(source.path);
	for (const { at, id } of terms) {
		if (known.includes(id)) continue;
		problems.add(at, `the glossary has no term "${id}": enter it in glossary/, or use ${oneOf(known)}`);
	}
	return problems.list;
}

const place = /^lessons\/(\d\d)-([a-z0-9-]+)\/([a-z]+)\.md$/;

function misplaced(path: string): string[] {
	const match = place.exec(path);
	if (match && isLanguage(match[3])) return [];
	return [
		`${path}:1: a lesson's place is lessons/NN-slug/ and its name ${languages.map((name) => `${name}.md`).join(' or ')}`
	];
}

function read(path: string, text: string): Compiled[] {
	const match = place.exec(path);
	if (!match || !isLanguage(match[3])) return [];
	const [, number, slug, language] = match;
	return [compile({ path, language, slug, number: Number(number), text: text.replaceAll('\r\n', '\n') })];
}

/** Throws `LessonError` where a lesson names a widget that is not registered. */
export function checkWidgets({ source, figures }: Compiled, names: readonly string[]): void {
	const problems = new Problems(source.path);
	for (const { at, figure } of figures) {
		if (!names.includes(figure.widget)) {
			problems.add(at, `there is no widget "${figure.widget}": use ${oneOf(names)}, or register it`);
		}
	}
	if (problems.list.length > 0) throw new LessonError(problems.list);
}
