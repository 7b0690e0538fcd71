import { error } from '@sveltejs/kit';
import { isLanguage, languages } from '$lib/i18n';
import { cardsOf, lessonList, lessonOf } from '$lib/content/lessons.server';
import { widgetNames } from '$lib/widgets/registry';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	languages.flatMap((lang) => lessonList(lang).map(({ slug }) => ({ lang, slug })));

export const load: PageServerLoad = ({ params }) => {
	if (!isLanguage(params.lang)) error(404, 'no such language');
	const lesson = lessonOf(params.lang, params.slug, widgetNames);
	if (!lesson) error(404, 'no such lesson');
	return { lesson, lessons: lessonList(params.lang), cards: cardsOf(params.lang, params.slug) };
};
