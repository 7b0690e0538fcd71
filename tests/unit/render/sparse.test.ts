import { area, convMatrix } from '$lib/conv';
import { firstEntryFrom, nearestEntry, nearestPlace } from '$lib/render/sparse';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { convSettings } from '../conv/arbitraries';

const runs = { seed: 92, numRuns: 200 } as const;

const matrices = convSettings.map((settings) =>
	convMatrix(settings, new Float64Array(area(settings.kernel)))
);

/** Columns of the entries of a row. */
function columns({ indptr, indices }: ReturnType<typeof convMatrix>, row: number): number[] {
	return [...indices.slice(indptr[row], indptr[row + 1])];
}

describe('entries of a row', () => {
	it('from a column on, as a search through all of them finds them', () => {
		fc.assert(
			fc.property(matrices, fc.nat(), fc.integer({ min: -2, max: 60 }), (matrix, n, col) => {
				const row = n % matrix.rows;
				const before = columns(matrix, row).filter((each) => each < col).length;
				expect(firstEntryFrom(matrix, row, col)).toBe(matrix.indptr[row] + before);
			}),
			runs
		);
	});

	it('nearest to a column, none where all are out of reach', () => {
		const reach = fc.double({ min: 0, max: 30, noNaN: true });
		fc.assert(
			fc.property(matrices, fc.nat(), fc.integer({ min: -2, max: 60 }), reach, (matrix, n, col, far) => {
				const row = n % matrix.rows;
				const distances = columns(matrix, row).map((each) => Math.abs(each - col));
				const nearest = nearestEntry(matrix, row, col, far);
				const least = Math.min(...distances);
				if (least > far) expect(nearest).toBeNull();
				else {
					expect(columns(matrix, row)).toContain(nearest);
					expect(Math.abs((nearest ?? NaN) - col)).toBe(least);
				}
			}),
			runs
		);
	});
});

describe('the entry nearest to a place', () => {
	it('is as near, in pixels, as a search through all of them finds', () => {
		const side = fc.double({ min: 0.05, max: 20, noNaN: true });
		const reaches = fc.double({ min: 0, max: 12, noNaN: true });
		fc.assert(
			fc.property(matrices, fc.nat(), fc.nat(), side, side, reaches, (matrix, a, b, wide, high, reach) => {
				const [row, col] = [a % matrix.rows, b % matrix.cols];
				const distance = (at: { row: number; col: number }) =>
					Math.hypot((at.col - col) * wide, (at.row - row) * high);
				const all = Array.from({ length: matrix.rows }, (_, at) =>
					columns(matrix, at).map((each) => ({ row: at, col: each }))
				).flat();
				const least = Math.min(...all.map(distance));
				fc.pre(Math.abs(least - reach) > 1e-6);
				const found = nearestPlace(matrix, { row, col }, { cellWidth: wide, cellHeight: high }, reach);
				if (least > reach) expect(found).toBeNull();
				else {
					expect(all).toContainEqual(found);
					expect(distance(found ?? { row: NaN, col: NaN })).toBeCloseTo(least, 9);
				}
			}),
			runs
		);
	});

	it('is the place itself where there is an entry', () => {
		const { indptr, indices, ...rest } = convMatrix(
			{
				input: [9, 9],
				kernel: [3, 3],
				stride: [1, 1],
				padding: [0, 0],
				dilation: [1, 1],
				outputPadding: [0, 0]
			},
			new Float64Array(9)
		);
		const cell = { cellWidth: 0.1, cellHeight: 0.1 };
		for (let n = indptr[20]; n < indptr[21]; n++) {
			const place = { row: 20, col: indices[n] };
			expect(nearestPlace({ indptr, indices, ...rest }, place, cell, 6)).toEqual(place);
		}
	});
});
