/**
 * How many taps of a transposed convolution land on each output unit: per axis, the number of (in, tap) with
 *
 *   out = in · stride + tap · dilation − padding
 *
 * and in 2-D the product of the two axes. It is Cᵀ1 for a kernel of ones. Uneven counts (k mod s ≠ 0) are the
 * usual story of checkerboards: Odena, Dumoulin & Olah, "Deconvolution and Checkerboard Artifacts" (Distill 2016).
 * What a constant map really turns into depends on the weights too: see `phaseSums`.
 */
import { wholeZeros, zeros } from './allocate';
import { checkTransposed } from './check';
import { lineOf, stampedLength, type Line } from './line';
import type { ConvSettings } from './types';

/** [area(transposedOutputSize)], whole numbers ≥ 0, row-major. Throws `SettingsError` for illegal settings. */
export function overlapCount(settings: ConvSettings): Float64Array {
	checkTransposed(settings);
	const vertical = countsAlong(lineOf(settings, 0));
	const horizontal = countsAlong(lineOf(settings, 1));
	const counts = zeros(vertical.length * horizontal.length);
	for (let outY = 0; outY < vertical.length; outY++) {
		for (let outX = 0; outX < horizontal.length; outX++) {
			counts[outY * horizontal.length + outX] = vertical[outY] * horizontal[outX];
		}
	}
	return counts;
}

function countsAlong(line: Line): Int32Array {
	const counts = wholeZeros(stampedLength(line));
	for (let unit = 0; unit < line.input; unit++) {
		for (let tap = 0; tap < line.kernel; tap++) {
			const out = unit * line.stride + tap * line.dilation - line.padding;
			if (out >= 0 && out < counts.length) counts[out]++;
		}
	}
	return counts;
}
