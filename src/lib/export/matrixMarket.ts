/**
 * A sparse matrix in the Matrix Market exchange format: header, comments, "rows columns entries", then one
 * "row column value" line per entry, counted from 1. Read by `scipy.io.mmread`, MATLAB, Julia, Eigen ….
 * Source: Boisvert, Pozo, Remington, "The Matrix Market Exchange Formats" (NISTIR 5935, 1996).
 */
import type { SparseMatrix } from '$lib/conv';
import { numberText } from './numbers';

/**
 * Matrix Market text with lines ended by "\n". Entries whose weight is 0 are kept: they are part of the structure.
 * Every line of `comment` becomes a comment line. Throws RangeError for a value that is not finite.
 */
export function matrixMarket(matrix: SparseMatrix, comment?: string): string {
	const { rows, cols, indptr, indices, values } = matrix;
	const lines = ['%%MatrixMarket matrix coordinate real general'];
	if (comment) lines.push(...comment.split(/\r\n|[\r\n\u2028\u2029]/).map((line) => `% ${line}`));
	lines.push(`${rows} ${cols} ${indices.length}`);
	for (let row = 0; row < rows; row++) {
		for (let entry = indptr[row]; entry < indptr[row + 1]; entry++) {
			lines.push(`${row + 1} ${indices[entry] + 1} ${numberText(values[entry])}`);
		}
	}
	return lines.join('\n') + '\n';
}
