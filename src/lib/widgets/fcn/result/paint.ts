/** Pixels of the result: labels and categories in, rgba bytes out. */
import type { LabelMap, Picture } from '$lib/fcn';
import { LABEL_COLOURS } from '$lib/scenes';
import type { Pixels } from '../paint';

type Rgb = readonly [red: number, green: number, blue: number];

/** A colour as the four bytes of a pixel in one number. */
export const packed = ([red, green, blue]: Rgb, alpha = 255): number =>
	new Uint32Array(Uint8Array.of(red, green, blue, alpha).buffer)[0];

const classColours = LABEL_COLOURS.map((colour) => packed(colour));

export const picturePixels = ({ placement, pixels }: Picture): Pixels => ({
	...placement.seen,
	rgba: new Uint8ClampedArray(pixels)
});

/** Each class in its colour; with one highlighted, only that one. */
export function maskPixels({ width, height, labels }: LabelMap, highlighted: number | null): Pixels {
	const pixels = new Uint32Array(width * height);
	for (let n = 0; n < pixels.length; n++) {
		if (highlighted === null || labels[n] === highlighted) pixels[n] = classColours[labels[n]];
	}
	return { width, height, rgba: new Uint8ClampedArray(pixels.buffer) };
}

/** The pixels along which a class meets another one, in its colour on a light line outside of it. */
export function outlinePixels({ width, height, labels }: LabelMap, highlighted: number | null): Pixels {
	const pixels = new Uint32Array(width * height);
	const light = packed([255, 255, 255], 230);
	const meets = (n: number, x: number, y: number, away: number) =>
		(x >= away && labels[n - away] !== labels[n]) ||
		(x < width - away && labels[n + away] !== labels[n]) ||
		(y >= away && labels[n - away * width] !== labels[n]) ||
		(y < height - away && labels[n + away * width] !== labels[n]);
	for (let y = 0, n = 0; y < height; y++) {
		for (let x = 0; x < width; x++, n++) {
			if (highlighted !== null && labels[n] !== highlighted) continue;
			if (meets(n, x, y, 1)) pixels[n] = light;
			else if (meets(n, x, y, 3)) pixels[n] = classColours[labels[n]];
		}
	}
	return { width, height, rgba: new Uint8ClampedArray(pixels.buffer) };
}

/** categories: [height, width]; colours: of each, null for none. */
export function categoryPixels(
	{ width, height }: { width: number; height: number },
	categories: Uint8Array,
	colours: readonly (Rgb | null)[]
): Pixels {
	const palette = colours.map((colour) => (colour ? packed(colour) : 0));
	const pixels = new Uint32Array(categories.length);
	for (let n = 0; n < pixels.length; n++) pixels[n] = palette[categories[n]];
	return { width, height, rgba: new Uint8ClampedArray(pixels.buffer) };
}

/** The share of each category. */
export function sharesOf(categories: Uint8Array, count: number): number[] {
	const counts = new Array<number>(count).fill(0);
	for (let n = 0; n < categories.length; n++) counts[categories[n]]++;
	return counts.map((each) => each / categories.length);
}
