/**
 * Resizing by a whole factor s, without weights to learn. Units have half-pixel centres, so output unit `out` lies at
 *
 *   at = (out + ½) / s − ½
 *
 * in the small map. Nearest takes ⌊out / s⌋. Bilinear weighs the two neighbours of `at` by their distance and repeats
 * the outermost unit beyond the border: PyTorch's interpolate(mode='bilinear', align_corners=False).
 */
import { zeros } from './allocate';
import { checkLength, checkPair } from './check';
import { area } from './sizes';
import type { Pair } from './types';

/** For each output unit along one axis: its two neighbours in the small map, and the share of the second. */
interface Neighbours {
	first: Int32Array;
	second: Int32Array;
	share: Float64Array;
}

/** x: [height × width], row-major → [factorY·height × factorX·width]. Throws `SettingsError`. */
export function resizeNearest(x: ArrayLike<number>, size: Pair, factor: Pair): Float64Array {
	check(x, size, factor);
	const [outHeight, outWidth] = [size[0] * factor[0], size[1] * factor[1]];
	const y = zeros(outHeight * outWidth);
	for (let outY = 0, n = 0; outY < outHeight; outY++) {
		const row = Math.floor(outY / factor[0]) * size[1];
		for (let outX = 0; outX < outWidth; outX++) y[n++] = x[row + Math.floor(outX / factor[1])];
	}
	return y;
}

/** x: [height × width], row-major → [factorY·height × factorX·width]. Throws `SettingsError`. */
export function resizeBilinear(x: ArrayLike<number>, size: Pair, factor: Pair): Float64Array {
	check(x, size, factor);
	const down = neighbours(size[0], factor[0]);
	const across = neighbours(size[1], factor[1]);
	const y = zeros(down.share.length * across.share.length);
	for (let outY = 0, n = 0; outY < down.share.length; outY++) {
		const [above, below, low] = [down.first[outY] * size[1], down.second[outY] * size[1], down.share[outY]];
		for (let outX = 0; outX < across.share.length; outX++) {
			const [left, right, far] = [across.first[outX], across.second[outX], across.share[outX]];
			const top = x[above + left] * (1 - far) + x[above + right] * far;
			const bottom = x[below + left] * (1 - far) + x[below + right] * far;
			y[n++] = top * (1 - low) + bottom * low;
		}
	}
	return y;
}

function neighbours(length: number, factor: number): Neighbours {
	const out = length * factor;
	const places = { first: new Int32Array(out), second: new Int32Array(out), share: zeros(out) };
	for (let unit = 0; unit < out; unit++) {
		const at = Math.min(Math.max((unit + 0.5) / factor - 0.5, 0), length - 1);
		places.first[unit] = Math.floor(at);
		places.second[unit] = Math.min(places.first[unit] + 1, length - 1);
		places.share[unit] = at - places.first[unit];
	}
	return places;
}

function check(x: ArrayLike<number>, size: Pair, factor: Pair): void {
	checkPair('input', size);
	checkPair('stride', factor);
	checkLength('x', x, area(size));
}
