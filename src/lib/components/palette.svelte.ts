import type { Palette } from '$lib/render/palette';
import { readPalette } from '$lib/render/palette';
import { createSubscriber } from 'svelte/reactivity';

/** What was read last; kept as long as someone is told of changes. */
let kept: Palette | null = null;
let watched = false;

const subscribe = createSubscriber((update) => {
	const system = matchMedia('(prefers-color-scheme: dark)');
	const changed = () => {
		kept = null;
		update();
	};
	system.addEventListener('change', changed);
	addEventListener('themechange', changed);
	watched = true;
	return () => {
		system.removeEventListener('change', changed);
		removeEventListener('themechange', changed);
		kept = null;
		watched = false;
	};
});

/**
 * The palette of the page that an element is in, read again whenever the theme changes and only then. All share one:
 * reading it makes the browser settle its styles. Only in the browser.
 */
export class LivePalette {
	readonly #element: Element;

	constructor(element: Element) {
		this.#element = element;
	}

	get current(): Palette {
		subscribe();
		const palette = kept ?? readPalette(this.#element.ownerDocument.body);
		if (watched) kept = palette;
		return palette;
	}
}
