/**
 * The classifier, its head twice. As matrices, on the flattened map of one 32×32 picture:
 *
 *   h = relu(W₆ · flatten(p) + b₆),   s = W₇ h + b₇
 *
 * and as convolutions with the very same numbers, on a map of any size: row u of W₆, 576 long, is read as a kernel
 * [16, 6, 6], a row of W₇ as one of [32, 1, 1]. On 6×6 both are the same sums.
 */
import { convolveChannels, maxPool, rectified, type ChannelMap, type Kernel } from './channelMaps';
import { classifierLayers, classifierSide } from './layers';
import type { Classifier, Matrix } from './model';

export interface Features {
	readonly conv1: ChannelMap;
	readonly pool1: ChannelMap;
	readonly conv2: ChannelMap;
	readonly pool2: ChannelMap;
}

/** rgb: [height, width, 3] bytes → [3, height, width], −1 to 1 */
export function classifierInput(
	{ input }: Classifier,
	rgb: ArrayLike<number>,
	height: number,
	width: number
): ChannelMap {
	const values = new Float64Array(3 * height * width);
	for (let n = 0; n < height * width; n++)
		for (let c = 0; c < 3; c++) values[c * height * width + n] = rgb[3 * n + c] * input.scale + input.offset;
	return { channels: 3, height, width, values };
}

/** Everything up to the map that is flattened. */
export function classifierFeatures({ kernels }: Classifier, picture: ChannelMap): Features {
	const conv1 = rectified(convolveChannels(picture, kernels.conv1));
	const pool1 = maxPool(conv1);
	const conv2 = rectified(convolveChannels(pool1, kernels.conv2));
	return { conv1, pool1, conv2, pool2: maxPool(conv2) };
}

export interface HeadResult {
	/** [32] after ReLU */
	readonly hidden: Float64Array;
	/** [classes], unbounded */
	readonly scores: Float64Array;
}

/** The head as it was trained. Throws RangeError for a map that is not 6×6: the matrix has no columns for more. */
export function headAsMatrix({ fc6, fc7 }: Classifier, { values }: ChannelMap): HeadResult {
	const hidden = timesVector(fc6, values).map((value) => Math.max(0, value));
	return { hidden, scores: timesVector(fc7, hidden) };
}

/** matrix · x + bias, row by row */
export function timesVector({ rows, columns, values, bias }: Matrix, x: ArrayLike<number>): Float64Array {
	if (x.length !== columns)
		throw new RangeError(
			`the matrix has ${columns} columns, the vector ${x.length} entries: they must be equal`
		);
	return Float64Array.from({ length: rows }, (_, row) => {
		let sum = 0;
		for (let column = 0; column < columns; column++) sum += values[row * columns + column] * x[column];
		return sum + bias[row];
	});
}

/** The rows of a matrix read as kernels of side × side. */
export function asKernel({ rows, columns, values, bias }: Matrix, side: number): Kernel {
	return { shape: [rows, columns / (side * side), side, side], values, bias };
}

/** The head as convolutions, on a map of any size → [32, rows, columns] and [classes, rows, columns]. */
export function headAsConvolution(
	{ fc6, fc7 }: Classifier,
	map: ChannelMap
): { hidden: ChannelMap; scores: ChannelMap } {
	const side = (name: string) => classifierLayers.find((layer) => layer.name === name)?.kernel ?? 1;
	const hidden = rectified(convolveChannels(map, asKernel(fc6, side('fc6'))));
	return { hidden, scores: convolveChannels(hidden, asKernel(fc7, side('fc7'))) };
}

/** One answer: picture [3, 32, 32] → scores. */
export function classify(classifier: Classifier, picture: ChannelMap): HeadResult {
	if (picture.height !== classifierSide || picture.width !== classifierSide)
		throw new RangeError(
			`the head was made for ${classifierSide}×${classifierSide} pixels, got ${picture.height}×${picture.width}`
		);
	return headAsMatrix(classifier, classifierFeatures(classifier, picture).pool2);
}

/** An answer for every place: picture [3, height, width] → scores [classes, rows, columns] */
export function classifyEverywhere(classifier: Classifier, picture: ChannelMap): ChannelMap {
	return headAsConvolution(classifier, classifierFeatures(classifier, picture).pool2).scores;
}

/** Scores as shares of 1. */
export function softmax(scores: ArrayLike<number>): Float64Array {
	const largest = Array.from(scores).reduce((most, score) => Math.max(most, score), -Infinity);
	const powers = Float64Array.from(scores, (score) => Math.exp(score - largest));
	const sum = powers.reduce((total, power) => total + power, 0);
	return powers.map((power) => power / sum);
}

/** The largest |a − b|. */
export function largestDifference(a: ArrayLike<number>, b: ArrayLike<number>): number {
	let largest = 0;
	for (let n = 0; n < a.length; n++) largest = Math.max(largest, Math.abs(a[n] - b[n]));
	return largest;
}
