/** What a matrix is given to draw: plain data, so that the SVG and the canvas drawing take the same. */
import type { Cell } from '$lib/render/cssColours';
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

/** Up to this size every number can be read without zooming, and the matrix is drawn as SVG. */
export function matrixDrawsAsSvg({ rows, cols }: { rows: number; cols: number }): boolean {
	return rows <= 36 && cols <= 36;
}

/** Units of the SVG drawing: a cell's side, and the margins for the names of rows and columns. */
export const matrixUnits = { unit: 32, left: 36, top: 26 } as const;

/** Margins of the canvas drawing, in CSS pixels. */
export const canvasMargin = { left: 44, top: 26 } as const;
