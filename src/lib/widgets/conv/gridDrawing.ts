/**
 * From the state of a figure to what its three grids draw. The small map is the convolution's output, or the
 * transposed convolution's input; each of its pixels has the kernel lying on the large map, at
 *
 *   large = small · stride + tap · dilation − padding   (per axis)
 */
import type { ConvSettings } from '$lib/conv';
import { noBorder, type Border, type GridLit, type GridMap, type TapMark } from '$lib/components/grid';
import { signedCell, tapCells, type Cell } from '$lib/render/cssColours';
import { shortNumber } from '$lib/render/format';
import { extentOf } from '$lib/render/signedScale';
import type { ConvFigure } from '$lib/state/convFigure.svelte';
import type { Links } from '$lib/state/links';
import { inputName, outputName, weightName } from './names';

export type Role = GridMap['role'];

/** Where the kernel of one pixel of the small map lies on the large map. */
export function footprint(
	{ kernel, stride, padding, dilation }: ConvSettings,
	smallWidth: number,
	index: number
): TapMark[] {
	const [smallY, smallX] = [Math.floor(index / smallWidth), index % smallWidth];
	const marks: TapMark[] = [];
	for (let kernelY = 0; kernelY < kernel[0]; kernelY++) {
		for (let kernelX = 0; kernelX < kernel[1]; kernelX++) {
			marks.push({
				y: smallY * stride[0] + kernelY * dilation[0] - padding[0],
				x: smallX * stride[1] + kernelX * dilation[1] - padding[1],
				tap: kernelY * kernel[1] + kernelX
			});
		}
	}
	return marks;
}

/**
 * What surrounds the large map: zeros that a convolution adds, or what stamps leave to be cut off. Gathering computes
 * nothing that would have to go.
 */
function borderOf({ op, route, settings: { padding, outputPadding } }: ConvFigure): Border {
	if (op === 'transposed' && route === 'gather') return noBorder;
	const after = (axis: 0 | 1) =>
		op === 'conv' ? padding[axis] : Math.max(0, padding[axis] - outputPadding[axis]);
	return { top: padding[0], left: padding[1], bottom: after(0), right: after(1) };
}

/** The large map: the convolution's input, or the transposed convolution's output. */
const largeRole = ({ op }: ConvFigure): Role => (op === 'conv' ? 'input' : 'output');

export function gridMap(figure: ConvFigure, role: Role): GridMap {
	const { settings } = figure;
	const values = { input: figure.x, kernel: figure.w, output: figure.shownY }[role];
	const size = { input: settings.input, kernel: settings.kernel, output: figure.outputSize }[role];
	return {
		role,
		size,
		values,
		border: role === largeRole(figure) ? borderOf(figure) : noBorder,
		text: textOf(figure, role, values),
		cell: colourOf(figure, role, values)
	};
}

export function gridLit(figure: ConvFigure, role: Role): GridLit {
	const { op, settings, links } = figure;
	if (!links) return { lit: new Map(), focus: null, taps: [] };
	const small = op === 'conv' ? links.row : links.col;
	const smallWidth = op === 'conv' ? figure.outputSize[1] : settings.input[1];
	return {
		lit: litOf(links, figure, role),
		focus: { input: links.col, kernel: links.tap, output: links.row }[role],
		taps: role === largeRole(figure) && small !== null ? footprint(settings, smallWidth, small) : []
	};
}

function textOf(figure: ConvFigure, role: Role, values: Float64Array): (index: number) => string {
	if (figure.values === 'numbers') return (index) => shortNumber(values[index]);
	const name = { input: inputName, kernel: weightName, output: outputName }[role];
	return (index) => (Number.isNaN(values[index]) ? '' : name(figure, index));
}

function colourOf(figure: ConvFigure, role: Role, values: Float64Array): (index: number) => Cell | null {
	if (figure.colour === 'value') return valueColours(values, extentOf(role === 'output' ? figure.y : values));
	if (role !== 'kernel') return () => null;
	const cells = tapCells(figure.settings.kernel);
	return (index) => cells[index];
}

/** Each cell's colour on the diverging scale −extent … extent; none where nothing is known yet. */
export function valueColours(values: Float64Array, extent: number): (index: number) => Cell | null {
	return (index) => (Number.isNaN(values[index]) ? null : signedCell(values[index], extent));
}

/** Cells that light up, in the colour of the weight that links them where colours stand for weights. */
function litOf(links: Links, { settings, colour }: ConvFigure, role: Role): Map<number, Cell | null> {
	const lit = new Map<number, Cell | null>();
	const cells = colour === 'tap' ? tapCells(settings.kernel) : null;
	const byTap = links.target.kind === 'tap';
	if (role === 'kernel') {
		for (const { tap } of links.entries) lit.set(tap, cells?.[tap] ?? null);
		return byTap && links.tap !== null ? new Map([[links.tap, cells?.[links.tap] ?? null]]) : lit;
	}
	if (role === 'input' && !byTap && links.row !== null) {
		for (const { col, tap } of links.entries) lit.set(col, cells?.[tap] ?? null);
	}
	if (role === 'output' && !byTap && links.row === null) {
		for (const { row, tap } of links.entries) lit.set(row, cells?.[tap] ?? null);
	}
	if (role === 'input' && links.col !== null && !lit.has(links.col)) lit.set(links.col, null);
	if (role === 'output' && links.row !== null) lit.set(links.row, null);
	return lit;
}
