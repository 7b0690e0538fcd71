/**
 * What each of the four routes does for one pixel r of a transposed convolution's output, as drawings:
 *
 *   matrix    row r of Cᵀ times x
 *   scatter   the stamp w · x[col] landing on the sum of the stamps before it
 *   gather    the rotated kernel over the input with zeros put in
 *   gradient  how ⟨Cz, x⟩ grows with z[r]: Cz grows by the entries of column r of C, and each counts x times
 */
import { noBorder, type GridDrawing, type TapMark } from '$lib/components/grid';
import { transposedOutputSize, zeroInserted, type Pair } from '$lib/conv';
import { tapCells, type Cell } from '$lib/render/cssColours';
import { shortNumber } from '$lib/render/format';
import type { ConvFigure } from '$lib/state/convFigure.svelte';
import type { Product } from '$lib/state/links';
import { partialOutput } from '$lib/state/steps';
import { footprint } from './gridDrawing';

export interface RoutePictures {
	/** [1 × n] and [n × 1]; n is the number of inputs, or of those that reach the pixel where there are many */
	matrix: { row: GridDrawing; x: GridDrawing };
	/** [outputH × outputW]: the sum before the stamp, and in its place what it adds */
	scatter: { landing: GridDrawing; before: number; after: number };
	/** the input with zeros put in; `zeros` of the window's products are 0 because of them */
	gather: { window: GridDrawing; zeros: number };
	/** z is [outputH × outputW], growth [inputH × inputW] */
	gradient: { z: GridDrawing; growth: GridDrawing };
}

/** Longer vectors are drawn without the zeros of the row. */
const mostInputs = 9;
/** Grids with more cells along a side would be too small to read beside each other. */
const mostCells = 13;

export function routesCanBeDrawn({ settings, x }: ConvFigure): boolean {
	const sides = [...transposedOutputSize(settings), ...zeroInserted(settings, x).size];
	return Math.max(...sides) <= mostCells;
}

/** The entries of row `row` of Cᵀ, in reading order. */
export function entriesOf({ matrix: { indptr, indices, taps } }: ConvFigure, row: number): Product[] {
	const range = Array.from({ length: indptr[row + 1] - indptr[row] }, (_, n) => indptr[row] + n);
	return range.map((n) => ({ row, col: indices[n], tap: taps[n] }));
}

/**
 * @param row the output pixel
 * @param stamp the input whose stamp is shown; one of those that reach the pixel, or null where none does
 */
export function routePictures(figure: ConvFigure, row: number, stamp: number | null): RoutePictures {
	const entries = entriesOf(figure, row);
	const cells = tapCells(figure.settings.kernel);
	return {
		matrix: matrixPicture(figure, entries, cells, stamp),
		scatter: scatterPicture(figure, row, stamp, cells),
		gather: gatherPicture(figure, row, entries, cells),
		gradient: gradientPicture(figure, row, entries, cells, stamp)
	};
}

/** A drawing in which nothing is lit and empty cells are empty. */
function plain(role: GridDrawing['role'], size: Pair, values: Float64Array): GridDrawing {
	return {
		role,
		size,
		values,
		border: noBorder,
		text: (index) => shortNumber(values[index]),
		cell: () => null,
		lit: new Map(),
		focus: null
	};
}

function matrixPicture(
	{ x, w }: ConvFigure,
	entries: Product[],
	cells: Cell[],
	stamp: number | null
): RoutePictures['matrix'] {
	const cols = x.length <= mostInputs ? Array.from(x, (_, col) => col) : entries.map(({ col }) => col);
	const taps = cols.map((col) => entries.find((entry) => entry.col === col)?.tap);
	const weights = Float64Array.from(taps, (tap) => (tap === undefined ? 0 : w[tap]));
	const inputs = Float64Array.from(cols, (col) => x[col]);
	const reached = taps.flatMap((tap, n) => (tap === undefined ? [] : [n]));
	return {
		row: {
			...plain('kernel', [1, cols.length], weights),
			text: (n) => (taps[n] === undefined ? '·' : shortNumber(weights[n])),
			cell: (n) => {
				const tap = taps[n];
				return tap === undefined ? null : cells[tap];
			}
		},
		x: {
			...plain('input', [cols.length, 1], inputs),
			lit: new Map(reached.map((n) => [n, null])),
			focus: stamp === null ? null : cols.indexOf(stamp)
		}
	};
}

