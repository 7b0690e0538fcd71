import { error } from '@sveltejs/kit';
import { isLanguage } from '$lib/i18n';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = ({ params }) => {
	if (!isLanguage(params.lang)) error(404, 'no such language');
	return { language: params.lang };
};
