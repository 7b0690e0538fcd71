/** Making an empty compressed-sparse-row matrix of exactly the right length. */
import { checkCount, wholeZeros, zeros } from './allocate';
import type { SparseMatrix } from './types';

/** Room for `entries` entries, all still to be written. Throws `SettingsError` if Int32 cannot index it. */
export function emptyMatrix(rows: number, cols: number, entries: number): SparseMatrix {
	checkCount(cols, 'matrix');
	return {
		rows,
		cols,
		indptr: wholeZeros(rows + 1, 'matrix'),
		indices: wholeZeros(entries, 'matrix'),
		values: zeros(entries, 'matrix'),
		taps: wholeZeros(entries, 'matrix')
	};
}
