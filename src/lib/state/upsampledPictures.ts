/**
 * One picture made small and brought back in five ways, each channel by itself:
 *
 *   nearest       every pixel repeated s × s times
 *   bilinear      resized between half-pixel centres
 *   resize-conv   nearest, then a convolution with ¼ ½ ¼ along both axes
 *   transposed    Cᵀ with the kernel in question, scaled so that its phase sums have the mean 1
 *   unpooling     maxima back where they were, zeros elsewhere; its small picture is the max-pooled one
 */
import {
	convolve,
	maxPoolWithPlaces,
	maxUnpool,
	meanSquaredError,
	peakSignalToNoise,
	resizeBilinear,
	resizeNearest,
	transposedConvolveScatter,
	type ConvSettings,
	type Pair
} from '$lib/conv';
import { product } from './checkerboard';
import { reduced } from './reduced';
import { cropped, type StreetPlanes } from './upsamplingInputs';

export const methods = ['nearest', 'bilinear', 'resizeConv', 'transposed', 'unpooling'] as const;
export type Method = (typeof methods)[number];

/** Red, green and blue, each [height × width] in about 0 … 1. */
export interface PicturePlanes {
	readonly height: number;
	readonly width: number;
	readonly planes: readonly ArrayLike<number>[];
}

export interface Upsampled extends PicturePlanes {
	readonly method: Method;
	/** against the original, without its border */
	readonly mse: number;
	/** in decibels */
	readonly psnr: number;
}

export interface Comparison {
	readonly original: PicturePlanes;
	/** what four of the five start from */
	readonly small: PicturePlanes;
	readonly results: readonly Upsampled[];
	/** outer pixels that are not measured: stamps are missing there */
	readonly border: number;
}

/** Crops and extends a transposed convolution so that its output is exactly s times its input. */
export function sameSize(input: Pair, kernel: number, stride: number): ConvSettings {
	const padding = Math.max(0, Math.ceil((kernel - stride) / 2));
	const outputPadding = stride - kernel + 2 * padding;
	const pair = (value: number): Pair => [value, value];
	return {
		input,
		kernel: pair(kernel),
		stride: pair(stride),
		padding: pair(padding),
		dilation: pair(1),
		outputPadding: pair(outputPadding)
	};
}

/** weights: of one line of the kernel */
export function compared(street: StreetPlanes, stride: number, weights: readonly number[]): Comparison {
	const height = stride * Math.floor(street.height / stride);
	const width = stride * Math.floor(street.width / stride);
	const size: Pair = [height, width];
	const planes = street.planes.map((plane) => cropped(plane, street.width, size));
	const smallSize: Pair = [height / stride, width / stride];
	const small = planes.map((data) => reduced({ height, width, data }, stride).data);
	const settings = sameSize(smallSize, weights.length, stride);
	const border = Math.max(stride, settings.padding[0]);
	const kernel = kernelOfMeanOne(weights, stride);
	const factor: Pair = [stride, stride];

	const make: Record<Method, (channel: number) => Float64Array> = {
		nearest: (channel) => resizeNearest(small[channel], smallSize, factor),
		bilinear: (channel) => resizeBilinear(small[channel], smallSize, factor),
		resizeConv: (channel) => smoothed(resizeNearest(small[channel], smallSize, factor), size),
		transposed: (channel) => transposedConvolveScatter(settings, small[channel], kernel),
		unpooling: (channel) => maxUnpool(maxPoolWithPlaces(planes[channel], size, factor), size)
	};
	const inside = insideOf(size, border);
	const results = methods.map((method) => {
		const made = [0, 1, 2].map(make[method]);
		const mse = made.reduce(
			(sum, plane, n) => sum + meanSquaredError(inside(plane), inside(planes[n])) / 3,
			0
		);
		return { method, height, width, planes: made, mse, psnr: peakSignalToNoise(mse) };
	});
	return {
		original: { height, width, planes },
		small: { height: smallSize[0], width: smallSize[1], planes: small },
		results,
		border
	};
}

/** 2-D, with s² times the mean of its phase sums: a grey picture keeps its brightness on average. */
export function kernelOfMeanOne(weights: readonly number[], stride: number): Float64Array {
	const kernel = product(weights);
	const total = kernel.reduce((sum, weight) => sum + weight, 0);
	return Math.abs(total) < 1e-9 ? kernel : kernel.map((weight) => (weight * stride ** 2) / total);
}

/** ¼ ½ ¼ along both axes, zeros around: the convolution after nearest resizing. */
function smoothed(map: Float64Array, size: Pair): Float64Array {
	const settings: ConvSettings = {
		input: size,
		kernel: [3, 3],
		stride: [1, 1],
		padding: [1, 1],
		dilation: [1, 1],
		outputPadding: [0, 0]
	};
	return convolve(settings, map, product([0.25, 0.5, 0.25]));
}

/** Cuts a border off. */
function insideOf([height, width]: Pair, border: number) {
	return (map: ArrayLike<number>) =>
		cropped(map, width, [height - 2 * border, width - 2 * border], [border, border]);
}
