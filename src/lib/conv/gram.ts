/**
 * How far CᵀC is from the identity: the transpose gives a convolution's shape back, not its values.
 *
 *   (CᵀC)[i, j] = Σ r  C[r, i] · C[r, j]
 *
 * One row of CᵀC at a time, so nothing of its size is ever stored.
 */
import { zeros } from './allocate';
import type { SparseMatrix } from './types';

/** How many multiplications `distanceFromIdentity` makes: Σ r (entries of row r)². */
export function gramWork({ rows, indptr }: SparseMatrix): number {
	let work = 0;
	for (let row = 0; row < rows; row++) work += (indptr[row + 1] - indptr[row]) ** 2;
	return work;
}

/**
 * max |CᵀC − I| over all entries.
 *
 * @param matrix C
 * @param transposed Cᵀ, as `transpose(C)` gives it
 */
export function distanceFromIdentity(matrix: SparseMatrix, transposed: SparseMatrix): number {
	const gramRow = zeros(matrix.cols);
	let largest = 0;
	for (let i = 0; i < matrix.cols; i++) {
		const touched: number[] = [i];
		for (let m = transposed.indptr[i]; m < transposed.indptr[i + 1]; m++) {
			const row = transposed.indices[m];
			for (let n = matrix.indptr[row]; n < matrix.indptr[row + 1]; n++) {
				gramRow[matrix.indices[n]] += transposed.values[m] * matrix.values[n];
				touched.push(matrix.indices[n]);
			}
		}
		gramRow[i] -= 1;
		for (const j of touched) {
			largest = Math.max(largest, Math.abs(gramRow[j]));
			gramRow[j] = 0;
		}
	}
	return largest;
}
