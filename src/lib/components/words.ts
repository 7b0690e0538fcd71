import { getContext, setContext } from 'svelte';
import type { Language, Words } from '$lib/i18n';

const key = Symbol('words');

interface Spoken {
	language: Language;
	words: Words;
}

/** Called once by the language layout. Changing the language loads a new document, so the value never changes. */
export function provideLanguage(language: Language, words: Words): void {
	setContext<Spoken>(key, { language, words });
}

export function useLanguage(): Language {
	return getContext<Spoken>(key).language;
}

/** The interface words in the language of the page. */
export function useWords(): Words {
	return getContext<Spoken>(key).words;
}
