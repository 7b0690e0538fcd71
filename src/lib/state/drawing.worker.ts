/** Draws streets off the page's thread: one takes some tenths of a second. */
import * as Comlink from 'comlink';
import { drawnStreet } from './drawnStreet';
import type { SceneEdits } from './sceneEdits';

const face = {
	draw(number: number, edits: SceneEdits) {
		const street = drawnStreet(number, edits);
		const { picture, truth, owners } = street;
		return Comlink.transfer(street, [picture.pixels.buffer, truth.buffer, owners.buffer]);
	}
};

export type DrawingFace = typeof face;

Comlink.expose(face);
