/**
 * How large the output is, per axis (PyTorch's documentation of Conv2d and ConvTranspose2d):
 *
 *   convolution   o = ⌊(i + 2p − d(k − 1) − 1) / s⌋ + 1
 *   transposed    o = (i − 1)s − 2p + d(k − 1) + a + 1
 */
import { checkConv, checkTransposed } from './check';
import { lineOf, paddedLength, slidLength, span, stampedLength } from './line';
import type { ConvSettings, Pair } from './types';

/** Size of a convolution's output, each at least 1. Throws `SettingsError` where there is none. */
export function convOutputSize(settings: ConvSettings): Pair {
	checkConv(settings);
	return [slidLength(lineOf(settings, 0)), slidLength(lineOf(settings, 1))];
}

/** Size of a transposed convolution's output, each at least 1. Throws `SettingsError` where there is none. */
export function transposedOutputSize(settings: ConvSettings): Pair {
	checkTransposed(settings);
	return [stampedLength(lineOf(settings, 0)), stampedLength(lineOf(settings, 1))];
}

/**
 * The convolution whose transpose these transposed settings are: its input is the transposed output, and its
 * output has the size of the transposed input.
 */
export function forwardSettings(settings: ConvSettings): ConvSettings {
	return { ...settings, input: transposedOutputSize(settings) };
}

/**
 * The transposed convolution that leads from this convolution's output size back to its input size: the way
 * back from `forwardSettings`. Per axis a = (i + 2p − d(k − 1) − 1) mod s, what the division left over.
 */
export function backwardSettings(settings: ConvSettings): ConvSettings {
	const left = (axis: 0 | 1) => {
		const line = lineOf(settings, axis);
		return (paddedLength(line) - span(line)) % line.stride;
	};
	return { ...settings, input: convOutputSize(settings), outputPadding: [left(0), left(1)] };
}

/** Number of units in a map (or weights in a kernel) of this size. */
export function area([height, width]: Pair): number {
	return height * width;
}
