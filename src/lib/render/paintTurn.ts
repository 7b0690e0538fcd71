/** C on its way to Cᵀ on canvas, for matrices too large for SVG. Cost: one step per entry. */
import type { Palette } from './palette';
import { PixelLayer, pixelOf } from './pixelLayer';
import type { SparseDrawing } from './sparse';
import { swingAngle } from './turn';

/** Paints into a square of `side` CSS pixels. fills: [taps] */
export function paintTurn(
	context: CanvasRenderingContext2D,
	matrix: SparseDrawing,
	fills: readonly string[],
	progress: number,
	side: number,
	palette: Palette
): void {
	const { rows, cols, indptr, indices, taps } = matrix;
	const cell = side / Math.max(rows, cols);
	const layer = new PixelLayer(context, { cell, left: 0, top: 0, width: side, height: side }, 1);
	const colours = fills.map(pixelOf);
	for (let row = 0; row < rows; row++) {
		const angle = swingAngle(row, rows, progress);
		const [along, down] = [Math.cos(angle), Math.sin(angle)];
		for (let n = indptr[row]; n < indptr[row + 1]; n++) {
			const offset = indices[n] - row;
			layer.put(row + offset * down, row + offset * along, colours[taps[n]]);
		}
	}
	layer.draw();
	context.strokeStyle = palette['hairline-strong'];
	context.setLineDash([4, 4]);
	context.strokeRect(0.5, 0.5, cols * cell - 1, rows * cell - 1);
	context.strokeRect(0.5, 0.5, rows * cell - 1, cols * cell - 1);
	context.setLineDash([]);
}
