/** Files that are made and handed out, one after the other. The code that makes them is loaded at the first use. */
import type { FcnWords } from '$lib/i18n/fcn';
import type { Pixels } from '../paint';
import { canvasOf, opaque } from './contents';

interface Made {
	readonly name: string;
	readonly content: Blob | string;
}

const load = () => import('$lib/export');

export class Saving {
	/** what became of the last one, in words; '' before there is one */
	status = $state('');
	busy = $state(false);
	readonly load = load;
	readonly #words: FcnWords['take'];

	constructor(words: FcnWords['take']) {
		this.#words = words;
	}

	/** make: null for what has changed meanwhile */
	async save(make: () => Promise<Made | null>): Promise<void> {
		[this.busy, this.status] = [true, ''];
		try {
			const made = await make();
			if (made) (await load()).download(made.content, made.name);
			this.status = made ? this.#words.saved(made.name) : this.#words.changed;
		} catch {
			this.status = this.#words.failed;
		} finally {
			this.busy = false;
		}
	}

	/** name: without its ending */
	savePixels(name: string, pixels: Pixels): Promise<void> {
		return this.save(async () => ({
			name: `${name}.png`,
			content: await (await load()).pngFile(canvasOf(opaque(pixels)), 1)
		}));
	}
}

/** name: without its ending */
export const numbersFile =
	(name: string, shape: readonly number[], data: Float32Array | Uint8Array) => async (): Promise<Made> => ({
		name: `${name}.npy`,
		content: new Blob([(await load()).npyFile(shape, data)], { type: 'application/octet-stream' })
	});
