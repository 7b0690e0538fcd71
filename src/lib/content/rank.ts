/** Rank by Gaussian elimination with full pivoting; for the small matrices of lessons. */
import type { SparseMatrix } from '$lib/conv';

/** Above this many cells elimination would hold up the build. */
const mostCells = 250_000;

/** How many rows of the matrix are linearly independent. Throws RangeError for a matrix too large to eliminate. */
export function rankOf({ rows, cols, indptr, indices, values }: SparseMatrix): number {
	if (rows * cols > mostCells) throw new RangeError(`rank is for small matrices, got ${rows}×${cols}`);
	const dense = Array.from({ length: rows }, (_, row) => {
		const cells = new Float64Array(cols);
		for (let n = indptr[row]; n < indptr[row + 1]; n++) cells[indices[n]] = values[n];
		return cells;
	});
	const largest = Math.max(0, ...values.map(Math.abs));
	const negligible = largest * Math.max(rows, cols) * Number.EPSILON;

	let rank = 0;
	for (; rank < Math.min(rows, cols); rank++) {
		const pivot = largestCell(dense, rank);
		if (pivot.size <= negligible) break;
		[dense[rank], dense[pivot.row]] = [dense[pivot.row], dense[rank]];
		for (const cells of dense) [cells[rank], cells[pivot.col]] = [cells[pivot.col], cells[rank]];
		for (let row = rank + 1; row < rows; row++) {
			const factor = dense[row][rank] / dense[rank][rank];
			if (factor !== 0) for (let col = rank; col < cols; col++) dense[row][col] -= factor * dense[rank][col];
		}
	}
	return rank;
}

/** Of the part that is not eliminated yet, from (rank, rank) on. */
function largestCell(dense: readonly Float64Array[], rank: number) {
	let best = { row: rank, col: rank, size: 0 };
	for (let row = rank; row < dense.length; row++) {
		for (let col = rank; col < dense[row].length; col++) {
			const size = Math.abs(dense[row][col]);
			if (size > best.size) best = { row, col, size };
		}
	}
	return best;
}
