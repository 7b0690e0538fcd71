import { useLanguage } from '$lib/components/words';
import { classifierWordsOf, type ClassifierWords } from '$lib/i18n/classifier';

/** The words of the classifier's figures, in the language of the page. */
export function useClassifierWords(): ClassifierWords {
	return classifierWordsOf(useLanguage());
}
