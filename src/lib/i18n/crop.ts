import type { Language } from '.';
import { crop as en } from './en/crop';
import { crop as ko } from './ko/crop';

/** The shape of the words of the figure of crops. Only that figure brings them along. */
export type CropWords = typeof en;

const byLanguage: Record<Language, CropWords> = { en, ko };

export function cropWordsOf(language: Language): CropWords {
	return byLanguage[language];
}
