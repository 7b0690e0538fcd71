/**
 * A convolution is linear, so it is a matrix: y = Cx with x and y flattened row by row. Row (outY, outX) of C
 * holds weight (kernelY, kernelX) in column (inY, inX), where
 *
 *   inY = outY · strideY + kernelY · dilationY − paddingY    (and the same for X)
 *
 * as long as that is inside the input. Source: Dumoulin & Visin (arXiv 1603.07285), section 4.1. The transposed
 * convolution is Cᵀ. Entries are written straight into arrays of exactly the right length, in one pass.
 */
import { checkLength } from './check';
import { lineOf } from './line';
import { reachOf } from './reach';
import { area, convOutputSize, forwardSettings } from './sizes';
import { emptyMatrix } from './sparse';
import { transpose } from './transpose';
import type { ConvSettings, SparseMatrix } from './types';

/**
 * C of the convolution on `settings.input`: [area(convOutputSize), area(input)].
 * kernel: [kernelH × kernelW], row-major. `outputPadding` is ignored. Zero weights are stored too, so the
 * structure depends on the settings alone. Throws `SettingsError` for illegal settings, a kernel of another
 * length, or more entries than Int32 can index.
 */
export function convMatrix(settings: ConvSettings, kernel: ArrayLike<number>): SparseMatrix {
	const [outHeight, outWidth] = convOutputSize(settings);
	checkLength('kernel', kernel, area(settings.kernel));
	const [, inWidth] = settings.input;
	const [, kernelWidth] = settings.kernel;
	const [strideY, strideX] = settings.stride;
	const [paddingY, paddingX] = settings.padding;
	const [dilationY, dilationX] = settings.dilation;

	const vertical = reachOf(lineOf(settings, 0));
	const horizontal = reachOf(lineOf(settings, 1));
	const matrix = emptyMatrix(outHeight * outWidth, area(settings.input), vertical.total * horizontal.total);
	const { indptr, indices, values, taps } = matrix;

	let entry = 0;
	for (let outY = 0; outY < outHeight; outY++) {
		for (let outX = 0; outX < outWidth; outX++) {
			for (let kernelY = vertical.first[outY]; kernelY < vertical.end[outY]; kernelY++) {
				const inY = outY * strideY + kernelY * dilationY - paddingY;
				for (let kernelX = horizontal.first[outX]; kernelX < horizontal.end[outX]; kernelX++) {
					const inX = outX * strideX + kernelX * dilationX - paddingX;
					const tap = kernelY * kernelWidth + kernelX;
					indices[entry] = inY * inWidth + inX;
					values[entry] = kernel[tap];
					taps[entry] = tap;
					entry++;
				}
			}
			indptr[outY * outWidth + outX + 1] = entry;
		}
	}
	return matrix;
}

/**
 * Cᵀ for transposed settings: [area(transposedOutputSize), area(input)], so that y = Cᵀx.
 * kernel as for `convMatrix`; throws like it.
 */
export function transposedConvMatrix(settings: ConvSettings, kernel: ArrayLike<number>): SparseMatrix {
	return transpose(convMatrix(forwardSettings(settings), kernel));
}
