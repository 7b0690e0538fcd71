import { useLanguage } from '$lib/components/words';
import { alignmentWordsOf, type AlignmentWords } from '$lib/i18n/alignment';

/** The words of the Alignment Lab, in the language of the page. */
export function useAlignmentWords(): AlignmentWords {
	return alignmentWordsOf(useLanguage());
}
