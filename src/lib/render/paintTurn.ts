/**
 * C on its way to Cᵀ on canvas, for matrices too large for SVG. Cost: one step per entry. A cell of Cᵀ is a cell of C
 * lying on its side, so the turn is the one of turn.ts in pixels: row y swings about the point (y, y).
 */
import { gapOf, type Fit } from './matrixViewport';
import type { Palette } from './palette';
import { PixelLayer, pixelOf } from './pixelLayer';
import type { SparseDrawing } from './sparse';
import { swingAngle } from './turn';

export interface Turning {
	/** C */
	matrix: SparseDrawing;
	/** [taps] */
	fills: readonly string[];
	/** how the cells of C are drawn */
	fit: Fit;
	progress: number;
	/** the row that is marked, to be followed by eye */
	followed: number;
}

/** Paints into a square of `side` CSS pixels, in which both C and Cᵀ have room. */
export function paintTurn(
	context: CanvasRenderingContext2D,
	{ matrix, fills, fit, progress, followed }: Turning,
	side: number,
	palette: Palette
): void {
	const { rows, cols, indptr, indices, taps } = matrix;
	const { cellWidth, cellHeight } = fit;
	const whole = { cellWidth, cellHeight, left: 0, top: 0, width: side, height: side };
	const layer = new PixelLayer(context, whole, 1);
	const colours = fills.map(pixelOf);
	for (let row = 0; row < rows; row++) {
		const angle = swingAngle(row, rows, progress);
		const [along, down] = [Math.cos(angle), Math.sin(angle)];
		const width = cellWidth * along ** 2 + cellHeight * down ** 2;
		const height = cellHeight * along ** 2 + cellWidth * down ** 2;
		const pivot = (row + 0.5) * cellHeight;
		for (let n = indptr[row]; n < indptr[row + 1]; n++) {
			const offset = (indices[n] + 0.5) * cellWidth - pivot;
			const [x, y] = [pivot + offset * along, pivot + offset * down];
			const [wide, high] = [width - gapOf(width), height - gapOf(height)];
			layer.fill(x - width / 2, y - height / 2, wide, high, colours[taps[n]]);
		}
	}
	layer.draw();

	const [long, short] = [cols * cellWidth, rows * cellHeight];
	context.lineWidth = 1;
	context.strokeStyle = palette['hairline-strong'];
	context.setLineDash([4, 4]);
	context.strokeRect(0.5, 0.5, long - 1, short - 1);
	context.strokeRect(0.5, 0.5, short - 1, long - 1);
	context.strokeStyle = palette.accent;
	context.setLineDash([2, 5]);
	context.beginPath();
	context.lineTo(0, 0);
	context.lineTo(Math.min(long, short), Math.min(long, short));
	context.stroke();
	context.setLineDash([]);

	const pivot = (followed + 0.5) * cellHeight;
	const thick = Math.max(3, cellHeight);
	context.save();
	context.translate(pivot, pivot);
	context.rotate(swingAngle(followed, rows, progress));
	context.lineWidth = 1.5;
	context.strokeRect(-pivot, -thick / 2, long, thick);
	context.restore();
}
