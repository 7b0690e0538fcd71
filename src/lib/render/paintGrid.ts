/** A large map of numbers on canvas: one pixel per cell first, then enlarged without smoothing. */
import { sharpContext } from './canvas';
import type { Palette } from './palette';
import { pixelOf } from './pixelLayer';
import type { Shape } from './shape';
import { extentOf, signedScale } from './signedScale';

export interface MapPicture {
	size: Shape;
	/** [height × width], row-major; NaN stays ground */
	values: Float64Array;
	border: { top: number; right: number; bottom: number; left: number };
	/** cells that are zeros put in: hatched like the border */
	hatched?: (index: number) => boolean;
	frame: string;
}

/** Size of one cell, in CSS pixels, when the whole map with its border is `width` wide. */
export function cellSize({ size, border }: Pick<MapPicture, 'size' | 'border'>, width: number): number {
	return width / (size[1] + border.left + border.right);
}

/** Paints the map so that it fills the canvas's width. Cost: one step per cell. */
export function paintMap(canvas: HTMLCanvasElement, width: number, map: MapPicture, palette: Palette): void {
	const { size, border } = map;
	const cell = cellSize(map, width);
	const height = cell * (size[0] + border.top + border.bottom);
	const context = sharpContext(canvas, width, height);
	if (!context) return;
	if (cell * size[1] < width || map.hatched) {
		context.fillStyle = palette['ground-sunk'];
		context.fillRect(0, 0, width, height);
		hatch(context, width, height, palette.padding);
	}
	const small = new OffscreenCanvas(size[1], size[0]);
	small.getContext('2d')?.putImageData(pixelsOf(map, palette), 0, 0);
	context.imageSmoothingEnabled = false;
	const [left, top] = [border.left * cell, border.top * cell];
	context.drawImage(small, left, top, size[1] * cell, size[0] * cell);
	context.strokeStyle = map.frame;
	context.lineWidth = 1.5;
	context.strokeRect(left + 0.75, top + 0.75, size[1] * cell - 1.5, size[0] * cell - 1.5);
}

function pixelsOf({ size: [height, width], values, hatched }: MapPicture, palette: Palette): ImageData {
	const image = new ImageData(width, height);
	const pixels = new Uint32Array(image.data.buffer);
	const steps = 128;
	const scale = signedScale(steps, palette);
	const colours = Array.from({ length: 2 * steps + 1 }, (_, n) => pixelOf(scale(n - steps)));
	const ground = pixelOf(palette.ground);
	const extent = extentOf(values);
	values.forEach((value, n) => {
		// Transparent: what is painted below shows through.
		if (hatched?.(n)) return;
		const level = Math.round((Math.max(-1, Math.min(1, value / extent)) + 1) * steps);
		pixels[n] = Number.isNaN(value) ? ground : colours[level];
	});
	return image;
}

function hatch(context: CanvasRenderingContext2D, width: number, height: number, colour: string): void {
	context.save();
	context.beginPath();
	context.rect(0, 0, width, height);
	context.clip();
	context.strokeStyle = colour;
	context.lineWidth = 1;
	context.beginPath();
	for (let at = -height; at < width; at += 6) {
		context.moveTo(at, height);
		context.lineTo(at + height, 0);
	}
	context.stroke();
	context.restore();
}
