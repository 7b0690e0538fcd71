/** Where pictures for the network come from. Whatever was asked for last is opened: what comes too late is dropped. */
import type { Fcn, Picture } from '$lib/fcn';
import { Drawing } from './drawing';
import type { DrawnStreet } from './drawnStreet';
import type { FcnChoice } from './fcnUrl';
import { fetchPhotograph } from './photographs';
import type { Addable, Place } from './sceneEdits';

/** A picture, and what each of its pixels is where that is known. */
export interface Shown {
	readonly picture: Picture;
	/** [height, width] of the seen picture */
	readonly truth: Uint8Array | null;
}

export class FcnPictures {
	source: 'street' | 'photo' | 'file' | 'camera' = $state('street');
	/** as it is drawn now: ahead of the picture that has a result while the network follows */
	street: DrawnStreet | null = $state.raw(null);
	readonly #drawing = new Drawing();
	readonly #site: string;
	#turn = 0;

	/** site: absolute address, with `/` at its end */
	constructor(site: string) {
		this.#site = site;
	}

	/** whether the picture is the reader's own, which no address can hold */
	get own(): boolean {
		return this.source === 'file' || this.source === 'camera';
	}

	/** The photograph or the street that is chosen; null when it comes too late. */
	async chosen(fcn: Fcn, { photo, scene, edit }: FcnChoice): Promise<Shown | null> {
		const turn = ++this.#turn;
		this.source = photo ? 'photo' : 'street';
		if (photo) {
			const picture = await fcn.open(await fetchPhotograph(this.#site, photo));
			return this.#opened(turn, { picture, truth: null }, null);
		}
		const street = await this.#drawing.draw(scene, edit);
		return this.#opened(turn, street, street);
	}

	/** Throws what the file is no good for; the picture that was there stays then. */
	async file(fcn: Fcn, file: Blob): Promise<Shown | null> {
		const turn = ++this.#turn;
		const picture = await fcn.open(file).catch((error: unknown) => {
			// What is under way is wanted again.
			if (turn === this.#turn) this.#turn--;
			throw error;
		});
		const shown = this.#opened(turn, { picture, truth: null }, null);
		if (shown) this.source = 'file';
		return shown;
	}

	/** The street with the latest changes; null where it is no longer what is shown. */
	async redrawn({ scene, edit }: FcnChoice): Promise<Shown | null> {
		const turn = this.#turn;
		const street = await this.#drawing.draw(scene, edit);
		return this.#opened(turn, street, street);
	}

	/** Where a thing is put that is added to the chosen street. look: decides what it looks like */
	freePlace({ scene, edit }: FcnChoice, kind: Addable, look: number): Promise<Place> {
		return this.#drawing.freePlace(scene, edit, kind, look);
	}

	frame(picture: Picture): Shown {
		this.#turn++;
		[this.source, this.street] = ['camera', null];
		return { picture, truth: null };
	}

	close(): void {
		this.#turn++;
		this.#drawing.close();
	}

	#opened(turn: number, shown: Shown, street: DrawnStreet | null): Shown | null {
		if (turn !== this.#turn) return null;
		this.street = street;
		return shown;
	}
}
