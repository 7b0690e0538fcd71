/** What lights up in a matrix, on a canvas of its own above it. Cost grows with the entries that light up. */
import { areRectangles, type EntryStyle } from './paintMatrix';
import { labelWriter, showsLabels } from './paintName';
import type { Palette } from './palette';
import { PixelLayer, pixelOf } from './pixelLayer';
import { cornerOf, gapOf, visible, type Viewport } from './matrixViewport';

export interface LitMatrix {
	rows: number;
	cols: number;
	entries: readonly { row: number; col: number; tap: number }[];
	/** row and column whose bands are drawn */
	row: number | null;
	col: number | null;
	/** the one entry that everything is about */
	focus: { row: number; col: number } | null;
}

/** What rows and columns stand for; their bands have its colour. */
export interface Roles {
	rowRole: 'input' | 'output';
	colRole: 'input' | 'output';
}

export function paintLinks(
	context: CanvasRenderingContext2D,
	lit: LitMatrix,
	view: Viewport,
	style: EntryStyle,
	roles: Roles,
	palette: Palette
): void {
	const { cellWidth, cellHeight, left, top, width, height } = view;
	context.globalAlpha = 0.62;
	context.fillStyle = palette.ground;
	context.fillRect(0, 0, width, height);
	context.globalAlpha = 1;

	if (lit.row !== null) {
		const [from, end] = [Math.max(0, left), Math.min(width, left + lit.cols * cellWidth)];
		context.globalAlpha = strength(cellHeight);
		context.fillStyle = palette[`${roles.rowRole}-wash`];
		context.fillRect(from, top + lit.row * cellHeight, end - from, Math.max(1, cellHeight));
	}
	if (lit.col !== null) {
		const [from, end] = [Math.max(0, top), Math.min(height, top + lit.rows * cellHeight)];
		context.globalAlpha = strength(cellWidth);
		context.fillStyle = palette[`${roles.colRole}-wash`];
		context.fillRect(left + lit.col * cellWidth, from, Math.max(1, cellWidth), end - from);
	}
	context.globalAlpha = 1;

	if (!areRectangles(view) && lit.entries.length > mostRectangles) paintPixels(context, lit, view, style);
	else paintRectangles(context, lit, view, style, palette);

	if (lit.focus) paintFocus(context, lit.focus, view, palette);
}

/** A mark around one cell, inside the room even where the cell lies at its edge. */
function paintFocus(
	context: CanvasRenderingContext2D,
	{ row, col }: { row: number; col: number },
	view: Viewport,
	palette: Palette
): void {
	const { x, y } = cornerOf(view, row, col);
	if (x >= view.width || y >= view.height || x + view.cellWidth <= 0 || y + view.cellHeight <= 0) return;
	const along = (corner: number, cell: number, room: number) => {
		const length = sizeOf(cell) + 2 * growth(cell);
		const from = corner - growth(cell);
		return [length < room ? Math.max(1, Math.min(room - length - 1, from)) : from, length] as const;
	};
	const [atX, wide] = along(x, view.cellWidth, view.width);
	const [atY, high] = along(y, view.cellHeight, view.height);
	context.strokeStyle = palette.ink;
	context.lineWidth = 2;
	context.strokeRect(atX, atY, wide, high);
}

/** Of a band: where it is wide, the entries in it are seen through it. */
const strength = (thickness: number) => (thickness > 2 ? 0.6 : 1);

/** A kernel weight may light up as many entries as the output has pixels; beyond this they are written as pixels. */
const mostRectangles = 500;

/** Of a lit entry along one side of its cell, in CSS pixels. */
const sizeOf = (side: number) => Math.max(1.5, side - gapOf(side));

/** How far the mark around the focus stands off: far out, the entry alone could not be found. */
const growth = (side: number) => (side < 8 ? 4 : 1);

function seen({ entries, rows, cols }: LitMatrix, view: Viewport): LitMatrix['entries'] {
	const { firstRow, endRow, firstCol, endCol } = visible(view, rows, cols);
	return entries.filter(({ row, col }) => row >= firstRow && row < endRow && col >= firstCol && col < endCol);
}

function paintRectangles(
	context: CanvasRenderingContext2D,
	lit: LitMatrix,
	view: Viewport,
	style: EntryStyle,
	palette: Palette
): void {
	const [width, height] = [sizeOf(view.cellWidth), sizeOf(view.cellHeight)];
	const lettering = { family: palette.font, weight: 700 };
	const write = showsLabels(style.labels, view) ? labelWriter(context, style, view, lettering) : null;
	for (const { row, col, tap } of seen(lit, view)) {
		const { x, y } = cornerOf(view, row, col);
		context.fillStyle = style.fills[tap];
		context.fillRect(x, y, width, height);
		write?.(tap, x, y);
	}
}

/** Two device pixels at least per entry. */
function paintPixels(
	context: CanvasRenderingContext2D,
	lit: LitMatrix,
	view: Viewport,
	{ fills }: EntryStyle
): void {
	const layer = new PixelLayer(context, view, 2);
	const colours = fills.map(pixelOf);
	for (const { row, col, tap } of seen(lit, view)) layer.put(row, col, colours[tap]);
	layer.draw();
}
