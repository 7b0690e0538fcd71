import { error } from '@sveltejs/kit';
import { glossaryIn } from '$lib/content/lessons.server';
import { isLanguage } from '$lib/i18n';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
	if (!isLanguage(params.lang)) error(404, 'no such language');
	return { entries: glossaryIn(params.lang) };
};
