/** A large matrix as the text of an SVG file: one path per kernel weight, so that it stays small enough to open. */
import type { SparseDrawing } from './sparse';

/**
 * One unit of the drawing is one cell.
 *
 * @param fills [taps] CSS colours
 * @param side length of the longer side in CSS pixels
 */
export function matrixSvgText(
	matrix: SparseDrawing,
	fills: readonly string[],
	ground: string,
	side = 1200
): string {
	const { rows, cols, indptr, indices, taps } = matrix;
	const scale = side / Math.max(rows, cols);
	// Thin bands stay visible: a cell far below one pixel is drawn larger.
	const cell = Math.max(1, 0.75 / scale);
	const paths: string[][] = fills.map(() => []);
	const width = Number(cell.toPrecision(3));
	for (let row = 0; row < rows; row++) {
		for (let n = indptr[row]; n < indptr[row + 1]; n++) {
			paths[taps[n]].push(`M${indices[n]} ${row}h${width}v${width}h-${width}z`);
		}
	}
	const shapes = paths.map((path, tap) => `<path fill="${fills[tap]}" d="${path.join('')}"/>`);
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${cols} ${rows}" width="${cols * scale}" height="${rows * scale}">`,
		`<rect width="${cols}" height="${rows}" fill="${ground}"/>`,
		...shapes,
		'</svg>'
	].join('\n');
}
