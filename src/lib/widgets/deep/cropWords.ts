import { useLanguage } from '$lib/components/words';
import { cropWordsOf, type CropWords } from '$lib/i18n/crop';

/** The words of the figure of crops, in the language of the page. */
export function useCropWords(): CropWords {
	return cropWordsOf(useLanguage());
}
