import type { Language } from '.';
import { classifier as en } from './en/classifier';
import { classifier as ko } from './ko/classifier';

/** The shape of the words of the classifier's figures: only the lessons that show them bring them along. */
export type ClassifierWords = typeof en;

const byLanguage: Record<Language, ClassifierWords> = { en, ko };

export function classifierWordsOf(language: Language): ClassifierWords {
	return byLanguage[language];
}
