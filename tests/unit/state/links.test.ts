import { area, convMatrix, forwardSettings, transpose, type SparseMatrix } from '$lib/conv';
import { linksOf, tapAt, type Product } from '$lib/state/links';
import { runs } from './arbitraries';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { denseTaps, smallCase } from './arbitraries';

/** M of an operation, Mᵀ, and the tap in each of M's places, −1 where there is none. */
const cases = smallCase.map(({ op, settings }) => {
	const forward = op === 'conv' ? settings : forwardSettings(settings);
	const c = convMatrix(forward, new Float64Array(area(settings.kernel)));
	const [matrix, turned]: [SparseMatrix, SparseMatrix] =
		op === 'conv' ? [c, transpose(c)] : [transpose(c), c];
	return { matrix, turned, full: denseTaps(matrix), taps: area(settings.kernel) };
});

const chosen = fc.tuple(cases, fc.nat(), fc.nat()).map(([each, a, b]) => ({
	...each,
	row: a % each.matrix.rows,
	col: b % each.matrix.cols,
	tap: b % each.taps
}));

/** The places of the dense matrix that hold a tap and pass the test, in reading order. */
function places(full: number[][], wanted: (row: number, col: number, tap: number) => boolean): Product[] {
	return full.flatMap((line, row) =>
		line.flatMap((tap, col) => (tap >= 0 && wanted(row, col, tap) ? [{ row, col, tap }] : []))
	);
}

describe('links agree with the dense matrix', () => {
	it('of a row: what it gathers', () => {
		fc.assert(
			fc.property(chosen, ({ matrix, turned, full, row }) => {
				const links = linksOf(matrix, turned, { kind: 'row', row });
				expect(links.entries).toEqual(places(full, (each) => each === row));
				expect(links).toMatchObject({ row, col: null, tap: null });
			}),
			runs
		);
	});

	it('of a column: where it goes', () => {
		fc.assert(
			fc.property(chosen, ({ matrix, turned, full, col }) => {
				const links = linksOf(matrix, turned, { kind: 'column', col });
				expect(links.entries).toEqual(places(full, (_, each) => each === col));
				expect(links).toMatchObject({ row: null, col, tap: null });
			}),
			runs
		);
	});

	it('of a weight: every entry that carries it', () => {
		fc.assert(
			fc.property(chosen, ({ matrix, turned, full, tap }) => {
				const links = linksOf(matrix, turned, { kind: 'tap', tap });
				expect(links.entries).toEqual(places(full, (_, __, each) => each === tap));
				expect(links).toMatchObject({ row: null, col: null, tap });
			}),
			runs
		);
	});

	it('of an entry: its row, its weight, both pixels', () => {
		fc.assert(
			fc.property(chosen, ({ matrix, turned, full, row, col }) => {
				const links = linksOf(matrix, turned, { kind: 'entry', row, col });
				const tap = full[row][col] < 0 ? null : full[row][col];
				expect(links.entries).toEqual(places(full, (each) => each === row));
				expect(links).toMatchObject({ row, col, tap });
			}),
			runs
		);
	});
});

describe('tapAt', () => {
	it('finds the tap in every place of the matrix, or none', () => {
		fc.assert(
			fc.property(cases, ({ matrix, full }) => {
				const found = full.map((line, row) => line.map((_, col) => tapAt(matrix, row, col) ?? -1));
				expect(found).toEqual(full);
			}),
			{ ...runs, numRuns: 60 }
		);
	});
});
