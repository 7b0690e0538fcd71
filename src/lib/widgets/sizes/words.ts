import { useLanguage } from '$lib/components/words';
import { sizeWordsOf, type SizeWords } from '$lib/i18n/sizes';

/** The words of the size calculator and the translator, in the language of the page. */
export function useSizeWords(): SizeWords {
	return sizeWordsOf(useLanguage());
}
