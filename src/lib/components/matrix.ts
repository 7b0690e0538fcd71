/** What a matrix is given to draw: plain data, so that the SVG and the canvas drawing take the same. */
import type { Cell } from '$lib/render/cssColours';
import { nameParts } from '$lib/render/names';
import type { LitMatrix } from '$lib/render/paintLinks';
import type { Blocks } from '$lib/render/paintMatrix';
import type { SparseDrawing } from '$lib/render/sparse';

/** A place in the matrix; row or col is −1 in the margin, which stands for the whole column or row. */
export interface MatrixPlace {
	row: number;
	col: number;
}

export interface MatrixDrawing {
	matrix: SparseDrawing;
	/** [taps] */
	cells: readonly Cell[];
	/** [taps] what is written in an entry */
	labels: readonly string[];
	/** rows and columns that make one image line */
	blocks: Blocks;
	rowName: (row: number) => string;
	colName: (col: number) => string;
	/** roles of what the rows and the columns stand for */
	rowRole: 'input' | 'output';
	colRole: 'input' | 'output';
}

/** What lights up in a drawing; apart from it, so that pointing around repaints nothing else. */
export type MatrixLit = Omit<LitMatrix, 'rows' | 'cols'> | null;

/** More nonzeros than this answer a pointer faster on canvas. */
const mostSvgEntries = 400;

/** Up to this size every number can be read without zooming, and the matrix is drawn as SVG. */
export function matrixDrawsAsSvg({ rows, cols, indices }: Omit<SparseDrawing, 'indptr' | 'taps'>): boolean {
	return rows <= 36 && cols <= 36 && indices.length <= mostSvgEntries;
}

/** Units of the SVG drawing: a cell's side, and the margins for the names of rows and columns. */
export const matrixUnits = { unit: 32, left: 56, top: 26 } as const;

/** Narrower cells, in CSS pixels, are not drawn as SVG: they could not be enlarged. */
const leastSvgCell = 11;

/** Whether so many columns can be read as SVG in this width. */
export function svgIsReadable(cols: number, width: number): boolean {
	const { unit, left } = matrixUnits;
	return (width * unit) / (cols * unit + left + 2) >= leastSvgCell;
}

/** An entry and where it stands. */
export interface PlacedEntry extends MatrixPlace {
	tap: number;
}

/** In reading order. */
export function entriesOf({ rows, indptr, indices, taps }: SparseDrawing): PlacedEntry[] {
	const all: PlacedEntry[] = [];
	for (let row = 0; row < rows; row++) {
		for (let n = indptr[row]; n < indptr[row + 1]; n++) all.push({ row, col: indices[n], tap: taps[n] });
	}
	return all;
}

/** Cells on canvas are not drawn larger than this unasked, in CSS pixels. */
export const comfortableCell = 32;

/** Above a canvas drawing, for the names of columns, in CSS pixels. */
export const canvasTop = 26;

/** About how wide a name such as `y₁₂,₃` is drawn, in CSS pixels. */
export function nameWidth(name: string): number {
	const widthOf = (letter: string, low: boolean) => (/[ ·,]/.test(letter) ? 3.6 : low ? 5.6 : 8);
	return nameParts(name).reduce(
		(sum, { text, low }) => [...text].reduce((width, letter) => width + widthOf(letter, low), sum),
		0
	);
}

/** What stands in the margin at the row or column that is pointed at: its number, and the pixel it stands for. */
export function numberedName(index: number, name: string): string {
	return `${index} · ${name}`;
}

/**
 * The left margin of a canvas drawing: wide enough for the number and the name of a row (or of a column: the transpose has
 * the same margin), side by side where there is room, else one above the other.
 */
export function canvasLeft(
	{ matrix, rowName, colName }: Pick<MatrixDrawing, 'matrix' | 'rowName' | 'colName'>,
	width: number
): { left: number; stacked: boolean } {
	const [row, col] = [matrix.rows - 1, matrix.cols - 1];
	const most = (...texts: string[]) => Math.max(...texts.map(nameWidth));
	const beside = most(numberedName(row, rowName(row)), numberedName(col, colName(col)));
	const stacked = beside > 60 && width < 560;
	const text = stacked ? most(rowName(row), colName(col), String(row), String(col)) : beside;
	return { left: Math.max(44, Math.ceil(text) + 14), stacked };
}
