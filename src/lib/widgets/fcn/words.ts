import { useLanguage } from '$lib/components/words';
import { fcnWordsOf, type FcnWords } from '$lib/i18n/fcn';

/** The words of the network's page, in the language of the page. */
export function useFcnWords(): FcnWords {
	return fcnWordsOf(useLanguage());
}
