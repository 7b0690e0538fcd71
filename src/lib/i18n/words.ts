/** The interface words by language. A page of one language loads that one's alone. */
import type { Language, Words } from '.';
import { en } from './en';
import { ko } from './ko';

const byLanguage: Record<Language, Words> = { en, ko };

/** In every language, at once. */
export function wordsOf(language: Language): Words {
	return byLanguage[language];
}
