/**
 * Transposed convolution as gathering: an ordinary stride-1 convolution over the zero-inserted map z,
 *
 *   y[outY, outX] = Σ r[kernelY, kernelX] · z[outY + kernelY · dilationY, outX + kernelX · dilationX]
 *
 * with r the kernel rotated by 180°: what a stamp scatters to the right, a gather finds on the left.
 * These are the rows of Cᵀ. The sum is the same as the scattered one, term by term.
 */
import { checkLength } from './check';
import { convolve } from './convolve';
import { area } from './sizes';
import type { ConvSettings } from './types';
import { zeroInserted } from './zeroInserted';

/**
 * x: [inputH × inputW], kernel: [kernelH × kernelW] → [area(transposedOutputSize)], all row-major.
 * Throws `SettingsError` for illegal settings or other lengths.
 */
export function transposedConvolveGather(
	settings: ConvSettings,
	x: ArrayLike<number>,
	kernel: ArrayLike<number>
): Float64Array {
	const spread = zeroInserted(settings, x);
	checkLength('kernel', kernel, area(settings.kernel));
	const sliding: ConvSettings = {
		...settings,
		input: spread.size,
		stride: [1, 1],
		padding: [0, 0],
		outputPadding: [0, 0]
	};
	return convolve(sliding, spread.data, rotated180(kernel));
}

/** The kernel turned by 180°, which for a row-major list is the list read backwards. */
export function rotated180(kernel: ArrayLike<number>): Float64Array {
	return Float64Array.from(kernel).reverse();
}
