import { getContext, setContext } from 'svelte';
import type { Prose } from './types';

const key = Symbol('prose');

/** Called once by the lesson's page. `prose` is a function, as the next lesson brings its own. */
export function provideProse(prose: () => Prose): void {
	setContext(key, prose);
}

export function useProse(): () => Prose {
	return getContext<() => Prose>(key);
}

/** The address that marks where the site's base path belongs; see `Prose.svelte`. */
export const baseMark = 'href="base:';

/** Reads a lesson's HTML back from a page that shows it; undefined if the page does not. */
export function proseIn(page: ParentNode, lesson: string): Prose | undefined {
	const shown = page.querySelector(`[data-lesson="${CSS.escape(lesson)}"]`);
	if (!shown) return undefined;
	const pieces = [...shown.querySelectorAll<HTMLElement>('[data-prose]')];
	return Object.fromEntries(pieces.map((piece) => [piece.dataset.prose, piece.innerHTML]));
}
