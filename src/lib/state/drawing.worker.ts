/** Draws streets off the page's thread: one takes some tenths of a second. */
import * as Comlink from 'comlink';
import { drawnPicture } from './drawnPicture';

const face = {
	draw(number: number) {
		const picture = drawnPicture(number);
		return Comlink.transfer(picture, [picture.pixels.buffer]);
	}
};

export type DrawingFace = typeof face;

Comlink.expose(face);
