import type { Language, Words } from '.';

const loaders: Record<Language, () => Promise<Words>> = {
	en: async () => (await import('./en')).en,
	ko: async () => (await import('./ko')).ko
};

/** The interface words of one language, without those of the others. */
export const loadWords = (language: Language): Promise<Words> => loaders[language]();
