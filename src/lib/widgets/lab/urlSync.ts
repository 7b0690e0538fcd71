/**
 * Keeps a figure and the page's address the same: the figure's query is written as the reader changes things, and back
 * and forward bring states back. A burst of changes (a slider drag) makes one entry in the history.
 */
import { pushState, replaceState } from '$app/navigation';
import { page } from '$app/state';

/** Changes this close together are one step for the back button, in milliseconds. */
const burst = 1200;

export class UrlSync {
	readonly #load: (query: string) => void;
	#written: string | null = null;
	#last = -Infinity;

	constructor(load: (query: string) => void) {
		this.#load = load;
	}

	/** Reads the address once, then follows back and forward. Returns what ends that. */
	start(): () => void {
		this.#read();
		const back = () => this.#read();
		addEventListener('popstate', back);
		return () => removeEventListener('popstate', back);
	}

	/** query: without `?`; parameters that are not the figure's (embed, present) stay. */
	write(query: string): void {
		if (this.#written === null || query === this.#written) return;
		const stepped = withoutStep(query) === withoutStep(this.#written);
		this.#written = query;
		const kept = [...new URLSearchParams(location.search)]
			.filter(([name]) => name === 'embed' || name === 'present')
			.map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
		const search = [...kept, query].filter(Boolean).join('&');
		const address = location.pathname + (search ? `?${search}` : '') + location.hash;
		const now = performance.now();
		// Playing is one place in the history, however slow.
		const go = stepped || now - this.#last <= burst ? replaceState : pushState;
		if (!stepped) this.#last = now;
		try {
			go(address, page.state);
		} catch {
			// Some browsers refuse too many changes of the address in a short time; the next change tries again.
			this.#written = '';
		}
	}

	/** To be told what the figure's query is after a load, so that loading alone writes nothing. */
	settled(query: string): void {
		this.#written = query;
	}

	#read(): void {
		this.#load(location.search.slice(1));
	}
}

const withoutStep = (query: string) => query.replace(/(^|&)step=\d+/, '');
