/**
 * A long list that is there at once as far as it is seen, and grows by a piece with each frame: many tiles put into the
 * page at one time would hold it up. Created by a component.
 */

/** Tiles of one piece: about what is seen without scrolling, and what a frame has time for. */
const piece = 64;

export class Growing {
	#shown = $state(piece);
	readonly #all: () => readonly number[];

	/** all: the whole list; of: another value, another list, which begins anew */
	constructor(all: () => readonly number[], of: () => unknown) {
		this.#all = all;
		$effect.pre(() => {
			of();
			this.#shown = piece;
		});
		$effect(() => {
			if (this.#shown >= this.#all().length) return;
			const frame = requestAnimationFrame(() => (this.#shown += piece));
			return () => cancelAnimationFrame(frame);
		});
	}

	get items(): readonly number[] {
		return this.#all().slice(0, this.#shown);
	}
}
