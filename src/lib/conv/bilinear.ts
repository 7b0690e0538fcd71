/**
 * The kernel with which a transposed convolution of stride s = ⌊(k + 1) / 2⌋ interpolates bilinearly, per axis
 *
 *   f = ⌊(k + 1) / 2⌋,   c = f − 1 (k odd) or f − ½ (k even),   w[x] = 1 − |x − c| / f
 *
 * k = 4 gives ¼ ¾ ¾ ¼. Source: the bilinear filler of Long, Shelhamer & Darrell's reference code for "Fully
 * Convolutional Networks for Semantic Segmentation" (arXiv 1411.4038). With k = 2s and padding s/2 it equals
 * bilinear resizing with half-pixel centres inside; the outer s/2 units fade, as nothing lies beyond them.
 */
import { zeros } from './allocate';
import { checkPair } from './check';
import type { Pair } from './types';

/** size: one number for a square → [height × width] weights in 0 … 1, row-major. Throws `SettingsError`. */
export function bilinearKernel(size: number | Pair): Float64Array {
	const pair: Pair = typeof size === 'number' ? [size, size] : size;
	checkPair('kernel', pair);
	const vertical = tent(pair[0]);
	const horizontal = tent(pair[1]);
	const kernel = zeros(vertical.length * horizontal.length);
	for (let kernelY = 0; kernelY < vertical.length; kernelY++) {
		for (let kernelX = 0; kernelX < horizontal.length; kernelX++) {
			kernel[kernelY * horizontal.length + kernelX] = vertical[kernelY] * horizontal[kernelX];
		}
	}
	return kernel;
}

function tent(size: number): Float64Array {
	const factor = Math.floor((size + 1) / 2);
	const centre = size % 2 === 1 ? factor - 1 : factor - 0.5;
	return zeros(size).map((_, x) => 1 - Math.abs(x - centre) / factor);
}
