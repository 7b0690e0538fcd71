/**
 * The entries of a sparse matrix on canvas. Cost grows with the entries that can be seen, never with rows × columns:
 * cells of two pixels and more are rectangles (with their numbers once these are readable), smaller and thinner ones
 * are written straight into the picture's pixels.
 */
import { labelWriter, showsLabels } from './paintName';
import type { Palette } from './palette';
import { PixelLayer, pixelOf } from './pixelLayer';
import { firstEntryFrom, type SparseDrawing } from './sparse';
import { cornerOf, gapOf, visible, type Viewport } from './matrixViewport';

export interface EntryStyle {
	/** [taps] colour of the entries that carry this tap */
	fills: readonly string[];
	/** [taps] readable on the fill */
	inks: readonly string[];
	/** [taps] what is written in the entries, once they are large enough */
	labels: readonly string[];
}

/** Rows and columns of one image line: where stronger rules are drawn. */
export interface Blocks {
	rows: number;
	cols: number;
}

/** Thinner cells are pixels; in CSS pixels, as all of these. */
const leastRectangle = 2;
const leastRule = 5;

export function areRectangles({ cellWidth, cellHeight }: Viewport): boolean {
	return Math.min(cellWidth, cellHeight) >= leastRectangle;
}

/** Paints the matrix into the viewport, whose top left corner is the context's origin. */
export function paintMatrix(
	context: CanvasRenderingContext2D,
	matrix: SparseDrawing,
	view: Viewport,
	style: EntryStyle,
	blocks: Blocks,
	palette: Palette
): void {
	paintGround(context, matrix, view, palette);
	if (areRectangles(view)) paintRectangles(context, matrix, view, style, palette);
	else paintPixels(context, matrix, view, style);
	paintRules(context, matrix, view, blocks, palette);
}

function paintGround(
	context: CanvasRenderingContext2D,
	{ rows, cols }: SparseDrawing,
	view: Viewport,
	palette: Palette
) {
	context.fillStyle = palette['ground-sunk'];
	context.fillRect(view.left, view.top, cols * view.cellWidth, rows * view.cellHeight);
}

function paintRectangles(
	context: CanvasRenderingContext2D,
	matrix: SparseDrawing,
	view: Viewport,
	style: EntryStyle,
	palette: Palette
): void {
	const { firstRow, endRow, firstCol, endCol } = visible(view, matrix.rows, matrix.cols);
	const { cellWidth, cellHeight } = view;
	const [width, height] = [cellWidth - gapOf(cellWidth), cellHeight - gapOf(cellHeight)];
	const lettering = { family: palette.font, weight: 500 };
	const write = showsLabels(style.labels, view) ? labelWriter(context, style, view, lettering) : null;
	for (let row = firstRow; row < endRow; row++) {
		for (
			let n = firstEntryFrom(matrix, row, firstCol);
			n < matrix.indptr[row + 1] && matrix.indices[n] < endCol;
			n++
		) {
			const tap = matrix.taps[n];
			const { x, y } = cornerOf(view, row, matrix.indices[n]);
			context.fillStyle = style.fills[tap];
			context.fillRect(x, y, width, height);
			write?.(tap, x, y);
		}
	}
}

/** One device pixel at least per entry. */
function paintPixels(
	context: CanvasRenderingContext2D,
	matrix: SparseDrawing,
	view: Viewport,
	{ fills }: EntryStyle
): void {
	const { indptr, indices, taps } = matrix;
	const { firstRow, endRow, firstCol, endCol } = visible(view, matrix.rows, matrix.cols);
	const layer = new PixelLayer(context, view, 1);
	const colours = fills.map(pixelOf);
	for (let row = firstRow; row < endRow; row++) {
		for (let n = firstEntryFrom(matrix, row, firstCol); n < indptr[row + 1] && indices[n] < endCol; n++) {
			layer.put(row, indices[n], colours[taps[n]]);
		}
	}
	layer.draw();
}

/** Hairlines between image lines: C is made of blocks, one per pair of image rows. */
function paintRules(
	context: CanvasRenderingContext2D,
	{ rows, cols }: SparseDrawing,
	view: Viewport,
	blocks: Blocks,
	palette: Palette
): void {
	const { cellWidth, cellHeight, left, top } = view;
	const { firstRow, endRow, firstCol, endCol } = visible(view, rows, cols);
	const [right, bottom] = [
		Math.min(view.width, left + cols * cellWidth),
		Math.min(view.height, top + rows * cellHeight)
	];
	context.lineWidth = 1;
	context.strokeStyle = palette['hairline-strong'];
	context.globalAlpha = 0.6;
	context.beginPath();
	if (blocks.cols > 1 && blocks.cols * cellWidth >= leastRule) {
		for (let col = Math.ceil(firstCol / blocks.cols) * blocks.cols; col <= endCol; col += blocks.cols) {
			context.moveTo(left + col * cellWidth - 0.5, Math.max(0, top));
			context.lineTo(left + col * cellWidth - 0.5, bottom);
		}
	}
	if (blocks.rows > 1 && blocks.rows * cellHeight >= leastRule) {
		for (let row = Math.ceil(firstRow / blocks.rows) * blocks.rows; row <= endRow; row += blocks.rows) {
			context.moveTo(Math.max(0, left), top + row * cellHeight - 0.5);
			context.lineTo(right, top + row * cellHeight - 0.5);
		}
	}
	context.stroke();
	context.globalAlpha = 1;
	context.strokeRect(left, top, cols * cellWidth, rows * cellHeight);
}
