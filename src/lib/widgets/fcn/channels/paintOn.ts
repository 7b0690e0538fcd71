import type { Picture } from '$lib/fcn';
import type { Pixels } from '../paint';

/** Puts pixels on a canvas of exactly their size; style sheets decide how large it is seen. */
export function paintOn(canvas: HTMLCanvasElement, { width, height, rgba }: Pixels): void {
	if (canvas.width !== width || canvas.height !== height) [canvas.width, canvas.height] = [width, height];
	// Written to again and again: memory that the processor reaches at once.
	canvas
		.getContext('2d', { willReadFrequently: true })
		?.putImageData(new ImageData(rgba, width, height), 0, 0);
}

/** The picture as it is seen, opaque. */
export function picturePixels({ placement, pixels }: Picture): Pixels {
	const rgba = new Uint8ClampedArray(pixels);
	for (let n = 3; n < rgba.length; n += 4) rgba[n] = 255;
	return { ...placement.seen, rgba };
}
