/**
 * Cells too small for rectangles: written straight into the pixels of one picture, which is drawn in one go. Where
 * there is none, what is already on the canvas shows through.
 */
import { rgbOf } from './canvas';
import { cornerOf, gapOf, type Viewport } from './matrixViewport';

/** A CSS colour as one pixel of an ImageData's 32-bit view. */
export function pixelOf(colour: string): number {
	const [red, green, blue] = rgbOf(colour);
	return ((255 << 24) | (blue << 16) | (green << 8) | red) >>> 0;
}

export class PixelLayer {
	readonly #context: CanvasRenderingContext2D;
	readonly #view: Viewport;
	readonly #ratio: number;
	readonly #image: ImageData;
	readonly #pixels: Uint32Array;
	readonly #width: number;
	readonly #height: number;
	/** of a cell in device pixels */
	readonly #cellWidth: number;
	readonly #cellHeight: number;

	/** `least`: a cell is at least so many device pixels wide and high, so that thin bands stay visible from far out. */
	constructor(context: CanvasRenderingContext2D, view: Viewport, least: number) {
		this.#context = context;
		this.#view = view;
		this.#ratio = context.getTransform().a;
		this.#width = Math.ceil(view.width * this.#ratio);
		this.#height = Math.ceil(view.height * this.#ratio);
		this.#image = context.createImageData(this.#width, this.#height);
		this.#pixels = new Uint32Array(this.#image.data.buffer);
		const side = (length: number) => Math.max(least, Math.round((length - gapOf(length)) * this.#ratio));
		this.#cellWidth = side(view.cellWidth);
		this.#cellHeight = side(view.cellHeight);
	}

	/** Fills the cell at (row, col) with a colour from `pixelOf`. */
	put(row: number, col: number, colour: number): void {
		const { x, y } = cornerOf(this.#view, row, col);
		this.#fill(x, y, this.#cellWidth, this.#cellHeight, colour);
	}

	/** Fills a rectangle given in CSS pixels, at least one device pixel wide and high. */
	fill(x: number, y: number, width: number, height: number, colour: number): void {
		const side = (length: number) => Math.max(1, Math.round(length * this.#ratio));
		this.#fill(x, y, side(width), side(height), colour);
	}

	/** x and y in CSS pixels, width and height in device pixels */
	#fill(x: number, y: number, width: number, height: number, colour: number): void {
		const left = Math.max(0, Math.floor(x * this.#ratio));
		const top = Math.max(0, Math.floor(y * this.#ratio));
		const endX = Math.min(this.#width, left + width);
		const endY = Math.min(this.#height, top + height);
		for (let line = top; line < endY; line++) {
			for (let at = left; at < endX; at++) this.#pixels[line * this.#width + at] = colour;
		}
	}

	draw(): void {
		const [width, height] = [this.#width, this.#height];
		const layer = new OffscreenCanvas(width, height);
		layer.getContext('2d')?.putImageData(this.#image, 0, 0);
		this.#context.imageSmoothingEnabled = false;
		this.#context.drawImage(layer, 0, 0, width / this.#ratio, height / this.#ratio);
	}
}
