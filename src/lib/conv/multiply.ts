/** (Mv)[r] = Σ over the entries of row r of value · v[column]. */
import { zeros } from './allocate';
import { checkLength } from './check';
import type { SparseMatrix } from './types';

/** vector: [matrix.cols] → [matrix.rows]. Throws `SettingsError` for a vector of another length. */
export function multiply(matrix: SparseMatrix, vector: ArrayLike<number>): Float64Array {
	const { rows, cols, indptr, indices, values } = matrix;
	checkLength('vector', vector, cols);
	const product = zeros(rows);
	for (let row = 0; row < rows; row++) {
		let sum = 0;
		for (let entry = indptr[row]; entry < indptr[row + 1]; entry++) {
			sum += values[entry] * vector[indices[entry]];
		}
		product[row] = sum;
	}
	return product;
}
