import { getContext, setContext } from 'svelte';
import { wordsOf, type Language, type Words } from '$lib/i18n';

const key = Symbol('words');

/** Called once by the language layout. Changing the language loads a new document, so the value never changes. */
export function provideLanguage(language: Language): void {
	setContext(key, language);
}

export function useLanguage(): Language {
	return getContext<Language>(key);
}

/** The interface words in the language of the page. */
export function useWords(): Words {
	return wordsOf(useLanguage());
}
