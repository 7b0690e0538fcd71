import { isLanguage } from '$lib/i18n';
import { proseIn } from '$lib/components/lesson/prose';
import type { Figures, Lesson, Prose } from '$lib/components/lesson/types';
import { isWidgetName, loadWidget } from '$lib/widgets/registry';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, fetch, params, url }) => {
	const id = `${params.lang}/${params.slug}`;
	const prose = import.meta.env.SSR ? await written(params) : await shown(id, url.pathname, fetch);
	return { ...data, id, prose, figures: await figuresOf(data.lesson) };
};

/** While the site is built, from the lessons. */
async function written({ lang, slug }: { lang: string; slug: string }): Promise<Prose> {
	const { proseOf } = await import('$lib/content/lessons.server');
	return isLanguage(lang) ? proseOf(lang, slug) : {};
}

/** In the browser, from the page that shows it: this one, or the one that is about to open. */
async function shown(id: string, path: string, fetch: typeof globalThis.fetch): Promise<Prose> {
	const here = proseIn(document, id);
	if (here) return here;
	const text = await (await fetch(path)).text();
	return proseIn(new DOMParser().parseFromString(text, 'text/html'), id) ?? {};
}

/** The widgets of this lesson and no others. */
async function figuresOf({ figure, steps }: Lesson): Promise<Figures> {
	const names = new Set([figure, ...steps.map((step) => step.figure)].map(({ widget }) => widget));
	const loading = [...names].filter(isWidgetName).map(async (name) => [name, await loadWidget(name)] as const);
	return Object.fromEntries(await Promise.all(loading));
}