function scatterPicture(
	{ settings, matrix, turned, x, w, outputSize, y }: ConvFigure,
	row: number,
	stamp: number | null,
	cells: Cell[]
): RoutePictures['scatter'] {
	const before = partialOutput('scatter', matrix, turned, x, stamp ?? x.length);
	const map = { ...plain('output', outputSize, before), focus: row };
	if (stamp === null) return { landing: map, before: y[row], after: y[row] };
	const marks = footprint(settings, settings.input[1], stamp).filter(({ y: outY, x: outX }) =>
		within([outY, outX], outputSize)
	);
	const tapAt = new Map(marks.map(({ y: outY, x: outX, tap }) => [outY * outputSize[1] + outX, tap]));
	const added = (place: number) => {
		const tap = tapAt.get(place);
		return tap === undefined ? null : w[tap] * x[stamp];
	};
	return {
		landing: {
			...map,
			text: (place) => {
				const add = added(place);
				return add === null ? shortNumber(before[place]) : signed(add);
			},
			cell: (place) => {
				const tap = tapAt.get(place);
				return tap === undefined ? null : cells[tap];
			},
			taps: marks
		},
		before: before[row],
		after: before[row] + (added(row) ?? 0)
	};
}

function gatherPicture(
	{ settings, x, outputSize }: ConvFigure,
	row: number,
	entries: Product[],
	cells: Cell[]
): RoutePictures['gather'] {
	const { kernel, dilation } = settings;
	const { size, data, source } = zeroInserted(settings, x);
	const [outY, outX] = [Math.floor(row / outputSize[1]), row % outputSize[1]];
	const last = kernel[0] * kernel[1] - 1;
	// The cell (kernelY, kernelX) of the rotated kernel carries weight last − (kernelY · kernelW + kernelX).
	const taps: TapMark[] = Array.from({ length: last + 1 }, (_, cell) => ({
		y: outY + Math.floor(cell / kernel[1]) * dilation[0],
		x: outX + (cell % kernel[1]) * dilation[1],
		tap: last - cell
	}));
	const byCol = new Map(entries.map(({ col, tap }) => [col, tap]));
	const covered = new Set(taps.map((mark) => mark.y * size[1] + mark.x));
	const lit = new Map<number, Cell | null>();
	for (const place of covered) {
		const tap = byCol.get(source[place]);
		if (tap !== undefined) lit.set(place, cells[tap]);
	}
	const zero: Cell = { fill: 'var(--ground-sunk)', ink: 'var(--ink-faint)' };
	const window = {
		...plain('input', size, data),
		cell: (place: number) => (source[place] < 0 ? zero : null),
		lit,
		taps
	};
	return { window, zeros: last + 1 - entries.length };
}

function gradientPicture(
	{ settings, x, w, outputSize, y }: ConvFigure,
	row: number,
	entries: Product[],
	cells: Cell[],
	stamp: number | null
): RoutePictures['gradient'] {
	const tapOf = new Map(entries.map(({ col, tap }) => [col, tap]));
	const growth = Float64Array.from(x, (_, col) => w[tapOf.get(col) ?? NaN] ?? 0);
	const marks = stamp === null ? [] : footprint(settings, settings.input[1], stamp);
	return {
		z: {
			...plain('output', outputSize, new Float64Array(y.length)),
			text: (place) => (place === row ? '+1' : ''),
			lit: new Map([[row, null]]),
			focus: row,
			taps: marks.filter((mark) => within([mark.y, mark.x], outputSize))
		},
		growth: {
			...plain('input', settings.input, growth),
			text: (col) => (tapOf.has(col) ? signed(growth[col]) : '·'),
			cell: (col) => {
				const tap = tapOf.get(col);
				return tap === undefined ? null : cells[tap];
			},
			focus: stamp
		}
	};
}

const signed = (value: number) => (value < 0 ? shortNumber(value) : `+${shortNumber(value)}`);

const within = ([y, x]: Pair, [height, width]: Pair) => y >= 0 && x >= 0 && y < height && x < width;
