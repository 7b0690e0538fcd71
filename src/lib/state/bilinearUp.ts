/** Bilinear upsampling as Cᵀ beside bilinear resizing: along one line, over a map, and at its border. */
import {
	bilinearKernel,
	largestDifference,
	resizeBilinear,
	transposedConvolveScatter,
	type Pair
} from '$lib/conv';
import { sameSize } from './upsampledPictures';
import { cropped } from './upsamplingInputs';
import { bilinearSize } from './upsamplingUrl';

export interface BilinearLine {
	readonly stride: number;
	readonly kernel: number;
	/** of the kernel's formula */
	readonly factor: number;
	readonly centre: number;
	/** outer places that too few tents reach, on each side */
	readonly border: number;
	readonly weights: Float64Array;
	readonly x: Float64Array;
	/** Cᵀx and the resized line, [stride · x] */
	readonly y: Float64Array;
	readonly resized: Float64Array;
}

export function bilinearLine(stride: number, x: Float64Array): BilinearLine {
	const kernel = bilinearSize(stride);
	const factor = Math.floor((kernel + 1) / 2);
	const weights = bilinearKernel([1, kernel]);
	const flat = flattened(sameSize([1, x.length], kernel, stride));
	return {
		stride,
		kernel,
		factor,
		centre: kernel % 2 === 1 ? factor - 1 : factor - 0.5,
		border: (kernel - stride) / 2,
		weights,
		x,
		y: transposedConvolveScatter(flat, x, weights),
		resized: resizeBilinear(x, [1, x.length], [1, stride])
	};
}

/** The same along one line: nothing happens vertically. */
function flattened(settings: ReturnType<typeof sameSize>): ReturnType<typeof sameSize> {
	return {
		...settings,
		kernel: [1, settings.kernel[1]],
		stride: [1, settings.stride[1]],
		padding: [0, settings.padding[1]],
		outputPadding: [0, settings.outputPadding[1]]
	};
}

/** Largest differences between Cᵀx and resizing over a map: inside, and anywhere. */
export function bilinearDifferences(stride: number, x: Float64Array, size: Pair) {
	const kernel = bilinearSize(stride);
	const border = (kernel - stride) / 2;
	const y = transposedConvolveScatter(sameSize(size, kernel, stride), x, bilinearKernel(kernel));
	const resized = resizeBilinear(x, size, [stride, stride]);
	const [height, width] = [size[0] * stride, size[1] * stride];
	const inside = (map: ArrayLike<number>) =>
		cropped(map, width, [height - 2 * border, width - 2 * border], [border, border]);
	return {
		inside: largestDifference(inside(y), inside(resized)),
		anywhere: largestDifference(y, resized)
	};
}

/** What is left of a 1 in the outermost place of a line. */
export function firstWeight(stride: number): number {
	return bilinearLine(stride, new Float64Array(4).fill(1)).y[0];
}

/** Cᵀ of a map of ones, [stride · side × stride · side]. */
export function onesUp(stride: number, side: number): Float64Array {
	const kernel = bilinearSize(stride);
	const ones = new Float64Array(side * side).fill(1);
	return transposedConvolveScatter(sameSize([side, side], kernel, stride), ones, bilinearKernel(kernel));
}
