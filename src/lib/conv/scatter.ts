/**
 * Transposed convolution as stamping: every input unit adds the whole kernel, times its value, into the output,
 *
 *   y[outY, outX] += x[inY, inX] · w[kernelY, kernelX],  outY = inY · strideY + kernelY · dilationY − paddingY
 *
 * and what falls outside the output is dropped: padding takes border away here. The kernel is used as it is.
 * These are the columns of Cᵀ, one stamp each.
 */
import { zeros } from './allocate';
import { checkLength } from './check';
import { area, transposedOutputSize } from './sizes';
import type { ConvSettings } from './types';

/**
 * x: [inputH × inputW], kernel: [kernelH × kernelW] → [area(transposedOutputSize)], all row-major.
 * Throws `SettingsError` for illegal settings or other lengths.
 */
export function transposedConvolveScatter(
	settings: ConvSettings,
	x: ArrayLike<number>,
	kernel: ArrayLike<number>
): Float64Array {
	const [outHeight, outWidth] = transposedOutputSize(settings);
	checkLength('x', x, area(settings.input));
	checkLength('kernel', kernel, area(settings.kernel));
	const [inHeight, inWidth] = settings.input;
	const [kernelHeight, kernelWidth] = settings.kernel;

	const y = zeros(outHeight * outWidth);
	for (let inY = 0; inY < inHeight; inY++) {
		for (let inX = 0; inX < inWidth; inX++) {
			const value = x[inY * inWidth + inX];
			for (let kernelY = 0; kernelY < kernelHeight; kernelY++) {
				const outY = inY * settings.stride[0] + kernelY * settings.dilation[0] - settings.padding[0];
				if (outY < 0 || outY >= outHeight) continue;
				for (let kernelX = 0; kernelX < kernelWidth; kernelX++) {
					const outX = inX * settings.stride[1] + kernelX * settings.dilation[1] - settings.padding[1];
					if (outX < 0 || outX >= outWidth) continue;
					y[outY * outWidth + outX] += value * kernel[kernelY * kernelWidth + kernelX];
				}
			}
		}
	}
	return y;
}
