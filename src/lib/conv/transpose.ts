/**
 * (Mᵀ)[c, r] = M[r, c]. A counting sort by column: count each column's entries, turn the counts into the rows'
 * beginnings, then deal the entries out. Rows are read in order, so columns come out ascending.
 * Source: Gustavson, "Two fast algorithms for sparse matrices" (ACM TOMS 4(3), 1978).
 */
import { emptyMatrix } from './sparse';
import type { SparseMatrix } from './types';

/** Mᵀ, [cols, rows], each entry with its tap; costs rows + columns + entries. */
export function transpose(matrix: SparseMatrix): SparseMatrix {
	const { rows, cols, indptr, indices, values, taps } = matrix;
	const transposed = emptyMatrix(cols, rows, indices.length);

	for (const col of indices) transposed.indptr[col + 1]++;
	for (let col = 0; col < cols; col++) transposed.indptr[col + 1] += transposed.indptr[col];

	const next = transposed.indptr.slice(0, cols);
	for (let row = 0; row < rows; row++) {
		for (let entry = indptr[row]; entry < indptr[row + 1]; entry++) {
			const target = next[indices[entry]]++;
			transposed.indices[target] = row;
			transposed.values[target] = values[entry];
			transposed.taps[target] = taps[entry];
		}
	}
	return transposed;
}
