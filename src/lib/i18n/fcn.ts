import type { Language } from '.';
import { fcn as en } from './en/fcn';
import { fcn as ko } from './ko/fcn';

/** The shape of the words of the network's page. They are many, so only that page brings them along. */
export type FcnWords = typeof en;

const byLanguage: Record<Language, FcnWords> = { en, ko };

export function fcnWordsOf(language: Language): FcnWords {
	return byLanguage[language];
}
