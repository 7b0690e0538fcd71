/** C on its way to Cᵀ on canvas, for matrices too large for SVG. Cost: one step per entry. */
import { rgbOf } from './canvas';
import type { Palette } from './palette';
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
	const { a: ratio } = context.getTransform();
	const width = Math.ceil(side * ratio);
	const image = context.createImageData(width, width);
	const pixels = new Uint32Array(image.data.buffer);
	const colours = Uint32Array.from(fills, (fill) => {
		const [red, green, blue] = rgbOf(fill);
		return (255 << 24) | (blue << 16) | (green << 8) | red;
	});
	const size = Math.max(1, Math.round(cell * ratio));
	for (let row = 0; row < rows; row++) {
		const angle = swingAngle(row, rows, progress);
		const [along, down] = [Math.cos(angle), Math.sin(angle)];
		for (let n = indptr[row]; n < indptr[row + 1]; n++) {
			const offset = indices[n] - row;
			const x = Math.floor((row + offset * along) * cell * ratio);
			const y = Math.floor((row + offset * down) * cell * ratio);
			for (let dy = 0; dy < size; dy++) {
				for (let dx = 0; dx < size; dx++) {
					if (x + dx >= 0 && y + dy >= 0 && x + dx < width && y + dy < width) {
						pixels[(y + dy) * width + x + dx] = colours[taps[n]];
					}
				}
			}
		}
	}
	context.putImageData(image, 0, 0);
	context.strokeStyle = palette['hairline-strong'];
	context.setLineDash([4, 4]);
	context.strokeRect(0.5, 0.5, cols * cell - 1, rows * cell - 1);
	context.strokeRect(0.5, 0.5, rows * cell - 1, cols * cell - 1);
	context.setLineDash([]);
}
