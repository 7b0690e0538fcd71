import type { Palette } from '$lib/render/palette';
import { readPalette } from '$lib/render/palette';
import { createSubscriber } from 'svelte/reactivity';

/** The palette at an element, read again whenever the theme changes and only then. Only in the browser. */
export class LivePalette {
	readonly #element: Element;
	/** what was read last; kept as long as someone is told of changes */
	#kept: Palette | null = null;
	#watched = false;
	readonly #subscribe = createSubscriber((update) => {
		const system = matchMedia('(prefers-color-scheme: dark)');
		const changed = () => {
			this.#kept = null;
			update();
		};
		system.addEventListener('change', changed);
		addEventListener('themechange', changed);
		this.#watched = true;
		return () => {
			system.removeEventListener('change', changed);
			removeEventListener('themechange', changed);
			this.#kept = null;
			this.#watched = false;
		};
	});

	constructor(element: Element) {
		this.#element = element;
	}

	get current(): Palette {
		this.#subscribe();
		const palette = this.#kept ?? readPalette(this.#element);
		if (this.#watched) this.#kept = palette;
		return palette;
	}
}
