/** Settings as lessons write them (`i=4&k=3&s=2`), read by the same reader as the Matrix Lab's address. */
import {
	convMatrix,
	forwardSettings,
	transpose,
	type ConvSettings,
	type Pair,
	type SparseMatrix
} from '$lib/conv';
import { outputSize, type Op } from '$lib/state/labLimits';
import { parseLabState } from '$lib/state/labUrl';
import { valuesOf } from '$lib/state/values';

/** One convolution or transposed convolution, and what a question asks about it (`row=3`). */
export interface Situation {
	op: Op;
	settings: ConvSettings;
	/** input and kernel, row-major */
	x: Float64Array;
	w: Float64Array;
	/** size of the map that comes out */
	output: Pair;
	/** the convolution's matrix */
	c: SparseMatrix;
	/** the one in use: C, or Cᵀ for a transposed convolution */
	matrix: SparseMatrix;
	ask: URLSearchParams;
}

const convolution = ['op', 'i', 'k', 's', 'p', 'd', 'a', 'x', 'w'];
const asking = ['row', 'col', 'tap'];

/** Throws an Error with advice where anything is unknown, unreadable or not legal. */
export function readSituation(text: string): Situation {
	const ask = new URLSearchParams(text);
	for (const name of ask.keys()) {
		if (![...convolution, ...asking].includes(name)) {
			throw new Error(`"${name}" is no setting: use ${[...convolution, ...asking].join(', ')}`);
		}
	}
	checkState(text);
	const { state } = parseLabState(ask);
	const { op, settings } = state;
	const w = valuesOf(state.w, settings.kernel, 'kernel');
	const c = convMatrix(op === 'conv' ? settings : forwardSettings(settings), w);
	return {
		op,
		settings,
		x: valuesOf(state.x, settings.input, 'input'),
		w,
		output: outputSize(op, settings),
		c,
		matrix: op === 'conv' ? c : transpose(c),
		ask
	};
}

/** Throws an Error where a figure would have to mend this state before it could show it. */
export function checkState(text: string): void {
	const [note] = parseLabState(text).notes;
	if (note) throw new Error(`"${text}" is not legal: ${JSON.stringify(note)}`);
}
