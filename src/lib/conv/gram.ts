/**
 * How far CᵀC is from the identity: the transpose gives a convolution's shape back, not its values.
 *
 *   (CᵀC)[i, j] = Σ r  C[r, i] · C[r, j]
 *
 * One row of CᵀC at a time, so nothing of its size is ever stored; and only rows that differ. Away from the border
 * the input is the same everywhere but for the phase of the stride, so row i of CᵀC holds the numbers of the row one
 * stride further.
 */
import { wholeZeros, zeros } from './allocate';
import { checkConv } from './check';
import { lineOf, type Line } from './line';
import { reachOf } from './reach';
import type { ConvSettings, SparseMatrix } from './types';

/**
 * Pixels of the input that stand for all of them: every row of CᵀC holds the numbers of one of theirs, in other
 * columns. Ascending row-major indices. Throws `SettingsError` for illegal settings.
 */
export function gramRows(settings: ConvSettings): number[] {
	checkConv(settings);
	const inYs = positionsThatDiffer(lineOf(settings, 0));
	const inXs = positionsThatDiffer(lineOf(settings, 1));
	return inYs.flatMap((inY) => inXs.map((inX) => inY * settings.input[1] + inX));
}

/** Along one axis: the first position of each kind, where a kind is which taps meet it, and how far their windows reach. */
function positionsThatDiffer(line: Line): number[] {
	const { first, end } = reachOf(line);
	const kinds = new Map<string, number>();
	for (let position = 0; position < line.input; position++) {
		const kind: string[] = [];
		for (let tap = 0; tap < line.kernel; tap++) {
			const out = (position + line.padding - tap * line.dilation) / line.stride;
			if (Number.isInteger(out) && out >= 0 && out < first.length)
				kind.push(`${tap}:${first[out]}-${end[out]}`);
		}
		const name = kind.join();
		if (!kinds.has(name)) kinds.set(name, position);
	}
	return [...kinds.values()];
}

/** How many multiplications `distanceFromIdentity` makes for these rows of CᵀC. */
export function gramWork(matrix: SparseMatrix, transposed: SparseMatrix, rows: readonly number[]): number {
	let work = 0;
	for (const i of rows) {
		for (let m = transposed.indptr[i]; m < transposed.indptr[i + 1]; m++) {
			const row = transposed.indices[m];
			work += matrix.indptr[row + 1] - matrix.indptr[row];
		}
	}
	return work;
}

/**
 * max |CᵀC − I| over the given rows; from `gramRows`, that is over all entries.
 *
 * @param matrix C
 * @param transposed Cᵀ, as `transpose(C)` gives it
 */
export function distanceFromIdentity(
	matrix: SparseMatrix,
	transposed: SparseMatrix,
	rows: readonly number[]
): number {
	const gramRow = zeros(matrix.cols);
	const touched = wholeZeros(matrix.cols);
	const touchedBy = wholeZeros(matrix.cols).fill(-1);
	let largest = 0;
	for (const i of rows) {
		let count = 0;
		const add = (j: number, value: number) => {
			if (touchedBy[j] !== i) {
				touchedBy[j] = i;
				touched[count++] = j;
				gramRow[j] = 0;
			}
			gramRow[j] += value;
		};
		add(i, -1);
		for (let m = transposed.indptr[i]; m < transposed.indptr[i + 1]; m++) {
			const row = transposed.indices[m];
			for (let n = matrix.indptr[row]; n < matrix.indptr[row + 1]; n++) {
				add(matrix.indices[n], transposed.values[m] * matrix.values[n]);
			}
		}
		for (let n = 0; n < count; n++) largest = Math.max(largest, Math.abs(gramRow[touched[n]]));
	}
	return largest;
}
