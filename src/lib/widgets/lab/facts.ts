/** What can be said about a figure's C, computed. */
import {
	area,
	convOutputSize,
	distanceFromIdentity,
	gramRows,
	gramWork,
	inputSizesSharingOutput,
	lineOf,
	multiply,
	type ConvSettings
} from '$lib/conv';
import type { ConvFigure } from '$lib/state/convFigure.svelte';

/** Above this many multiplications CᵀC is not formed; the rank still settles most cases. */
const mostGramWork = 8_000_000;

export interface Facts {
	rows: number;
	cols: number;
	nonzeros: number;
	/** how many of them carry a weight that is 0 */
	zeroWeights: number;
	/** share of entries that are not structural zeros, 0 … 1 */
	density: number;
	/** bytes of C with 32-bit values: all entries; compressed rows with 32-bit indices */
	denseBytes: number;
	sparseBytes: number;
	/** which rows of the C that stride 1 would have are C's; null for stride 1 */
	strided: { all: number; kept: number; lines: boolean[][] } | null;
	/** sizes of the large map that lead to this small map, per axis */
	sharing: [vertical: number[], horizontal: number[]];
	/** max |CᵀC − I|; null where forming it would take too long */
	gramDistance: number | null;
	/** max |CᵀCz − z| for z the large map shown */
	thereAndBack: number;
}

export function factsOf(figure: ConvFigure): Facts {
	const { c, ct } = figure;
	const nonzeros = c.indices.length;
	const large = figure.op === 'conv' ? figure.x : figure.y;
	const rows = gramRows(figure.forward);
	const back = multiply(ct, multiply(c, large));
	return {
		rows: c.rows,
		cols: c.cols,
		nonzeros,
		zeroWeights: c.values.reduce((zeros, value) => zeros + (value === 0 ? 1 : 0), 0),
		density: nonzeros / (c.rows * c.cols),
		denseBytes: 4 * c.rows * c.cols,
		sparseBytes: 8 * nonzeros + 4 * (c.rows + 1),
		strided: stridedRows(figure.forward),
		sharing: inputSizesSharingOutput(figure.forward),
		gramDistance: gramWork(c, ct, rows) <= mostGramWork ? distanceFromIdentity(c, ct, rows) : null,
		thereAndBack: back.reduce((largest, value, n) => Math.max(largest, Math.abs(value - large[n])), 0)
	};
}

/** Every stride-th row down and across, of the rows that stride 1 would have; as lines of the output. */
function stridedRows(forward: ConvSettings): Facts['strided'] {
	const { stride } = forward;
	if (stride[0] === 1 && stride[1] === 1) return null;
	const [down, across] = convOutputSize({ ...forward, stride: [1, 1] });
	const lines = Array.from({ length: down }, (_, y) =>
		Array.from({ length: across }, (_, x) => y % stride[0] === 0 && x % stride[1] === 0)
	);
	return { all: down * across, kept: area(convOutputSize(forward)), lines };
}

/** The output-size formula of one axis with its numbers put in. */
export function sizeFormula(figure: ConvFigure, axis: 0 | 1): string {
	const { settings, op, outputSize } = figure;
	const {
		input: i,
		kernel: k,
		stride: s,
		padding: p,
		dilation: d,
		outputPadding: a
	} = lineOf(settings, axis);
	if (op === 'conv') return `⌊(${i} + 2·${p} − ${d}·(${k} − 1) − 1) / ${s}⌋ + 1 = ${outputSize[axis]}`;
	return `(${i} − 1)·${s} − 2·${p} + ${d}·(${k} − 1) + ${a} + 1 = ${outputSize[axis]}`;
}

export const sizeLetters = {
	conv: 'o = ⌊(i + 2p − d(k − 1) − 1) / s⌋ + 1',
	transposed: 'o = (i − 1)s − 2p + d(k − 1) + a + 1'
} as const;

/** 1 234 567 bytes → "1.2 MB"; decimal units. */
export function bytesText(bytes: number): string {
	const units = ['B', 'kB', 'MB', 'GB'];
	// Rounded first, so that 999 999 bytes are 1.0 MB and not 1000 kB.
	const rounded = Number(bytes.toPrecision(3));
	const power = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(1, rounded)) / 3));
	const value = rounded / 1000 ** power;
	return `${power === 0 || value >= 100 ? Math.round(value) : value.toFixed(1)} ${units[power]}`;
}
