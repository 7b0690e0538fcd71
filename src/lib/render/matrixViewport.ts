/**
 * Where a matrix lies on the screen. Cell (row, col) covers the rectangle whose top left corner is
 * (left + col · cellWidth, top + row · cellHeight), in CSS pixels of the drawing; both may be far below one pixel.
 */
export interface Viewport {
	cellWidth: number;
	cellHeight: number;
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

/** How cells are drawn while the whole matrix can be seen. */
export interface Fit {
	/** side of the largest square cells with which the whole matrix fits; the smaller of the two below */
	square: number;
	cellWidth: number;
	cellHeight: number;
}

/** Cells are at most so many times as long as they are wide, where the matrix can be seen that way. */
export const mostStretch = 8;

/** A side that is shorter than this is stretched beyond that, in CSS pixels: a sliver shows nothing. */
export const leastSide = 120;

/**
 * The whole matrix in a room of `width` × `height`, at the top left. Cells are squares of at most `comfortable`, but in a
 * matrix with far more rows than columns they are drawn wider (with far more columns, taller), until its short side is
 * half as long as its long one: what is tall still looks tall, and can be seen.
 */
export function fitCells(
	rows: number,
	cols: number,
	width: number,
	height: number,
	comfortable: number
): Fit {
	const square = Math.min(comfortable, width / cols, height / rows);
	const half = (Math.max(rows, cols) * square) / 2;
	const stretched = (count: number, room: number) => {
		const side = Math.max(leastSide, Math.min(half, count * square * mostStretch));
		return Math.max(square, Math.min(comfortable, room / count, side / count));
	};
	return {
		square,
		cellWidth: rows > cols ? stretched(cols, width) : square,
		cellHeight: cols > rows ? stretched(rows, height) : square
	};
}

/** A zoomed view: `k` ≥ 1 times the square cells of the fit, and how far it is moved. As d3's zoom transform. */
export interface Zoomed {
	k: number;
	x: number;
	y: number;
}

/**
 * Zooming in enlarges the short side of a cell first; from where cells are square, both. While one side is still
 * stretched, the matrix lies within the room along it, so that it is not moved.
 */
export function zoomedView(fit: Fit, { k, x, y }: Zoomed, width: number, height: number): Viewport {
	return {
		cellWidth: Math.max(fit.cellWidth, fit.square * k),
		cellHeight: Math.max(fit.cellHeight, fit.square * k),
		left: x,
		top: y,
		width,
		height
	};
}

/** The nearest move that leaves no room empty that the matrix could fill. */
export function withinRoom(
	{ k, x, y }: Zoomed,
	{ rows, cols, square }: { rows: number; cols: number; square: number },
	width: number,
	height: number
): Zoomed {
	const inside = (at: number, count: number, room: number) =>
		Math.min(0, Math.max(Math.min(0, room - count * square * k), at)) || 0; // not −0
	return { k, x: inside(x, cols, width), y: inside(y, rows, height) };
}

/** Which rows and columns can be seen. */
export function visible(view: Viewport, rows: number, cols: number): Span {
	const { cellWidth, cellHeight, left, top, width, height } = view;
	return {
		firstRow: Math.max(0, Math.floor(-top / cellHeight)),
		endRow: Math.min(rows, Math.ceil((height - top) / cellHeight)),
		firstCol: Math.max(0, Math.floor(-left / cellWidth)),
		endCol: Math.min(cols, Math.ceil((width - left) / cellWidth))
	};
}

/** The cell at a point of the drawing; may lie outside the matrix. */
export function cellAt(view: Viewport, x: number, y: number): { row: number; col: number } {
	return {
		row: Math.floor((y - view.top) / view.cellHeight),
		col: Math.floor((x - view.left) / view.cellWidth)
	};
}

/** The top left corner of a cell, in the drawing. */
export function cornerOf(view: Viewport, row: number, col: number): { x: number; y: number } {
	return { x: view.left + col * view.cellWidth, y: view.top + row * view.cellHeight };
}

/** Left free along a side of a cell, so that neighbours are told apart. */
export function gapOf(side: number): number {
	return side > 8 ? 1 : 0;
}
