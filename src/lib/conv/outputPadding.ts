/**
 * A strided convolution maps s neighbouring input sizes to one output size, because the division in
 * o = ⌊(i + 2p − d(k − 1) − 1) / s⌋ + 1 rounds down. Going back, output padding a = 0 … s − 1 says which of them
 * is meant; it adds no zeros, its units are computed like all others.
 */
import { checkConv, checkTransposedApartFromOutputPadding } from './check';
import { lineOf, slidLength, stampedLength, type Line } from './line';
import type { ConvSettings, Pair } from './types';

/**
 * Legal output paddings of a transposed convolution, per axis: 0 … s − 1, starting higher only where a smaller
 * one would leave no output. Ignores `settings.outputPadding`. Throws `SettingsError` where none is legal.
 */
export function outputPaddingRange(settings: ConvSettings): { min: Pair; max: Pair } {
	checkTransposedApartFromOutputPadding(settings);
	const least = (line: Line) => Math.max(0, 1 - stampedLength({ ...line, outputPadding: 0 }));
	return {
		min: [least(lineOf(settings, 0)), least(lineOf(settings, 1))],
		max: [settings.stride[0] - 1, settings.stride[1] - 1]
	};
}

/**
 * The input sizes, ascending, from which this convolution gives the same output size: s along each axis,
 * fewer only where a size would fall below 1. Throws `SettingsError` for illegal settings.
 */
export function inputSizesSharingOutput(settings: ConvSettings): [vertical: number[], horizontal: number[]] {
	checkConv(settings);
	return [sizesSharing(lineOf(settings, 0)), sizesSharing(lineOf(settings, 1))];
}

function sizesSharing(line: Line): number[] {
	const sizes: number[] = [];
	for (let outputPadding = 0; outputPadding < line.stride; outputPadding++) {
		const size = stampedLength({ ...line, input: slidLength(line), outputPadding });
		if (size >= 1) sizes.push(size);
	}
	return sizes;
}
