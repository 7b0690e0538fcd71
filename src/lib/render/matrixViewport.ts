/**
 * Where a matrix lies on the screen. Cell (row, col) covers the square whose top left corner is
 * (left + col · cell, top + row · cell), in CSS pixels of the drawing; `cell` may be far below one pixel.
 */
export interface Viewport {
	cell: number;
	left: number;
	top: number;
	/** of the part of the drawing that shows the matrix */
	width: number;
	height: number;
}

export interface Span {
	firstRow: number;
	endRow: number;
	firstCol: number;
	endCol: number;
}

/** The largest cells with which the whole matrix fits, at most `largestCell` wide, at the top left. */
export function fitCell(
	rows: number,
	cols: number,
	width: number,
	height: number,
	largestCell: number
): number {
	return Math.min(largestCell, width / cols, height / rows);
}

/** Which rows and columns can be seen. */
export function visible({ cell, left, top, width, height }: Viewport, rows: number, cols: number): Span {
	return {
		firstRow: Math.max(0, Math.floor(-top / cell)),
		endRow: Math.min(rows, Math.ceil((height - top) / cell)),
		firstCol: Math.max(0, Math.floor(-left / cell)),
		endCol: Math.min(cols, Math.ceil((width - left) / cell))
	};
}

/** The cell at a point of the drawing; may lie outside the matrix. */
export function cellAt({ cell, left, top }: Viewport, x: number, y: number): { row: number; col: number } {
	return { row: Math.floor((y - top) / cell), col: Math.floor((x - left) / cell) };
}
