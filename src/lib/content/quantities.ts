/** Numbers that lessons ask for by name, computed by the mathematics of the site at build time. */
import {
	inputSizesSharingOutput,
	landsOn,
	lineOf,
	multiply,
	overlapCount,
	phaseSums,
	stampParts,
	transpose,
	windowParts,
	type SparseMatrix
} from '$lib/conv';
import { lengthOf, wantedOf } from '$lib/export/frameworks';
import { classifierQuantities } from './classifierQuantities';
import { networkQuantities } from './networkQuantities';
import { rankOf } from './rank';
import { oneOf } from './problems';
import { readSituation, type Situation } from './settings';

type Quantity = (situation: Situation) => number | string;

/** "The matrix" is the one in use: C, or Cᵀ where `op=transposed`. Lines and places count from 0. */
const quantities: Record<string, Quantity> = {
	/** units of the output */
	rows: ({ matrix }) => matrix.rows,
	/** units of the input */
	cols: ({ matrix }) => matrix.cols,
	cells: ({ matrix }) => matrix.rows * matrix.cols,
	/** entries that a kernel weight reaches */
	nonzeros: ({ matrix }) => matrix.indices.length,
	densityPercent: ({ matrix }) => (100 * matrix.indices.length) / (matrix.rows * matrix.cols),

	/** entries of row `row`, or of the fullest row */
	rowNonzeros: ({ matrix, ask }) => {
		const lengths = rowLengths(matrix);
		return ask.has('row') ? lengths[index(ask, 'row', matrix.rows)] : Math.max(...lengths);
	},
	/** entries of column `col`, or of the fullest column */
	columnNonzeros: ({ matrix, ask }) => {
		const lengths = columnLengths(matrix);
		return ask.has('col') ? lengths[index(ask, 'col', matrix.cols)] : Math.max(...lengths);
	},
	/** columns of the first and the last entry of row `row` */
	firstColumn: ({ matrix, ask }) => matrix.indices[matrix.indptr[index(ask, 'row', matrix.rows)]],
	lastColumn: ({ matrix, ask }) => matrix.indices[matrix.indptr[index(ask, 'row', matrix.rows) + 1] - 1],

	outputSize: ({ output }) => output.join('x'),
	outputHeight: ({ output }) => output[0],
	outputWidth: ({ output }) => output[1],
	/** the output's value number `row` */
	outputValue: ({ matrix, x, ask }) => multiply(matrix, x)[index(ask, 'row', matrix.rows)],
	/** how many input heights give the output's height */
	inputSizesSharingOutput: ({ settings }) => inputSizesSharingOutput(settings)[0].length,
	/** what the division leaves over along the width: the output padding of the way back */
	leftOver: ({ settings }) => windowParts(lineOf(settings, 1)).left,
	/** width after the convolution and a transposed one with the same settings, output padding 0 */
	thereAndBack: ({ settings, output }) =>
		stampParts({ ...lineOf(settings, 1), input: output[1], outputPadding: 0 }).output,
	/** places of one line of a transposed output on which no weight lands */
	unreached: ({ settings, output }) => {
		const line = lineOf(settings, 1);
		const places = Array.from({ length: output[1] }, (_, place) => place);
		return places.filter((place) => landsOn(line, line.padding + place).length === 0).length;
	},
	/** width that TensorFlow's `valid` gives */
	validWidth: ({ op, settings }) => lengthOf(wantedOf(op, lineOf(settings, 1), 'valid')),
	/** taps that land on output number `row` of a transposed convolution, or most on any */
	overlap: ({ settings, ask }) => {
		const counts = overlapCount(settings);
		return ask.has('row') ? counts[index(ask, 'row', counts.length)] : Math.max(...counts);
	},

	/** the sum of the weights of each phase, in order: "4, 3" */
	phaseSums: ({ settings, w }) =>
		Array.from(phaseSums(w, settings.stride, settings.kernel, settings.dilation), Number).join(', '),

	/** rank of CᵀC, which is that of C */
	gramRank: ({ c }) => rankOf(c),
	/** whether CᵀC leaves every input as it is */
	isIdentity: ({ c }) => (isIdentityGram(c) ? 'yes' : 'no')
};

/** Those about something else than one convolution, which read their own settings. */
const others: Record<string, (ask: URLSearchParams) => number | string> = {
	...classifierQuantities,
	...networkQuantities
};

/** Throws an Error with advice for an unknown name or settings that are not legal. */
export function quantity(name: string, settings: string): number | string {
	if (Object.hasOwn(others, name)) return others[name](new URLSearchParams(settings));
	const compute = Object.hasOwn(quantities, name) ? quantities[name] : undefined;
	if (!compute)
		throw new Error(
			`there is no quantity "${name}": use ${oneOf([...Object.keys(quantities), ...Object.keys(others)])}`
		);
	return compute(readSituation(settings));
}

/** For readers: whole numbers in full, others to four digits; with a real minus sign, and × between sides. */
export function writeQuantity(name: string, settings: string, language: string): string {
	const value = quantity(name, settings);
	if (typeof value === 'string') return value.replace(/(?<=\d)x(?=\d)/g, '×');
	const digits = Number.isInteger(value) ? {} : { maximumSignificantDigits: 4 };
	return new Intl.NumberFormat(language, { useGrouping: 'min2', ...digits }).format(value).replace('-', '−');
}

function index(ask: URLSearchParams, name: string, count: number): number {
	const text = ask.get(name);
	if (text === null || !/^\d+$/.test(text) || Number(text) >= count) {
		throw new Error(
			`the quantity needs "${name}", 0 to ${count - 1}, got ${text === null ? 'none' : `"${text}"`}`
		);
	}
	return Number(text);
}

function rowLengths({ rows, indptr }: SparseMatrix): number[] {
	return Array.from({ length: rows }, (_, row) => indptr[row + 1] - indptr[row]);
}

function columnLengths({ cols, indices }: SparseMatrix): number[] {
	const lengths = new Array<number>(cols).fill(0);
	for (const col of indices) lengths[col]++;
	return lengths;
}

/** (CᵀC)x = x for every x: Cᵀ's columns would have to be a unit basis. */
function isIdentityGram(c: SparseMatrix): boolean {
	const turned = transpose(c);
	for (let col = 0; col < c.cols; col++) {
		const unit = new Float64Array(c.cols);
		unit[col] = 1;
		const back = multiply(turned, multiply(c, unit));
		if (back.some((value, n) => value !== unit[n])) return false;
	}
	return true;
}
