/**
 * All tiles on one canvas that lies below them. A browser puts every canvas of a page together anew for each frame: for
 * a hundred of them that takes longer than painting them.
 */
import type { Size } from '$lib/fcn';
import type { Pixels } from '../paint';
import { paintOn } from './paintOn';

export interface SheetTile {
	readonly pixels: Pixels;
	/** in CSS pixels, from the sheet's left upper corner */
	readonly box: Size & { readonly left: number; readonly top: number };
}

/** What browsers are certain to give to a canvas, in device pixels. */
const [longestSide, largestArea] = [16_384, 12e6];

/** Wider maps are shown about as large as they are: not as squares, but as a picture. */
const finest = 96;

/** size: of the sheet, in CSS pixels; edge: colour of the line around each tile */
export function paintSheet(
	canvas: HTMLCanvasElement,
	size: Size,
	tiles: readonly SheetTile[],
	edge: string
): void {
	const ratio = Math.min(
		3,
		globalThis.devicePixelRatio || 1,
		longestSide / Math.max(size.width, size.height),
		Math.sqrt(largestArea / (size.width * size.height))
	);
	const device = (length: number) => Math.round(length * ratio);
	canvas.width = device(size.width);
	canvas.height = device(size.height);
	canvas.style.width = `${canvas.width / ratio}px`;
	canvas.style.height = `${canvas.height / ratio}px`;
	// Put together from small pictures: memory that the processor reaches at once.
	const context = canvas.getContext('2d', { willReadFrequently: true });
	for (const { pixels, box } of tiles) {
		const [left, top] = [device(box.left), device(box.top)];
		const [right, bottom] = [device(box.left + box.width), device(box.top + box.height)];
		if (!context || right <= left || bottom <= top) continue;
		context.imageSmoothingEnabled = pixels.width > finest;
		context.drawImage(pictureOf(pixels), left, top, right - left, bottom - top);
		context.strokeStyle = edge;
		context.strokeRect(left + 0.5, top + 0.5, right - left - 1, bottom - top - 1);
	}
}

let picture: HTMLCanvasElement | null = null;

/** Good until the next call. */
function pictureOf(pixels: Pixels): HTMLCanvasElement {
	picture ??= document.createElement('canvas');
	paintOn(picture, pixels);
	return picture;
}
