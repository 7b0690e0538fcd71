import type { Language } from '.';
import { upsampling as en } from './en/upsampling';
import { upsampling as ko } from './ko/upsampling';

/** The shape of the words of the upsampling figures. Only pages that show one bring them along. */
export type UpsamplingWords = typeof en;

const byLanguage: Record<Language, UpsamplingWords> = { en, ko };

export function upsamplingWordsOf(language: Language): UpsamplingWords {
	return byLanguage[language];
}
