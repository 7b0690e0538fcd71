import type { Handle } from '@sveltejs/kit';

/**
 * The parts of the typeface that every page of a language needs, fetched at once so that text is not set twice:
 * Pretendard's subsets go by how often a letter occurs, 91 is Latin, 90 the most frequent Hangul.
 */
const usualSubsets: Record<string, RegExp> = {
	en: /subset\.91\./,
	ko: /subset\.(8[4-9]|9[01])\./
};

/** Writes the page's language into <html lang>. */
export const handle: Handle = ({ event, resolve }) => {
	const language = event.params.lang ?? 'en';
	return resolve(event, {
		transformPageChunk: ({ html }) => html.replace('%lang%', language),
		preload: ({ type, path }) =>
			type !== 'asset' && (type !== 'font' || usualSubsets[language]?.test(path) === true)
	});
};
