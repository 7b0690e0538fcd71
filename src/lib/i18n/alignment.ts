import type { Language } from '.';
import { alignment as en } from './en/alignment';
import { alignment as ko } from './ko/alignment';

/** The shape of the words of the Alignment Lab; only that page brings them along. */
export type AlignmentWords = typeof en;

const byLanguage: Record<Language, AlignmentWords> = { en, ko };

export function alignmentWordsOf(language: Language): AlignmentWords {
	return byLanguage[language];
}
