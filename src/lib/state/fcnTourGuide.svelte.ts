/** Where a reader is on the tour, how they go on, and whether they were ever offered it. */
import type { FcnInspector } from './fcnInspector.svelte';
import { tourStops, type TourStop } from './fcnTour';
import { fcnQuery, parseFcnQuery } from './fcnUrl';
import { storage } from './storage.svelte';

const key = 'fcn.tour';

export class FcnTourGuide {
	/** whether it is the first visit; false until what was stored is read, which the page is built without */
	offered = $state(false);
	readonly #inspector: FcnInspector;
	readonly #visit: (query: string, part: string) => void;

	/** visit: brings the page into the state of a query, without `?`, as one step of its history */
	constructor(inspector: FcnInspector, visit: (query: string, part: string) => void) {
		this.#inspector = inspector;
		this.#visit = visit;
	}

	/** from 1; 0 for no tour */
	get number(): number {
		return this.#inspector.choice.tour;
	}

	readonly stop: TourStop | null = $derived.by(() => tourStops[this.number - 1] ?? null);

	/** number: from 1. What the network runs on stays as it is. */
	queryOf(number: number): string {
		const { choice } = parseFcnQuery(tourStops[number - 1].query);
		return fcnQuery({ ...choice, tour: number, backend: this.#inspector.choice.backend });
	}

	go(number: number): void {
		this.#visit(this.queryOf(number), tourStops[number - 1].part);
	}

	/** What is shown stays. */
	end(): void {
		this.#inspector.choice = { ...this.#inspector.choice, tour: 0 };
	}

	recall(): void {
		this.offered = storage.get(key) === null;
	}

	/** From now on the page does not offer it again. */
	remember(what: 'taken' | 'dismissed'): void {
		this.offered = false;
		storage.set(key, what);
	}
}
