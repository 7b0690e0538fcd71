/** What the player has computed after so many steps: a pure function of the step's number. */
import type { SparseMatrix } from '$lib/conv';

/** Output by output (every window gathers), or input by input (every input stamps). */
export type Route = 'gather' | 'scatter';

/**
 * Gather: after n steps the first n outputs are known, the others are NaN. Scatter: after n steps the first n
 * inputs have stamped, every output holds the sum so far.
 *
 * @param matrix M, [outputs × inputs]
 * @param turned Mᵀ
 * @param x [inputs]
 */
export function partialOutput(
	route: Route,
	matrix: SparseMatrix,
	turned: SparseMatrix,
	x: Float64Array,
	step: number
): Float64Array {
	return route === 'gather' ? gathered(matrix, x, step) : scattered(turned, x, step);
}

function gathered(
	{ rows, indptr, indices, values }: SparseMatrix,
	x: Float64Array,
	step: number
): Float64Array {
	const y = new Float64Array(rows).fill(NaN);
	for (let row = 0; row < Math.min(step, rows); row++) {
		y[row] = 0;
		for (let n = indptr[row]; n < indptr[row + 1]; n++) y[row] += values[n] * x[indices[n]];
	}
	return y;
}

function scattered(
	{ rows, cols, indptr, indices, values }: SparseMatrix,
	x: Float64Array,
	step: number
): Float64Array {
	const y = new Float64Array(cols);
	for (let input = 0; input < Math.min(step, rows); input++) {
		for (let n = indptr[input]; n < indptr[input + 1]; n++) y[indices[n]] += values[n] * x[input];
	}
	return y;
}
