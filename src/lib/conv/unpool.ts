/**
 * Max-pooling that remembers where each maximum was, and unpooling that puts it back there:
 *
 *   pooled[outY, outX] = max of x over window (outY, outX),   unpooled[where the maximum was] = pooled, 0 elsewhere
 *
 * with windows of s × s that do not overlap. Source: Zeiler, Taylor & Fergus, "Adaptive Deconvolutional Networks"
 * (ICCV 2011); used by Noh et al. (arXiv 1505.04366) and SegNet (arXiv 1511.00561). PyTorch: max_pool2d with
 * return_indices, and max_unpool2d. Of equal values the first in row-major order wins, as there.
 */
import { zeros } from './allocate';
import { checkLength, checkPair } from './check';
import { area } from './sizes';
import type { Pair } from './types';

export interface Pooled {
	/** [height / windowY × width / windowX], row-major */
	readonly values: Float64Array;
	readonly size: Pair;
	/** for each value, its row-major place in the large map */
	readonly places: Int32Array;
}

/** x: [height × width], whole windows along both axes. Throws `SettingsError`, or `RangeError` for a rest. */
export function maxPoolWithPlaces(x: ArrayLike<number>, size: Pair, window: Pair): Pooled {
	checkPair('input', size);
	checkPair('stride', window);
	checkLength('x', x, area(size));
	if (size[0] % window[0] !== 0 || size[1] % window[1] !== 0) {
		throw new RangeError(`windows of ${window.join('×')} must divide the map, got ${size.join('×')}`);
	}
	const [height, width] = size;
	const small: Pair = [height / window[0], width / window[1]];
	const values = zeros(area(small)).fill(-Infinity);
	const places = new Int32Array(area(small));
	for (let inY = 0, place = 0; inY < height; inY++) {
		const row = Math.floor(inY / window[0]) * small[1];
		for (let inX = 0; inX < width; inX++, place++) {
			const out = row + Math.floor(inX / window[1]);
			if (!(x[place] > values[out])) continue;
			values[out] = x[place];
			places[out] = place;
		}
	}
	return { values, size: small, places };
}

/** size: of the large map. → [height × width], zero but where a maximum was. Throws `SettingsError`. */
export function maxUnpool({ values, places }: Pick<Pooled, 'values' | 'places'>, size: Pair): Float64Array {
	checkPair('input', size);
	const y = zeros(area(size));
	values.forEach((value, n) => (y[places[n]] = value));
	return y;
}
