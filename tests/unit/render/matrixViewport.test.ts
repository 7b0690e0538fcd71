import { cellAt, fitCell, visible, type Viewport } from '$lib/render/matrixViewport';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const runs = { seed: 91, numRuns: 300 } as const;

const viewports: fc.Arbitrary<Viewport> = fc.record({
	cell: fc.double({ min: 0.01, max: 60, noNaN: true }),
	left: fc.double({ min: -5000, max: 500, noNaN: true }),
	top: fc.double({ min: -5000, max: 500, noNaN: true }),
	width: fc.integer({ min: 1, max: 1200 }),
	height: fc.integer({ min: 1, max: 1200 })
});

describe('fitCell', () => {
	it('makes the whole matrix fit, and fill one side unless its cells are large already', () => {
		const size = fc.integer({ min: 1, max: 65_536 });
		fc.assert(
			fc.property(size, size, fc.integer({ min: 1, max: 900 }), (rows, cols, width) => {
				const cell = fitCell(rows, cols, width, 600, 32);
				expect(cell * cols).toBeLessThanOrEqual(width * (1 + 1e-9));
				expect(cell * rows).toBeLessThanOrEqual(600 * (1 + 1e-9));
				const filled = Math.max((cell * cols) / width, (cell * rows) / 600);
				if (cell < 32) expect(filled).toBeCloseTo(1, 9);
				else expect(cell).toBe(32);
			}),
			runs
		);
	});
});

describe('visible', () => {
	it('holds exactly the rows and columns of which something is in the drawing', () => {
		fc.assert(
			fc.property(viewports, fc.integer({ min: 1, max: 300 }), (view, count) => {
				const span = visible(view, count, count);
				const seen = (start: number, length: number) =>
					Array.from({ length: count }, (_, n) => n).filter(
						(n) => start + (n + 1) * view.cell > 1e-6 && start + n * view.cell < length - 1e-6
					);
				const rows = seen(view.top, view.height);
				const cols = seen(view.left, view.width);
				for (const row of rows) expect(row >= span.firstRow && row < span.endRow).toBe(true);
				for (const col of cols) expect(col >= span.firstCol && col < span.endCol).toBe(true);
				if (rows.length > 0) expect(span.endRow - span.firstRow).toBeLessThanOrEqual(rows.length + 2);
				if (cols.length > 0) expect(span.endCol - span.firstCol).toBeLessThanOrEqual(cols.length + 2);
				expect(span.firstRow).toBeGreaterThanOrEqual(0);
				expect(span.endCol).toBeLessThanOrEqual(count);
			}),
			runs
		);
	});

	it('is empty where the matrix is outside', () => {
		const { firstRow, endRow } = visible({ cell: 10, left: 0, top: -2000, width: 100, height: 100 }, 50, 50);
		expect(endRow).toBeLessThanOrEqual(firstRow);
	});
});

describe('cellAt', () => {
	it('finds the cell whose middle is pointed at', () => {
		fc.assert(
			fc.property(viewports, fc.nat(300), fc.nat(300), (view, row, col) => {
				const x = view.left + (col + 0.5) * view.cell;
				const y = view.top + (row + 0.5) * view.cell;
				expect(cellAt(view, x, y)).toEqual({ row, col });
			}),
			runs
		);
	});

	it('is negative before the matrix', () => {
		expect(cellAt({ cell: 10, left: 0, top: 0, width: 9, height: 9 }, -1, -11)).toEqual({ row: -2, col: -1 });
	});
});
