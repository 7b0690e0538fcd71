/** What a grid of numbers is given to draw: plain data, so that the SVG and the canvas drawing take the same. */
import type { Cell } from '$lib/render/cssColours';
import type { Shape } from '$lib/render/shape';

/** Cells around the map: padding that was added, or a border that is cut off. */
export interface Border {
	top: number;
	right: number;
	bottom: number;
	left: number;
}

/** A kernel weight lying on the grid; y and x may be in the border. */
export interface TapMark {
	y: number;
	x: number;
	tap: number;
}

/** The map itself. */
export interface GridMap {
	size: Shape;
	/** which role's colour frames it */
	role: 'input' | 'kernel' | 'output';
	/** [height × width], row-major; NaN where nothing is known yet */
	values: Float64Array;
	border?: Border;
	/** what is written in a cell */
	text: (index: number) => string;
	/** colour of a cell, or null for the ground */
	cell: (index: number) => Cell | null;
	/** cells that are no part of the data but zeros put in: hatched like padding */
	hatched?: (index: number) => boolean;
}

/** What is lit on it; apart from the map, so that pointing around changes this alone. */
export interface GridLit {
	/** cells that light up, by index, each with a colour of its own or null for the role's */
	lit: ReadonlyMap<number, Cell | null>;
	/** the cell that everything is about, drawn strongest */
	focus: number | null;
	/** the kernel as it lies on this grid */
	taps?: readonly TapMark[];
}

export interface GridDrawing extends GridMap, GridLit {}

export const noBorder: Border = { top: 0, right: 0, bottom: 0, left: 0 };

/** Grids up to this many cells along each side are drawn as SVG with numbers, larger ones on canvas. */
export const mostSvgCells = 20;

/** How many cells wide the drawing is; one on canvas counts as so many, however large its map. */
export function columnsOf(map: Pick<GridDrawing, 'size' | 'border'>): number {
	const { size, border = noBorder } = map;
	return drawsAsSvg(map) ? size[1] + border.left + border.right : canvasColumns;
}

/** How many cells high the drawing is, in the same measure. */
export function linesOf(map: Pick<GridDrawing, 'size' | 'border'>): number {
	const { size, border = noBorder } = map;
	const [height, width] = [size[0] + border.top + border.bottom, size[1] + border.left + border.right];
	return drawsAsSvg(map) ? height : (height / width) * canvasColumns;
}

const canvasColumns = 7;

export function drawsAsSvg({ size, border = noBorder }: Pick<GridDrawing, 'size' | 'border'>): boolean {
	return (
		size[0] + border.top + border.bottom <= mostSvgCells &&
		size[1] + border.left + border.right <= mostSvgCells
	);
}
