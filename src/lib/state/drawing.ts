/** Streets drawn in a worker, or on the page where a worker has no canvas. */
import * as Comlink from 'comlink';
import type { DrawingFace } from './drawing.worker';
import { drawnStreet, type DrawnStreet } from './drawnStreet';
import type { SceneEdits } from './sceneEdits';

export class Drawing {
	#worker: Worker | null = null;
	#remote: Comlink.Remote<DrawingFace> | null = null;

	/** number: the street's seed, from 1 */
	async draw(number: number, edits: SceneEdits): Promise<DrawnStreet> {
		if (typeof OffscreenCanvas === 'undefined') return drawnStreet(number, edits);
		if (!this.#remote) {
			this.#worker = new Worker(new URL('./drawing.worker.ts', import.meta.url), { type: 'module' });
			this.#remote = Comlink.wrap<DrawingFace>(this.#worker);
		}
		return this.#remote.draw(number, edits);
	}

	close(): void {
		this.#worker?.terminate();
		this.#worker = this.#remote = null;
	}
}
