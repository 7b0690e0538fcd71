import type { Language } from '.';
import { sizes as en } from './en/sizes';
import { sizes as ko } from './ko/sizes';

/** The shape of the words of the size calculator and the translator; only pages that show them bring them along. */
export type SizeWords = typeof en;

const byLanguage: Record<Language, SizeWords> = { en, ko };

export function sizeWordsOf(language: Language): SizeWords {
	return byLanguage[language];
}
