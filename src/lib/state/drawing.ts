/** Streets drawn, and room found in them, in a worker, or on the page where a worker has no canvas. */
import * as Comlink from 'comlink';
import type { DrawingFace } from './drawing.worker';
import { drawnStreet, type DrawnStreet } from './drawnStreet';
import { freePlace } from './fcnStudioFree';
import { applyEdits, streetNumber, type Addable, type Place, type SceneEdits } from './sceneEdits';

export class Drawing {
	#worker: Worker | null = null;
	#remote: Comlink.Remote<DrawingFace> | null = null;

	/** number: the street's seed, from 1 */
	async draw(number: number, edits: SceneEdits): Promise<DrawnStreet> {
		return this.#elsewhere()?.draw(number, edits) ?? drawnStreet(number, edits);
	}

	/** Where a thing is put that is added to the street. look: decides what it looks like */
	async freePlace(number: number, edits: SceneEdits, kind: Addable, look: number): Promise<Place> {
		const remote = this.#elsewhere();
		return remote
			? remote.freePlace(number, edits, kind, look)
			: freePlace(applyEdits(streetNumber(number), edits), kind, look);
	}

	/** The worker; null where it could not draw. */
	#elsewhere(): Comlink.Remote<DrawingFace> | null {
		if (typeof OffscreenCanvas === 'undefined') return null;
		if (!this.#remote) {
			this.#worker = new Worker(new URL('./drawing.worker.ts', import.meta.url), { type: 'module' });
			this.#remote = Comlink.wrap<DrawingFace>(this.#worker);
		}
		return this.#remote;
	}

	close(): void {
		this.#worker?.terminate();
		this.#worker = this.#remote = null;
	}
}
