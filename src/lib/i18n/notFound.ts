import type { Language, Words } from '.';
import { notFound as en } from './en/notFound';
import { notFound as ko } from './ko/notFound';

const byLanguage: Record<Language, Words['site']['notFound']> = { en, ko };

export const notFoundWordsOf = (language: Language) => byLanguage[language];
