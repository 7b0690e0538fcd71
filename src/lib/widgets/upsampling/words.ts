import { useLanguage } from '$lib/components/words';
import { upsamplingWordsOf, type UpsamplingWords } from '$lib/i18n/upsampling';

/** The words of the upsampling figures, in the language of the page. */
export function useUpsamplingWords(): UpsamplingWords {
	return upsamplingWordsOf(useLanguage());
}
