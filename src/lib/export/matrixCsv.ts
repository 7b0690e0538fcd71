/**
 * A sparse matrix as comma-separated values. Up to a million cells it is written out, one line per row, zeros
 * included, no header: what a spreadsheet or `numpy.loadtxt(…, delimiter=',')` expects. Beyond that only the
 * entries are listed under the header `row,col,value,tap`, counted from 0; `tap` is the row-major index of the
 * kernel weight. `matrixCsvName` says in the file's name which of the two it is.
 */
import type { SparseMatrix } from '$lib/conv';
import { numberText } from './numbers';

const largestDenseCells = 1e6;

function isDense({ rows, cols }: SparseMatrix): boolean {
	return rows * cols <= largestDenseCells;
}

/** CSV text with lines ended by "\n". Throws RangeError for a value that is not finite. */
export function matrixCsv(matrix: SparseMatrix): string {
	const lines = isDense(matrix) ? denseLines(matrix) : coordinateLines(matrix);
	return lines.join('\n') + '\n';
}

/** "C-dense-4x16.csv" or "C-coordinates-15876x16384.csv"; `name` is the matrix's, "C" or "Ct". */
export function matrixCsvName(matrix: SparseMatrix, name: string): string {
	const form = isDense(matrix) ? 'dense' : 'coordinates';
	return `${name}-${form}-${matrix.rows}x${matrix.cols}.csv`;
}

function denseLines({ rows, cols, indptr, indices, values }: SparseMatrix): string[] {
	const lines: string[] = [];
	for (let row = 0; row < rows; row++) {
		const cells = new Array<string>(cols).fill('0');
		for (let entry = indptr[row]; entry < indptr[row + 1]; entry++) {
			cells[indices[entry]] = numberText(values[entry]);
		}
		lines.push(cells.join(','));
	}
	return lines;
}

function coordinateLines({ rows, indptr, indices, values, taps }: SparseMatrix): string[] {
	const lines = ['row,col,value,tap'];
	for (let row = 0; row < rows; row++) {
		for (let entry = indptr[row]; entry < indptr[row + 1]; entry++) {
			lines.push(`${row},${indices[entry]},${numberText(values[entry])},${taps[entry]}`);
		}
	}
	return lines;
}
