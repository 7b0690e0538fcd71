/**
 * The map that the gathering view of a transposed convolution slides its kernel over: the input with s − 1 zeros
 * *between* neighbouring units, then d(k − 1) − p zeros around it (a crop where that is negative) and `a` more
 * at the bottom and right,
 *
 *   [(i − 1)s + 1 + 2(d(k − 1) − p) + a]  per axis.
 *
 * A way to picture it, not how it is run. Source: Dumoulin & Visin (arXiv 1603.07285), sections 4.5 and 4.6.
 */
import { wholeZeros, zeros } from './allocate';
import { checkLength, checkTransposed } from './check';
import { lineOf, span, stampedLength, type Line } from './line';
import { area } from './sizes';
import type { ConvSettings, Pair } from './types';

export interface ZeroInserted {
	readonly size: Pair;
	/** [area(size)], row-major */
	readonly data: Float64Array;
	/** [area(size)], which input unit stands here, −1 where a zero was put in */
	readonly source: Int32Array;
}

/** x: [inputH × inputW], row-major. Throws `SettingsError` for illegal settings or another length. */
export function zeroInserted(settings: ConvSettings, x: ArrayLike<number>): ZeroInserted {
	checkTransposed(settings);
	checkLength('x', x, area(settings.input));
	const inYs = unitsAlong(lineOf(settings, 0));
	const inXs = unitsAlong(lineOf(settings, 1));
	const width = inXs.length;

	const data = zeros(inYs.length * width);
	const source = wholeZeros(data.length).fill(-1);
	for (let row = 0; row < inYs.length; row++) {
		if (inYs[row] < 0) continue;
		for (let column = 0; column < width; column++) {
			if (inXs[column] < 0) continue;
			source[row * width + column] = inYs[row] * settings.input[1] + inXs[column];
			data[row * width + column] = x[source[row * width + column]];
		}
	}
	return { size: [inYs.length, width], data, source };
}

/** Along one axis: which input unit stands at each place, −1 for a zero. */
function unitsAlong(line: Line): Int32Array {
	const units = wholeZeros(stampedLength(line) + span(line) - 1).fill(-1);
	const firstUnitAt = span(line) - 1 - line.padding;
	for (let unit = 0; unit < line.input; unit++) {
		const place = firstUnitAt + unit * line.stride;
		if (place >= 0 && place < units.length) units[place] = unit;
	}
	return units;
}
