/**
 * Cells too small for rectangles: written straight into the pixels of one picture, which is drawn in one go. Where
 * there is none, what is already on the canvas shows through.
 */
import { rgbOf } from './canvas';
import type { Viewport } from './matrixViewport';

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
	/** side of a cell in device pixels */
	readonly #size: number;

	/** `least`: a cell is at least so many device pixels wide, so that thin bands stay visible from far out. */
	constructor(context: CanvasRenderingContext2D, view: Viewport, least: number) {
		this.#context = context;
		this.#view = view;
		this.#ratio = context.getTransform().a;
		this.#width = Math.ceil(view.width * this.#ratio);
		this.#height = Math.ceil(view.height * this.#ratio);
		this.#image = context.createImageData(this.#width, this.#height);
		this.#pixels = new Uint32Array(this.#image.data.buffer);
		this.#size = Math.max(least, Math.round(view.cell * this.#ratio));
	}

	/** Fills the cell at (row, col), which need not be whole numbers, with a colour from `pixelOf`. */
	put(row: number, col: number, colour: number): void {
		const { cell, left, top } = this.#view;
		const x = Math.max(0, Math.floor((left + col * cell) * this.#ratio));
		const y = Math.max(0, Math.floor((top + row * cell) * this.#ratio));
		const endX = Math.min(this.#width, x + this.#size);
		const endY = Math.min(this.#height, y + this.#size);
		for (let line = y; line < endY; line++) {
			for (let at = x; at < endX; at++) this.#pixels[line * this.#width + at] = colour;
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
