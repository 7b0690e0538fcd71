import { useLanguage } from '$lib/components/words';
import { deepWordsOf, type DeepWords } from '$lib/i18n/deep';

/** The words of the lessons on the network, in the language of the page. */
export function useDeepWords(): DeepWords {
	return deepWordsOf(useLanguage());
}
