/**
 * Convolution as a sliding window (cross-correlation, as in every machine-learning framework):
 *
 *   y[outY, outX] = Σ w[kernelY, kernelX] · x[inY, inX],  inY = outY · strideY + kernelY · dilationY − paddingY
 *
 * where x is 0 outside the map.
 */
import { zeros } from './allocate';
import { checkLength } from './check';
import { area, convOutputSize } from './sizes';
import type { ConvSettings } from './types';

/**
 * x: [inputH × inputW], kernel: [kernelH × kernelW] → [area(convOutputSize)], all row-major.
 * `outputPadding` is ignored. Throws `SettingsError` for illegal settings or other lengths.
 */
export function convolve(
	settings: ConvSettings,
	x: ArrayLike<number>,
	kernel: ArrayLike<number>
): Float64Array {
	const [outHeight, outWidth] = convOutputSize(settings);
	checkLength('x', x, area(settings.input));
	checkLength('kernel', kernel, area(settings.kernel));
	const [inHeight, inWidth] = settings.input;
	const [kernelHeight, kernelWidth] = settings.kernel;

	const y = zeros(outHeight * outWidth);
	for (let outY = 0; outY < outHeight; outY++) {
		for (let outX = 0; outX < outWidth; outX++) {
			let sum = 0;
			for (let kernelY = 0; kernelY < kernelHeight; kernelY++) {
				const inY = outY * settings.stride[0] + kernelY * settings.dilation[0] - settings.padding[0];
				if (inY < 0 || inY >= inHeight) continue;
				for (let kernelX = 0; kernelX < kernelWidth; kernelX++) {
					const inX = outX * settings.stride[1] + kernelX * settings.dilation[1] - settings.padding[1];
					if (inX < 0 || inX >= inWidth) continue;
					sum += kernel[kernelY * kernelWidth + kernelX] * x[inY * inWidth + inX];
				}
			}
			y[outY * outWidth + outX] = sum;
		}
	}
	return y;
}
