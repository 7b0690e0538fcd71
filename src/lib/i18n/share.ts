import type { Language } from '.';
import { share as en } from './en/share';
import { share as ko } from './ko/share';

/** The shape of the words for sharing a figure; they are fetched when a reader wants to. */
export type ShareWords = typeof en;

const byLanguage: Record<Language, ShareWords> = { en, ko };

export function shareWordsOf(language: Language): ShareWords {
	return byLanguage[language];
}
