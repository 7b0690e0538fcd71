/** The lessons of this site: the only reader of `lessons/`. It runs while the site is built, never in a browser. */
import type { Language } from '$lib/i18n';
import type { Lesson, LessonEntry, Prose } from '$lib/components/lesson/types';
import { checkWidgets, Library } from './library';

const files = import.meta.glob<string>('/lessons/**/*.md', { query: '?raw', import: 'default', eager: true });
const library = new Library(files);

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
	return library.find(language, slug)?.prose ?? {};
}
