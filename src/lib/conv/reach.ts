/**
 * Which taps of the kernel fall inside the input, along one axis. Output position `out` reads
 *
 *   in = out · stride + tap · dilation − padding
 *
 * and 0 ≤ in < input holds for one run of neighbouring taps, so a first and an end describe it.
 */
import { wholeZeros } from './allocate';
import { slidLength, type Line } from './line';

export interface Reach {
	/** [out], the first tap inside the input */
	readonly first: Int32Array;
	/** [out], one past the last tap inside the input; equals `first` where every tap falls on padding */
	readonly end: Int32Array;
	/** sum of end − first: how many (out, tap) pairs meet the input */
	readonly total: number;
}

/** The reach of a legal convolution along one axis. */
export function reachOf(line: Line): Reach {
	const outputs = slidLength(line);
	const first = wholeZeros(outputs);
	const end = wholeZeros(outputs);
	let total = 0;
	for (let out = 0; out < outputs; out++) {
		const tapZeroAt = out * line.stride - line.padding;
		first[out] = Math.min(line.kernel, Math.max(0, Math.ceil(-tapZeroAt / line.dilation)));
		const pastLast = Math.floor((line.input - 1 - tapZeroAt) / line.dilation) + 1;
		end[out] = Math.max(0, Math.min(line.kernel, pastLast));
		total += end[out] - first[out];
	}
	return { first, end, total };
}
