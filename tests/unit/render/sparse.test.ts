import { area, convMatrix } from '$lib/conv';
import { firstEntryFrom, nearestEntry } from '$lib/render/sparse';
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
