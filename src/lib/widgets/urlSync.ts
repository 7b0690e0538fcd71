/**
 * Keeps a figure and the page's address the same: the figure's query is written as the reader changes things, and back
 * and forward bring states back. A burst of changes (a slider drag) makes one entry in the history, and a few writes a
 * second: some browsers refuse more than a hundred in half a minute.
 */
import { pushState, replaceState } from '$app/navigation';
import { page } from '$app/state';
import { Throttle } from '$lib/state/throttle';

/** Changes this close together are one step for the back button, in milliseconds. */
const burst = 1200;
/** Milliseconds between two writes. */
const leastBetween = 400;

interface Write {
	query: string;
	/** a new entry in the history, not another state of the present one */
	push: boolean;
}

export class UrlSync {
	readonly #load: (query: string) => void;
	readonly #writes = new Throttle<Write>(leastBetween, (write) => this.#go(write));
	/** the latest query that was written or is about to be; null before the address was read */
	#latest: string | null = null;
	#changed = -Infinity;

	constructor(load: (query: string) => void) {
		this.#load = load;
	}

	/** Reads the address once, then follows back and forward. Returns what ends that. */
	start(): () => void {
		this.#read();
		const back = () => this.#read();
		// Leaving takes the latest state along, by a link to another language too, which reads the address.
		const leave = (event: Event) => {
			if (event.type !== 'click' || (event.target as Element).closest('a')) this.flush();
		};
		addEventListener('popstate', back);
		addEventListener('click', leave, { capture: true });
		addEventListener('pagehide', leave);
		return () => {
			this.#writes.drop();
			removeEventListener('popstate', back);
			removeEventListener('click', leave, { capture: true });
			removeEventListener('pagehide', leave);
		};
	}

	/** query: without `?`; parameters that are not the figure's (embed, present) stay. */
	write(query: string): void {
		if (this.#latest === null || query === this.#latest) return;
		const stepped = withoutStep(query) === withoutStep(this.#latest);
		this.#latest = query;
		const now = performance.now();
		// Playing is one place in the history, however slow.
		const push = !stepped && now - this.#changed > burst;
		if (!stepped) this.#changed = now;
		// What still waits for the entry that is left has to be in it.
		if (push) this.flush();
		this.#writes.push({ query, push: push || (this.#writes.waiting?.value.push ?? false) });
	}

	/** The same for what the address asked for and could not be: the present entry of the history says it right. */
	correct(query: string): void {
		if (this.#latest === null || query === this.#latest) return;
		this.#latest = query;
		this.#writes.push({ query, push: this.#writes.waiting?.value.push ?? false });
	}

	/** Brings the figure into another state, as a link to it would: one step for the back button. part: an element's id. */
	visit(query: string, part: string): void {
		this.flush();
		[this.#latest, this.#changed] = [query, performance.now()];
		this.#go({ query, push: true }, `#${part}`);
		this.#load(query);
	}

	/** Writes what waits at once. */
	flush(): void {
		this.#writes.flush();
	}

	/** To be told what the figure's query is after a load, so that loading alone writes nothing. */
	settled(query: string): void {
		this.#latest = query;
	}

	#go({ query, push }: Write, hash = location.hash): void {
		const kept = [...new URLSearchParams(location.search)]
			.filter(([name]) => name === 'embed' || name === 'present')
			.map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
		const search = [...kept, query].filter(Boolean).join('&');
		const address = location.pathname + (search ? `?${search}` : '') + hash;
		if (address === location.pathname + location.search + location.hash) return;
		try {
			(push ? pushState : replaceState)(address, page.state);
		} catch {
			// Refused all the same: the next change tries again.
			this.#latest = '';
		}
	}

	#read(): void {
		this.#writes.drop();
		this.#load(location.search.slice(1));
	}
}

const withoutStep = (query: string) => query.replace(/(^|&)step=\d+/, '');
