/** A large matrix as the text of an SVG file: one path per kernel weight, so that it stays small enough to open. */
import { fitCells } from './matrixViewport';
import type { SparseDrawing } from './sparse';

/**
 * One unit of the drawing is one cell; cells are squares.
 *
 * @param fills [taps] CSS colours
 * @param side length of the longer side in CSS pixels
 * @param stretched a matrix that would be a sliver has its cells stretched, as on the screen
 */
export function matrixSvgText(
	matrix: SparseDrawing,
	fills: readonly string[],
	ground: string,
	{ side = 1200, stretched = false } = {}
): string {
	const { rows, cols, indptr, indices, taps } = matrix;
	const fit = fitCells(rows, cols, side, side, Infinity);
	const [cellWidth, cellHeight] = stretched ? [fit.cellWidth, fit.cellHeight] : [fit.square, fit.square];
	// Thin bands stay visible: a cell far below one pixel is drawn larger.
	const [width, height] = [cellWidth, cellHeight].map((cell) =>
		Number(Math.max(1, 0.75 / cell).toPrecision(3))
	);
	const paths: string[][] = fills.map(() => []);
	for (let row = 0; row < rows; row++) {
		for (let n = indptr[row]; n < indptr[row + 1]; n++) {
			paths[taps[n]].push(`M${indices[n]} ${row}h${width}v${height}h-${width}z`);
		}
	}
	const shapes = paths.map((path, tap) => `<path fill="${fills[tap]}" d="${path.join('')}"/>`);
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${cols} ${rows}" width="${cols * cellWidth}" height="${rows * cellHeight}" preserveAspectRatio="none">`,
		`<rect width="${cols}" height="${rows}" fill="${ground}"/>`,
		...shapes,
		'</svg>'
	].join('\n');
}
