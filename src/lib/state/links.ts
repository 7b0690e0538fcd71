/**
 * Three-way linking: from what is pointed at to everything that belongs to it. Cost grows with what lights up
 * (a row's or a column's entries; all entries only for a kernel weight), never with rows × columns.
 */
import type { SparseMatrix } from '$lib/conv';
import type { Target } from './target';

/** One product w[tap] · x[col], part of y[row]. */
export interface Product {
	row: number;
	col: number;
	tap: number;
}

export interface Links {
	target: Target;
	/** entries that light up, in reading order */
	entries: Product[];
	/** the tap under the pointer, when it is one */
	tap: number | null;
	/** the output pixel whose sum is written out */
	row: number | null;
	/** the input pixel whose stamp is written out */
	col: number | null;
}

/**
 * @param matrix M, [rows × cols]
 * @param transposed Mᵀ, whose rows are M's columns
 */
export function linksOf(matrix: SparseMatrix, transposed: SparseMatrix, target: Target): Links {
	switch (target.kind) {
		case 'row':
			return { target, entries: rowEntries(matrix, target.row), tap: null, row: target.row, col: null };
		case 'column':
			return {
				target,
				entries: columnEntries(transposed, target.col),
				tap: null,
				row: null,
				col: target.col
			};
		case 'tap':
			return { target, entries: tapEntries(matrix, target.tap), tap: target.tap, row: null, col: null };
		case 'entry': {
			const entries = rowEntries(matrix, target.row);
			const tap = entries.find(({ col }) => col === target.col)?.tap ?? null;
			return { target, entries, tap, row: target.row, col: target.col };
		}
	}
}

function rowEntries({ indptr, indices, taps }: SparseMatrix, row: number): Product[] {
	const entries: Product[] = [];
	for (let n = indptr[row]; n < indptr[row + 1]; n++) entries.push({ row, col: indices[n], tap: taps[n] });
	return entries;
}

function columnEntries(transposed: SparseMatrix, col: number): Product[] {
	return rowEntries(transposed, col).map(({ row, col: other, tap }) => ({ row: other, col: row, tap }));
}

function tapEntries(matrix: SparseMatrix, tap: number): Product[] {
	const entries: Product[] = [];
	for (let row = 0; row < matrix.rows; row++) {
		for (let n = matrix.indptr[row]; n < matrix.indptr[row + 1]; n++) {
			if (matrix.taps[n] === tap) entries.push({ row, col: matrix.indices[n], tap });
		}
	}
	return entries;
}

/** The tap of the entry at (row, col), or null where the matrix has a zero that no tap reaches. */
export function tapAt({ indptr, indices, taps }: SparseMatrix, row: number, col: number): number | null {
	let low = indptr[row];
	let high = indptr[row + 1] - 1;
	while (low <= high) {
		const middle = (low + high) >> 1;
		if (indices[middle] === col) return taps[middle];
		if (indices[middle] < col) low = middle + 1;
		else high = middle - 1;
	}
	return null;
}
