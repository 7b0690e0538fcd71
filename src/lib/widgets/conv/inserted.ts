/**
 * The gathering picture of a transposed convolution: zeros put between the pixels of the input, padding around, and the
 * kernel, rotated by 180°, sliding over it with stride 1. Cells of that picture that are pixels link like pixels.
 */
import { rotated180, zeroInserted } from '$lib/conv';
import { noBorder, type GridDrawing, type GridMap, type TapMark } from '$lib/components/grid';
import { tapCells } from '$lib/render/cssColours';
import { shortNumber } from '$lib/render/format';
import { extentOf } from '$lib/render/signedScale';
import type { ConvFigure } from '$lib/state/convFigure.svelte';
import { gridMap, valueColours, type Role } from './gridDrawing';
import { inputName, weightName } from './names';

/** The input with zeros put in, with the rotated kernel lying where output `links.row` is gathered. */
export function insertedDrawing(figure: ConvFigure): { drawing: GridDrawing; source: Int32Array } {
	const { settings, links, x, outputSize, colour, values } = figure;
	const { size, data, source } = zeroInserted(settings, x);
	const cells = tapCells(settings.kernel);
	const byCol = new Map(links?.entries.map(({ col, tap }) => [col, tap]));
	const lit = new Map<number, (typeof cells)[number] | null>();
	source.forEach((col, place) => {
		const tap = byCol.get(col);
		if (col < 0 || !links) return;
		if (links.row !== null && tap !== undefined) lit.set(place, colour === 'tap' ? cells[tap] : null);
		if (links.col === col) lit.set(place, null);
	});
	const shade = colour === 'value' ? valueColours(data, extentOf(x)) : () => null;
	const text = (place: number) => {
		if (source[place] < 0) return '0';
		return values === 'symbols' ? inputName(figure, source[place]) : shortNumber(data[place]);
	};
	const row = links?.row ?? null;
	const drawing: GridDrawing = {
		role: 'input',
		size,
		values: data,
		border: noBorder,
		text,
		cell: (place) => (source[place] < 0 ? null : shade(place)),
		hatched: (place) => source[place] < 0,
		lit,
		focus: null,
		taps: row === null ? [] : rotatedFootprint(figure, Math.floor(row / outputSize[1]), row % outputSize[1])
	};
	return { drawing, source };
}

/** What the figure shows of a map: a transposed convolution that is pictured as gathering shows zeros in its input. */
export function gridShown(figure: ConvFigure, role: Role): GridMap {
	const gathers = figure.op === 'transposed' && figure.route === 'gather';
	if (!gathers || role === 'output') return gridMap(figure, role);
	return role === 'input' ? insertedDrawing(figure).drawing : rotatedDrawing(figure);
}

/** Tap (kernelH − 1 − y, kernelW − 1 − x) of the kernel lies at (outY + y · dilation, outX + x · dilation). */
function rotatedFootprint(
	{ settings: { kernel, dilation } }: ConvFigure,
	outY: number,
	outX: number
): TapMark[] {
	const marks: TapMark[] = [];
	for (let y = 0; y < kernel[0]; y++) {
		for (let x = 0; x < kernel[1]; x++) {
			const tap = (kernel[0] - 1 - y) * kernel[1] + (kernel[1] - 1 - x);
			marks.push({ y: outY + y * dilation[0], x: outX + x * dilation[1], tap });
		}
	}
	return marks;
}

/** The rotated kernel; cell n carries weight `kernelH · kernelW − 1 − n`. */
export function rotatedDrawing(figure: ConvFigure): GridDrawing {
	const { settings, links, w, colour, values } = figure;
	const last = w.length - 1;
	const rotated = rotated180(w);
	const shade = colour === 'value' ? valueColours(rotated, extentOf(w)) : null;
	const cells = tapCells(settings.kernel);
	const tap = links?.target.kind === 'tap' ? links.target.tap : null;
	const litTaps = tap === null ? (links?.entries ?? []).map((entry) => entry.tap) : [tap];
	const lit = new Map(litTaps.map((each) => [last - each, colour === 'tap' ? cells[each] : null]));
	return {
		role: 'kernel',
		size: settings.kernel,
		values: rotated,
		border: noBorder,
		text: (cell) => (values === 'symbols' ? weightName(figure, last - cell) : shortNumber(w[last - cell])),
		cell: shade ?? ((cell) => cells[last - cell]),
		lit,
		focus: links?.tap === null || links?.tap === undefined ? null : last - links.tap
	};
}
