import type { Language } from '.';
import { deep as en } from './en/deep';
import { deep as ko } from './ko/deep';

/** The shape of the words of the lessons on the network. Only their figures bring them along. */
export type DeepWords = typeof en;

const byLanguage: Record<Language, DeepWords> = { en, ko };

export function deepWordsOf(language: Language): DeepWords {
	return byLanguage[language];
}
