import {
	cellAt,
	cornerOf,
	fitCells,
	leastSide,
	mostStretch,
	visible,
	withinRoom,
	zoomedView,
	type Viewport
} from '$lib/render/matrixViewport';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const runs = { seed: 91, numRuns: 300 } as const;

const side = fc.double({ min: 0.01, max: 60, noNaN: true });
const viewports: fc.Arbitrary<Viewport> = fc.record({
	cellWidth: side,
	cellHeight: side,
	left: fc.double({ min: -5000, max: 500, noNaN: true }),
	top: fc.double({ min: -5000, max: 500, noNaN: true }),
	width: fc.integer({ min: 1, max: 1200 }),
	height: fc.integer({ min: 1, max: 1200 })
});

const count = fc.integer({ min: 1, max: 65_536 });
const [room, comfortable] = [{ width: 800, height: 600 }, 32];
/** Sizes of matrices with their fit into the room above. */
const fits = fc
	.tuple(count, count)
	.map(([rows, cols]) => ({ rows, cols, fit: fitCells(rows, cols, room.width, room.height, comfortable) }));

describe('fitCells', () => {
	it('makes the whole matrix fit, and fill one side unless its cells are large already', () => {
		fc.assert(
			fc.property(fits, ({ rows, cols, fit }) => {
				expect(fit.cellWidth * cols).toBeLessThanOrEqual(room.width * (1 + 1e-9));
				expect(fit.cellHeight * rows).toBeLessThanOrEqual(room.height * (1 + 1e-9));
				const filled = Math.max((fit.square * cols) / room.width, (fit.square * rows) / room.height);
				if (fit.square < comfortable) expect(filled).toBeCloseTo(1, 9);
				else expect(fit.square).toBe(comfortable);
			}),
			runs
		);
	});

	it('stretches cells across a matrix only, and no further than is needed to see it', () => {
		fc.assert(
			fc.property(fits, ({ rows, cols, fit }) => {
				const { square, cellWidth, cellHeight } = fit;
				expect(Math.min(cellWidth, cellHeight)).toBe(square);
				const long = Math.max(rows, cols) * square;
				const [short, stretch] =
					rows > cols ? [cols * cellWidth, cellWidth / square] : [rows * cellHeight, cellHeight / square];
				if (rows >= cols) expect(cellHeight).toBe(square);
				if (cols >= rows) expect(cellWidth).toBe(square);
				if (stretch > 1 && short > leastSide + 1e-9) {
					expect(stretch).toBeLessThanOrEqual(mostStretch + 1e-9);
					expect(short).toBeLessThanOrEqual(long / 2 + 1e-9);
				}
				expect(Math.max(cellWidth, cellHeight)).toBeLessThanOrEqual(comfortable);
			}),
			runs
		);
	});

	it('leaves no sliver', () => {
		fc.assert(
			fc.property(fits, ({ rows, cols, fit }) => {
				const [wide, high] = [cols * fit.cellWidth, rows * fit.cellHeight];
				expect(wide).toBeGreaterThanOrEqual(Math.min(leastSide, cols * comfortable) - 1e-9);
				expect(high).toBeGreaterThanOrEqual(Math.min(leastSide, rows * comfortable) - 1e-9);
			}),
			runs
		);
	});

	it('turns with the matrix where the room is square', () => {
		fc.assert(
			fc.property(count, count, (rows, cols) => {
				const c = fitCells(rows, cols, 500, 500, comfortable);
				const ct = fitCells(cols, rows, 500, 500, comfortable);
				expect(ct).toEqual({ square: c.square, cellWidth: c.cellHeight, cellHeight: c.cellWidth });
			}),
			runs
		);
	});
});

describe('zooming', () => {
	const factor = fc.double({ min: 1, max: 5000, noNaN: true });
	const move = fc.double({ min: -1e6, max: 1e6, noNaN: true });

	it('begins with the whole matrix and ends with squares, never shrinking a side of a cell', () => {
		fc.assert(
			fc.property(fits, factor, factor, ({ fit }, a, b) => {
				const [less, more] = [Math.min(a, b), Math.max(a, b)].map((k) =>
					zoomedView(fit, { k, x: 0, y: 0 }, room.width, room.height)
				);
				expect(more.cellWidth).toBeGreaterThanOrEqual(less.cellWidth);
				expect(more.cellHeight).toBeGreaterThanOrEqual(less.cellHeight);
				const { cellWidth, cellHeight } = zoomedView(fit, { k: 1, x: 0, y: 0 }, room.width, room.height);
				expect([cellWidth, cellHeight]).toEqual([fit.cellWidth, fit.cellHeight]);
				const square = zoomedView(fit, { k: comfortable / fit.square, x: 0, y: 0 }, 1, 1);
				expect(square.cellWidth).toBeCloseTo(square.cellHeight, 9);
			}),
			runs
		);
	});

	it('shows nothing beside the matrix where the matrix could be, and all of a side that has room', () => {
		fc.assert(
			fc.property(fits, factor, move, move, ({ rows, cols, fit }, k, x, y) => {
				const inside = withinRoom({ k, x, y }, { rows, cols, square: fit.square }, room.width, room.height);
				const view = zoomedView(fit, inside, room.width, room.height);
				for (const [from, length, space] of [
					[view.left, cols * view.cellWidth, room.width],
					[view.top, rows * view.cellHeight, room.height]
				]) {
					expect(from).toBeLessThanOrEqual(0);
					if (length <= space) expect(from).toBe(0);
					else expect(from + length).toBeGreaterThanOrEqual(space * (1 - 1e-9));
				}
			}),
			runs
		);
	});

	it('keeps a move that is within the room', () => {
		const matrix = { rows: 100, cols: 100, square: 10 };
		expect(withinRoom({ k: 2, x: -300, y: -1500 }, matrix, 400, 400)).toEqual({ k: 2, x: -300, y: -1500 });
	});
});

describe('visible', () => {
	it('holds exactly the rows and columns of which something is in the drawing', () => {
		fc.assert(
			fc.property(viewports, fc.integer({ min: 1, max: 300 }), (view, count) => {
				const span = visible(view, count, count);
				const seen = (start: number, cell: number, length: number) =>
					Array.from({ length: count }, (_, n) => n).filter(
						(n) => start + (n + 1) * cell > 1e-6 && start + n * cell < length - 1e-6
					);
				const rows = seen(view.top, view.cellHeight, view.height);
				const cols = seen(view.left, view.cellWidth, view.width);
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
		const view = { cellWidth: 10, cellHeight: 10, left: 0, top: -2000, width: 100, height: 100 };
		const { firstRow, endRow } = visible(view, 50, 50);
		expect(endRow).toBeLessThanOrEqual(firstRow);
	});
});

describe('cellAt', () => {
	it('finds the cell whose middle is pointed at', () => {
		fc.assert(
			fc.property(viewports, fc.nat(300), fc.nat(300), (view, row, col) => {
				const { x, y } = cornerOf(view, row + 0.5, col + 0.5);
				expect(cellAt(view, x, y)).toEqual({ row, col });
			}),
			runs
		);
	});

	it('is negative before the matrix', () => {
		const view = { cellWidth: 10, cellHeight: 5, left: 0, top: 0, width: 9, height: 9 };
		expect(cellAt(view, -1, -6)).toEqual({ row: -2, col: -1 });
	});
});
