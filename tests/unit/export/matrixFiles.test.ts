import { convMatrix, transpose, type SparseMatrix } from '$lib/conv';
import { exportName, matrixCsv, matrixCsvName, matrixMarket } from '$lib/export';
import { describe, expect, it } from 'vitest';
import { dense, settingsOf } from '../conv/support';
import { snapshotOf } from './states';

const small = convMatrix(settingsOf({ input: [2, 3], kernel: [2, 2] }), [1, -2.5, 0, 1e-7]);
const dilatedSettings = settingsOf({ input: [7, 5], stride: [2, 1], padding: [2, 1], dilation: [1, 2] });
const kernel = Array.from({ length: 9 }, (_, tap) => Math.sin(tap) / 3);
const irregular = transpose(convMatrix(dilatedSettings, kernel));
const large = convMatrix(settingsOf({ input: [40, 40] }), kernel);

/** Every entry as [row, column, value, tap], from 0. */
function entriesOf({ rows, indptr, indices, values, taps }: SparseMatrix): number[][] {
	return Array.from({ length: rows }, (_, row) =>
		Array.from({ length: indptr[row + 1] - indptr[row] }, (_, n) => indptr[row] + n).map((entry) => [
			row,
			indices[entry],
			values[entry],
			taps[entry]
		])
	).flat();
}

describe('CSV', () => {
	it('writes a small matrix out, zeros included', () => {
		expect(matrixCsv(small)).toBe('1,-2.5,0,0,1e-7,0\n0,1,-2.5,0,0,1e-7\n');
		expect(matrixCsvName(small, 'C')).toBe('C-dense-2x6.csv');
	});

	it('reads back to exactly the same numbers', () => {
		const cells = matrixCsv(irregular)
			.trimEnd()
			.split('\n')
			.map((line) => line.split(',').map(Number));
		expect(cells).toHaveLength(irregular.rows);
		expect(cells.flat()).toEqual(dense(irregular));
	});

	it('lists the entries of a matrix with more than a million cells', () => {
		expect(large.rows * large.cols).toBeGreaterThan(1e6);
		const [header, ...lines] = matrixCsv(large).trimEnd().split('\n');
		expect(header).toBe('row,col,value,tap');
		expect(lines.map((line) => line.split(',').map(Number))).toEqual(entriesOf(large));
		expect(matrixCsvName(large, 'C')).toBe('C-coordinates-1444x1600.csv');
	});
});

describe('Matrix Market', () => {
	/** A reader of its own, after the format's definition: comments anywhere before the sizes, counted from 1. */
	function read(text: string) {
		const [banner, ...rest] = text.trimEnd().split('\n');
		const [sizes, ...entries] = rest
			.filter((line) => !line.startsWith('%'))
			.map((line) => line.trim().split(/\s+/).map(Number));
		return { banner, sizes, entries };
	}

	it('looks like this', () => {
		expect(matrixMarket(small, 'C of a 2×2 kernel\nsecond line')).toBe(
			[
				'%%MatrixMarket matrix coordinate real general',
				'% C of a 2×2 kernel',
				'% second line',
				'2 6 8',
				'1 1 1',
				'1 2 -2.5',
				'1 4 0',
				'1 5 1e-7',
				'2 2 1',
				'2 3 -2.5',
				'2 5 0',
				'2 6 1e-7',
				''
			].join('\n')
		);
	});

	it.each([
		['irregular', irregular],
		['large', large]
	])('reads back to exactly the same entries: %s', (_, matrix) => {
		const { banner, sizes, entries } = read(matrixMarket(matrix, 'a\r\n1 1 1\u2028b'));
		expect(banner).toBe('%%MatrixMarket matrix coordinate real general');
		expect(sizes).toEqual([matrix.rows, matrix.cols, matrix.values.length]);
		expect(entries).toEqual(entriesOf(matrix).map(([row, column, value]) => [row + 1, column + 1, value]));
	});
});

it('refuses numbers that have no text', () => {
	const broken = { ...small, values: Float64Array.of(1, NaN, 1, 1, 1, 1, 1, 1) };
	expect(() => matrixCsv(broken)).toThrow(/only finite numbers can be written out, got NaN/);
	expect(() => matrixMarket(broken)).toThrow(RangeError);
});

it('names files after what differs from the usual', () => {
	expect(exportName(snapshotOf('conv', {}), 'svg')).toBe('conv-i4-k3.svg');
	const changed = { input: [2, 3], stride: [2, 2], padding: [1, 1], outputPadding: [1, 0] } as const;
	expect(exportName(snapshotOf('transposed', changed), 'py')).toBe('transposed-i2x3-k3-s2-p1-a1x0.py');
});
