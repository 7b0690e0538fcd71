/** A sparse matrix as it crosses into drawing: compressed rows, and the kernel weight that each entry carries. */
export interface SparseDrawing {
	rows: number;
	cols: number;
	/** [rows + 1] */
	indptr: Int32Array;
	/** [entries], ascending inside a row */
	indices: Int32Array;
	/** [entries] */
	taps: Int32Array;
}

/** The index of the first entry of `row` at or after column `col`. */
export function firstEntryFrom({ indptr, indices }: SparseDrawing, row: number, col: number): number {
	let low = indptr[row];
	let high = indptr[row + 1];
	while (low < high) {
		const middle = (low + high) >> 1;
		if (indices[middle] < col) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** The column of the entry of `row` that is nearest to `col`, or null where none is within `reach` columns. */
export function nearestEntry(matrix: SparseDrawing, row: number, col: number, reach: number): number | null {
	const after = firstEntryFrom(matrix, row, col);
	let nearest: number | null = null;
	for (const n of [after - 1, after]) {
		if (n < matrix.indptr[row] || n >= matrix.indptr[row + 1]) continue;
		const distance = Math.abs(matrix.indices[n] - col);
		if (distance <= reach && (nearest === null || distance < Math.abs(nearest - col)))
			nearest = matrix.indices[n];
	}
	return nearest;
}

/** The entry whose cell is nearest to that of (row, col), or null where none is within `reach`, in CSS pixels. */
export function nearestPlace(
	matrix: SparseDrawing,
	{ row, col }: { row: number; col: number },
	{ cellWidth, cellHeight }: { cellWidth: number; cellHeight: number },
	reach: number
): { row: number; col: number } | null {
	let nearest: { row: number; col: number } | null = null;
	let within = reach;
	for (let apart = 0; apart * cellHeight <= within; apart++) {
		for (const at of apart === 0 ? [row] : [row - apart, row + apart]) {
			if (at < 0 || at >= matrix.rows) continue;
			const across = Math.sqrt(Math.max(0, within ** 2 - (apart * cellHeight) ** 2));
			const found = nearestEntry(matrix, at, col, across / cellWidth);
			if (found === null) continue;
			const distance = Math.hypot((found - col) * cellWidth, apart * cellHeight);
			if (nearest && distance >= within) continue;
			nearest = { row: at, col: found };
			within = distance;
		}
	}
	return nearest;
}
