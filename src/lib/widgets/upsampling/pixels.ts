/** Maps as pictures: plain arrays in, rgba bytes out. */
import { rgbOf } from '$lib/render/canvas';
import type { Palette } from '$lib/render/palette';
import { signedScale } from '$lib/render/signedScale';
import type { Pixels } from '../fcn/paint';

type Bytes = (n: number) => readonly [number, number, number];

function painted(height: number, width: number, bytes: Bytes): Pixels {
	const rgba = new Uint8ClampedArray(4 * height * width);
	for (let n = 0; n < height * width; n++) rgba.set([...bytes(n), 255], 4 * n);
	return { width, height, rgba };
}

/** `least` is black, `most` white. */
export function greyPixels(
	values: ArrayLike<number>,
	height: number,
	width: number,
	least = 0,
	most = 1
): Pixels {
	const scale = most > least ? 255 / (most - least) : 0;
	return painted(height, width, (n) => {
		const level = scale === 0 ? 128 : (values[n] - least) * scale;
		return [level, level, level];
	});
}

/** Three planes in 0 … 1; what lies outside is cut. */
export function colourPixels(planes: readonly ArrayLike<number>[], height: number, width: number): Pixels {
	const [red, green, blue] = planes;
	return painted(height, width, (n) => [255 * red[n], 255 * green[n], 255 * blue[n]]);
}

/** −extent … extent on the diverging scale. */
export function signedPixels(
	values: ArrayLike<number>,
	height: number,
	width: number,
	extent: number,
	palette: Palette
): Pixels {
	const colour = signedScale(extent, palette);
	const steps = Array.from({ length: 257 }, (_, n) => rgbOf(colour(((n - 128) / 128) * extent)));
	return painted(height, width, (n) => {
		const place = Math.round(128 + (128 * values[n]) / extent);
		return steps[Math.min(256, Math.max(0, place))];
	});
}
