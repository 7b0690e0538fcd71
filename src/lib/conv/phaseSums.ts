/**
 * Stride s lets tap k of a transposed convolution land only on outputs of one phase, (out + padding) mod s =
 * (k · dilation) mod s. So far from the borders a constant map becomes
 *
 *   y[outY, outX] = constant · S[(outY + paddingY) mod strideY, (outX + paddingX) mod strideX]
 *
 * with S the sums of the weights of each phase: the interior is constant exactly when all of them agree.
 */
import { zeros } from './allocate';
import { checkLength, checkPair } from './check';
import type { Pair } from './types';

/**
 * kernel: [kernelH × kernelW], row-major → [strideY × strideX] sums, row-major.
 * Without `kernelSize`, a square where the length is a perfect square, else one row. Throws `SettingsError` for
 * a kernel of another length and for sizes, strides or dilations below 1.
 */
export function phaseSums(
	kernel: ArrayLike<number>,
	stride: Pair,
	kernelSize: Pair = impliedSize(kernel.length),
	dilation: Pair = [1, 1]
): Float64Array {
	checkPair('kernel', kernelSize);
	checkPair('stride', stride);
	checkPair('dilation', dilation);
	const [kernelHeight, kernelWidth] = kernelSize;
	checkLength('kernel', kernel, kernelHeight * kernelWidth);
	const [strideY, strideX] = stride;
	const sums = zeros(strideY * strideX);
	for (let kernelY = 0; kernelY < kernelHeight; kernelY++) {
		const phaseY = (kernelY * dilation[0]) % strideY;
		for (let kernelX = 0; kernelX < kernelWidth; kernelX++) {
			const phaseX = (kernelX * dilation[1]) % strideX;
			sums[phaseY * strideX + phaseX] += kernel[kernelY * kernelWidth + kernelX];
		}
	}
	return sums;
}

function impliedSize(length: number): Pair {
	const side = Math.sqrt(length);
	return Number.isInteger(side) ? [side, side] : [1, length];
}
