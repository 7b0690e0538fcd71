import type { Language } from '.';
import { about as en } from './en/about';
import { about as ko } from './ko/about';

/** The shape of the words of the page about this site; only that page brings them along. */
export type AboutWords = typeof en;

const byLanguage: Record<Language, AboutWords> = { en, ko };

export function aboutWordsOf(language: Language): AboutWords {
	return byLanguage[language];
}
