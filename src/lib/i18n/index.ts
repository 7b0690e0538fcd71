/** The languages of the site, in the order in which they are offered. */
export const languages = ['en', 'ko'] as const;
export type Language = (typeof languages)[number];

/** The shape of the interface words: English defines it, Korean has to fill it. */
export type Words = typeof import('./en').en;

export function isLanguage(text: string | undefined): text is Language {
	return (languages as readonly (string | undefined)[]).includes(text);
}

export { loadWords } from './loadWords';
export { wordsOf } from './words';
