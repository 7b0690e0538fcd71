/** Drawn streets as the lessons' classifier sees them, kept by number: every figure of a lesson shows the same few. */
import { shrunk } from '$lib/fcn';
import { Drawing } from './drawing';
import { noEdits } from './sceneEdits';

const known = new Map<number, Uint8Array>();

export class SmallStreets {
	readonly #drawing = new Drawing();

	/** [120, 160, 3] bytes, if it has been drawn */
	known(number: number): Uint8Array | undefined {
		return known.get(number);
	}

	/** number: its seed, from 1. Rejects where there is no canvas. */
	async draw(number: number): Promise<Uint8Array> {
		const street = known.get(number) ?? (await this.#drawn(number));
		known.set(number, street);
		return street;
	}

	close(): void {
		this.#drawing.close();
	}

	async #drawn(number: number): Promise<Uint8Array> {
		const { picture } = await this.#drawing.draw(number, noEdits);
		const { width, height } = picture.placement.seen;
		return shrunk(picture.pixels, height, width);
	}
}
