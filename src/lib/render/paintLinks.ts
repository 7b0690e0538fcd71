/** What lights up in a matrix, on a canvas of its own above it. Cost grows with the entries that light up. */
import { leastLabel, leastRectangle, type EntryStyle } from './paintMatrix';
import { paintName } from './paintName';
import type { Palette } from './palette';
import { PixelLayer, pixelOf } from './pixelLayer';
import { visible, type Viewport } from './matrixViewport';

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

export function paintLinks(
	context: CanvasRenderingContext2D,
	lit: LitMatrix,
	view: Viewport,
	style: EntryStyle,
	palette: Palette
): void {
	const { cell, left, top, width, height } = view;
	context.globalAlpha = 0.62;
	context.fillStyle = palette.ground;
	context.fillRect(0, 0, width, height);
	context.globalAlpha = 1;

	const band = Math.max(1, cell);
	if (lit.row !== null) {
		context.fillStyle = palette['output-wash'];
		context.fillRect(
			Math.max(0, left),
			top + lit.row * cell,
			Math.min(width, lit.cols * cell + Math.min(0, left)),
			band
		);
	}
	if (lit.col !== null) {
		context.fillStyle = palette['input-wash'];
		context.fillRect(
			left + lit.col * cell,
			Math.max(0, top),
			band,
			Math.min(height, lit.rows * cell + Math.min(0, top))
		);
	}

	if (cell < leastRectangle && lit.entries.length > mostRectangles) paintPixels(context, lit, view, style);
	else paintRectangles(context, lit, view, style, palette);

	if (!lit.focus) return;
	const size = sizeOf(cell);
	const grow = cell < 8 ? 4 : 1;
	context.strokeStyle = palette.ink;
	context.lineWidth = 2;
	context.strokeRect(
		left + lit.focus.col * cell - grow,
		top + lit.focus.row * cell - grow,
		size + 2 * grow,
		size + 2 * grow
	);
}

/** A kernel weight may light up as many entries as the output has pixels; beyond this they are written as pixels. */
const mostRectangles = 500;

/** Of a lit entry, in CSS pixels. */
const sizeOf = (cell: number) => Math.max(1.5, cell - (cell > 8 ? 1 : 0));

function seen({ entries, rows, cols }: LitMatrix, view: Viewport): LitMatrix['entries'] {
	const { firstRow, endRow, firstCol, endCol } = visible(view, rows, cols);
	return entries.filter(({ row, col }) => row >= firstRow && row < endRow && col >= firstCol && col < endCol);
}

function paintRectangles(
	context: CanvasRenderingContext2D,
	lit: LitMatrix,
	view: Viewport,
	{ fills, inks, labels }: EntryStyle,
	palette: Palette
): void {
	const { cell, left, top } = view;
	const size = sizeOf(cell);
	const lettering = { family: palette.font, weight: 700 };
	for (const { row, col, tap } of seen(lit, view)) {
		const [x, y] = [left + col * cell, top + row * cell];
		context.fillStyle = fills[tap];
		context.fillRect(x, y, size, size);
		if (cell < leastLabel) continue;
		context.fillStyle = inks[tap];
		paintName(context, labels[tap], x + cell / 2, y + cell / 2, cell, lettering);
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
