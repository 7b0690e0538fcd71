/** One place through all layers: the pinned pixel, or the middle of the picture. */
import type { Patch, Picture, Point, Size } from '$lib/fcn';
import type { Inspected } from './inspected';

/** Frame pixels along each side of the square that is shown; odd, so that the place is in its middle. */
export const filmSide = 161;

interface Film {
	readonly at: Point;
	readonly picture: Picture;
	readonly patches: readonly Patch[];
}

export class FcnFilm {
	readonly inspector: Inspected;
	shown: Film | null = $state.raw(null);

	constructor(inspector: Inspected) {
		this.inspector = inspector;
	}

	// Of their own, so that nothing else in the choice makes the place another one.
	readonly #pinned: Point | null = $derived.by(() => this.inspector.choice.at);
	readonly #seen: Size | undefined = $derived.by(() => this.inspector.picture?.placement.seen);

	/** A pixel of the seen picture; null before there is one. */
	readonly place: Point | null = $derived.by(() => {
		if (this.#pinned || !this.#seen) return this.#pinned;
		return { x: this.#seen.width >> 1, y: this.#seen.height >> 1 };
	});

	/** Asks for the place as it is now; what was there stays until the answer comes. */
	async read(): Promise<void> {
		const at = this.place;
		if (!at) return;
		const patches = await this.inspector.patchesAt(at, filmSide);
		const { picture } = this.inspector;
		if (patches && picture && at === this.place) this.shown = { at, picture, patches };
	}
}
