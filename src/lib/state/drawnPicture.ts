/** A drawn street as a picture for the network. */
import { FcnError, pictureOf, type Picture } from '$lib/fcn';
import { drawScene, makeScene } from '$lib/scenes';

const size = { width: 480, height: 360 };

/** number: its seed, from 1. Throws `FcnError` ('picture-unreadable') where there is no canvas. */
export function drawnPicture(number: number): Picture {
	const canvas = newCanvas();
	const context = canvas.getContext('2d', { willReadFrequently: true }) as
		OffscreenCanvasRenderingContext2D | CanvasRenderingContext2D | null;
	if (!context) throw new FcnError('picture-unreadable', 'this browser has no canvas to draw on');
	drawScene(context, makeScene(number), size);
	return pictureOf(canvas, size);
}

function newCanvas(): OffscreenCanvas | HTMLCanvasElement {
	if (typeof OffscreenCanvas !== 'undefined') return new OffscreenCanvas(size.width, size.height);
	return Object.assign(document.createElement('canvas'), size);
}
