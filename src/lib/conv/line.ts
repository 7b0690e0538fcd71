/**
 * Everything here is separable, so most arithmetic is about one axis at a time. A `Line` is the settings along
 * one axis, in the letters of Dumoulin & Visin, "A guide to convolution arithmetic for deep learning"
 * (arXiv 1603.07285): input i, kernel k, stride s, padding p, dilation d, output padding a.
 */
import type { AxisIndex, ConvSettings } from './types';

export type Line = { readonly [Field in keyof ConvSettings]: number };

/** The settings along one axis. Convolutions ignore output padding, so it may be missing from unchecked data. */
export function lineOf(settings: ConvSettings, axis: AxisIndex): Line {
	return {
		input: settings.input[axis],
		kernel: settings.kernel[axis],
		stride: settings.stride[axis],
		padding: settings.padding[axis],
		dilation: settings.dilation[axis],
		outputPadding: settings.outputPadding?.[axis]
	};
}

/** The settings that are this line along both axes. */
export function squareSettings(line: Line): ConvSettings {
	return {
		input: [line.input, line.input],
		kernel: [line.kernel, line.kernel],
		stride: [line.stride, line.stride],
		padding: [line.padding, line.padding],
		dilation: [line.dilation, line.dilation],
		outputPadding: [line.outputPadding, line.outputPadding]
	};
}

/** d(k − 1) + 1, the number of units from the kernel's first tap to its last. */
export function span({ kernel, dilation }: Line): number {
	return dilation * (kernel - 1) + 1;
}

/** i + 2p */
export function paddedLength({ input, padding }: Line): number {
	return input + 2 * padding;
}

/** ⌊(i + 2p − d(k − 1) − 1) / s⌋ + 1, the length of a convolution's output. */
export function slidLength(line: Line): number {
	return Math.floor((paddedLength(line) - span(line)) / line.stride) + 1;
}

/** (i − 1)s − 2p + d(k − 1) + a + 1, the length of a transposed convolution's output. */
export function stampedLength(line: Line): number {
	return (line.input - 1) * line.stride - 2 * line.padding + span(line) + line.outputPadding;
}
