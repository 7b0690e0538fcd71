import type { Palette } from '$lib/render/palette';
import { readPalette } from '$lib/render/palette';
import { createSubscriber } from 'svelte/reactivity';

/** The palette at an element, read again whenever the theme changes. Only in the browser. */
export class LivePalette {
	readonly #element: Element;
	readonly #subscribe = createSubscriber((update) => {
		const system = matchMedia('(prefers-color-scheme: dark)');
		system.addEventListener('change', update);
		addEventListener('themechange', update);
		return () => {
			system.removeEventListener('change', update);
			removeEventListener('themechange', update);
		};
	});

	constructor(element: Element) {
		this.#element = element;
	}

	get current(): Palette {
		this.#subscribe();
		return readPalette(this.#element);
	}
}
