/**
 * From the state of a figure to what a drawing of C or of Cᵀ shows. One of the two is in use (M in y = Mx); in the
 * other rows and columns change places, so places in it are turned on the way in and out.
 */
import type { MatrixDrawing, MatrixLit, MatrixPlace } from '$lib/components/matrix';
import { signedCell, tapCells, type Cell } from '$lib/render/cssColours';
import { shortNumber } from '$lib/render/format';
import { signedScale, extentOf } from '$lib/render/signedScale';
import { tapColours } from '$lib/render/tapColour';
import type { Palette } from '$lib/render/palette';
import type { ConvFigure } from '$lib/state/convFigure.svelte';
import type { Target } from '$lib/state/target';
import { inputName, outputName, weightName } from './names';

export type Which = 'C' | 'Cᵀ';

/** Whether the drawing's rows are the columns of the matrix in use. */
export function isTurned(figure: ConvFigure, which: Which): boolean {
	return which !== (figure.op === 'conv' ? 'C' : 'Cᵀ');
}

export function matrixDrawing(figure: ConvFigure, which: Which): MatrixDrawing {
	const turned = isTurned(figure, which);
	const input = {
		name: (n: number) => inputName(figure, n),
		role: 'input' as const,
		line: figure.settings.input[1]
	};
	const output = {
		name: (n: number) => outputName(figure, n),
		role: 'output' as const,
		line: figure.outputSize[1]
	};
	const [rows, cols] = turned ? [input, output] : [output, input];
	return {
		matrix: which === 'C' ? figure.c : figure.ct,
		cells: entryCells(figure),
		labels: entryLabels(figure),
		blocks: { rows: rows.line, cols: cols.line },
		rowName: rows.name,
		colName: cols.name,
		rowRole: rows.role,
		colRole: cols.role
	};
}

function entryCells(figure: ConvFigure): Cell[] {
	if (figure.colour === 'tap') return tapCells(figure.settings.kernel);
	const extent = extentOf(figure.w);
	return Array.from(figure.w, (value) => signedCell(value, extent));
}

/** [taps] the same colours for canvas, resolved for one theme. */
export function entryFills(figure: ConvFigure, palette: Palette): string[] {
	if (figure.colour === 'tap') return tapColours(figure.settings.kernel, palette.dark);
	const scale = signedScale(extentOf(figure.w), palette);
	return Array.from(figure.w, (value) => scale(value));
}

function entryLabels(figure: ConvFigure): string[] {
	if (figure.values === 'symbols') return Array.from(figure.w, (_, tap) => weightName(figure, tap));
	return Array.from(figure.w, shortNumber);
}

/** What lights up in the drawing of C or of Cᵀ. */
export function matrixLit(figure: ConvFigure, which: Which): MatrixLit {
	const { links } = figure;
	const turned = isTurned(figure, which);
	if (!links) return null;
	const { entries, row, col, target } = links;
	const focus = target.kind === 'entry' ? { row: target.row, col: target.col } : null;
	if (!turned) return { entries, row, col, focus };
	return {
		entries: entries.map((entry) => ({ row: entry.col, col: entry.row, tap: entry.tap })),
		row: col,
		col: row,
		focus: focus && { row: focus.col, col: focus.row }
	};
}

/** What a place in the drawing means for the figure; null for the corner of the margins. */
export function targetAt(place: MatrixPlace, turned: boolean): Target | null {
	const [row, col] = turned ? [place.col, place.row] : [place.row, place.col];
	if (row < 0 && col < 0) return null;
	if (row < 0) return { kind: 'column', col };
	if (col < 0) return { kind: 'row', row };
	return { kind: 'entry', row, col };
}
