/**
 * Three ways to draw C: ours on canvas, and with d3 the two that come to mind first, an SVG rectangle for every cell
 * of the matrix and one for every nonzero. Each builds C, too.
 */
import { select } from 'd3';
import { convMatrix, type SparseMatrix } from '$lib/conv';
import { sharpContext } from '$lib/render/canvas';
import { fitCells } from '$lib/render/matrixViewport';
import { paintMatrix } from '$lib/render/paintMatrix';
import { readPalette } from '$lib/render/palette';
import { inkOn, tapColours } from '$lib/render/tapColour';
import { busy, frame } from './timing';

const [width, height] = [800, 600];
const kernel = [3, 3] as const;
const fills = tapColours(kernel, false);
const weights = Float64Array.from(fills, (_, tap) => tap + 1);

/** The naive drawing gives up after so long, in milliseconds. */
const patience = 20_000;

function matrixOf(input: number): SparseMatrix {
	const [stride, padding, dilation, outputPadding] = [
		[1, 1],
		[0, 0],
		[1, 1],
		[0, 0]
	] as const;
	return convMatrix({ input: [input, input], kernel, stride, padding, dilation, outputPadding }, weights);
}

function onCanvas(input: number): void {
	const canvas = document.createElement('canvas');
	canvas.style.cssText = `display: block; width: ${width}px; height: ${height}px`;
	document.body.append(canvas);
	const context = sharpContext(canvas, width, height);
	if (!context) throw new Error('this browser has no canvas');
	const matrix = matrixOf(input);
	const { rows, cols } = matrix;
	const view = { ...fitCells(rows, cols, width, height, 32), left: 0, top: 0, width, height };
	const labels = Array.from(weights, String);
	const blocks = { rows: input - kernel[0] + 1, cols: input };
	paintMatrix(context, matrix, view, { fills, inks: fills.map(inkOn), labels }, blocks, readPalette(canvas));
}

interface Square {
	row: number;
	col: number;
	/** −1 for a zero */
	tap: number;
}

function squaresOf({ cols, indptr, indices, taps }: SparseMatrix, row: number, zeros: boolean): Square[] {
	const entries = new Map<number, number>();
	for (let n = indptr[row]; n < indptr[row + 1]; n++) entries.set(indices[n], taps[n]);
	if (!zeros) return [...entries].map(([col, tap]) => ({ row, col, tap }));
	return Array.from({ length: cols }, (_, col) => ({ row, col, tap: entries.get(col) ?? -1 }));
}

/** One rectangle per square, row by row. Throws when that takes longer than `patience`. */
function inSvg(input: number, zeros: boolean): void {
	const start = performance.now();
	const matrix = matrixOf(input);
	const { rows, cols } = matrix;
	const { square: cell } = fitCells(rows, cols, width, height, 32);
	const svg = select(document.body).append('svg').attr('width', width).attr('height', height);
	for (let row = 0; row < rows; row++) {
		if (performance.now() - start > patience) throw new Error('too slow');
		svg
			.append('g')
			.selectAll('rect')
			.data(squaresOf(matrix, row, zeros))
			.join('rect')
			.attr('x', (each) => each.col * cell)
			.attr('y', (each) => each.row * cell)
			.attr('width', cell)
			.attr('height', cell)
			.attr('fill', (each) => (each.tap < 0 ? '#ffffff' : fills[each.tap]));
	}
}

const ways = {
	canvas: onCanvas,
	nonzeros: (input: number) => inSvg(input, false),
	cells: (input: number) => inSvg(input, true)
};

/** Milliseconds of work for one drawing, which is taken away again; Infinity if that way lost patience. */
export async function drawn(way: keyof typeof ways, input: number): Promise<number> {
	let gaveUp = false;
	const taken = await busy(() => {
		try {
			ways[way](input);
		} catch {
			gaveUp = true;
		}
	});
	document.body.replaceChildren();
	await frame();
	return gaveUp || taken > patience ? Infinity : taken;
}
