import { en } from './en';
import { ko } from './ko';

/** The languages of the site, in the order in which they are offered. */
export const languages = ['en', 'ko'] as const;
export type Language = (typeof languages)[number];

/** The shape of the interface words: English defines it, Korean has to fill it. */
export type Words = typeof en;

const byLanguage: Record<Language, Words> = { en, ko };

export function isLanguage(text: string | undefined): text is Language {
	return (languages as readonly (string | undefined)[]).includes(text);
}

export function wordsOf(language: Language): Words {
	return byLanguage[language];
}
