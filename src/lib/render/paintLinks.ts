/** What lights up in a matrix, on a canvas of its own above it. Cost grows with the entries that light up. */
import type { EntryStyle } from './paintMatrix';
import { paintName } from './paintName';
import type { Palette } from './palette';
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
	const { firstRow, endRow, firstCol, endCol } = visible(view, lit.rows, lit.cols);
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

	const size = Math.max(1.5, cell - (cell > 8 ? 1 : 0));
	const written = cell >= 20;
	const lettering = { family: palette.font, weight: 700 };
	for (const { row, col, tap } of lit.entries) {
		if (row < firstRow || row >= endRow || col < firstCol || col >= endCol) continue;
		context.fillStyle = style.fills[tap];
		context.fillRect(left + col * cell, top + row * cell, size, size);
		if (!written) continue;
		context.fillStyle = style.inks[tap];
		paintName(
			context,
			style.labels[tap],
			left + (col + 0.5) * cell,
			top + (row + 0.5) * cell,
			cell,
			lettering
		);
	}
	if (!lit.focus) return;
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
