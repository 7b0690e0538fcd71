/**
 * The lessons and the glossary of this site: the only reader of `lessons/` and `glossary/`. It runs while the site is
 * built, never in a browser.
 */
import type { Language } from '$lib/i18n';
import type { Lesson, LessonEntry, Prose, TermCard } from '$lib/components/lesson/types';
import { Glossary, type GlossaryEntry } from './glossary';
import { checkWidgets, Library } from './library';
import { LessonError } from './problems';

const files = import.meta.glob<string>('/lessons/**/*.md', { query: '?raw', import: 'default', eager: true });
const terms = import.meta.glob<string>('/glossary/*.md', { query: '?raw', import: 'default', eager: true });
const glossary = new Glossary(terms);
const library = new Library(files, glossary.ids);

/** In order, in one language. */
export function lessonList(language: Language): LessonEntry[] {
	return library.list(language);
}

/** widgets: the names that figures may have. Throws `LessonError` for any other; undefined if there is no such lesson. */
export function lessonOf(language: Language, slug: string, widgets: readonly string[]): Lesson | undefined {
	const found = library.find(language, slug);
	if (found) checkWidgets(found, widgets);
	return found?.lesson;
}

export function proseOf(language: Language, slug: string): Prose {
	const cards = entriesIn(language, slug).map(({ id, definition }) => [cardKey(id), definition]);
	return { ...library.find(language, slug)?.prose, ...(Object.fromEntries(cards) as Prose) };
}

/** The cards of the terms that a lesson marks. */
export function cardsOf(language: Language, slug: string): TermCard[] {
	return entriesIn(language, slug).map(({ id, name }) => ({ id, name, html: cardKey(id) }));
}

/** All terms in the order of the alphabet. Throws `LessonError` where one links to no lesson. */
export function glossaryIn(language: Language): GlossaryEntry[] {
	const { path, links } = glossary.links(language);
	const dead = library.deadLinks({ path, language }, links);
	if (dead.length > 0) throw new LessonError(dead);
	return glossary.list(language);
}

const cardKey = (id: string) => `term-${id}`;

function entriesIn(language: Language, slug: string): GlossaryEntry[] {
	const marked = new Set(library.find(language, slug)?.terms.map(({ id }) => id));
	return glossary.list(language).filter(({ id }) => marked.has(id));
}
