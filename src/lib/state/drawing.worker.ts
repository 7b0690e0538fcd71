/** Draws streets and finds room in them off the page's thread: a street takes some tenths of a second. */
import * as Comlink from 'comlink';
import { drawnStreet } from './drawnStreet';
import { freePlace } from './fcnStudioFree';
import { applyEdits, streetNumber, type Addable, type SceneEdits } from './sceneEdits';

const face = {
	draw(number: number, edits: SceneEdits) {
		const street = drawnStreet(number, edits);
		const { picture, truth, owners } = street;
		return Comlink.transfer(street, [picture.pixels.buffer, truth.buffer, owners.buffer]);
	},

	freePlace(number: number, edits: SceneEdits, kind: Addable, look: number) {
		return freePlace(applyEdits(streetNumber(number), edits), kind, look);
	}
};

export type DrawingFace = typeof face;

Comlink.expose(face);
