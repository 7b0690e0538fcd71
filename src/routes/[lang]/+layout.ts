import { error } from '@sveltejs/kit';
import { isLanguage, loadWords } from '$lib/i18n';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ params }) => {
	if (!isLanguage(params.lang)) error(404, 'no such language');
	return { language: params.lang, words: await loadWords(params.lang) };
};
