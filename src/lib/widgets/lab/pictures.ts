/** A figure of the lab as a file: what is drawn as SVG is taken as it is, what is drawn on canvas is drawn anew. */
import { matrixSvgText } from '$lib/render/matrixSvgText';
import { readPalette } from '$lib/render/palette';
import { signedScale, extentOf } from '$lib/render/signedScale';
import type { ConvFigure } from '$lib/state/convFigure.svelte';
import { gridShown } from '../conv/inserted';
import { entryFills } from '../conv/matrixDrawing';

export type Pictured = 'matrix' | 'input' | 'kernel' | 'output';

/** PNG files have so many pixels per CSS pixel. */
const sharpness = 2;

export async function pictureOf(
	element: HTMLElement,
	kind: 'svg' | 'png',
	figure: ConvFigure,
	pictured: Pictured
): Promise<Blob | string> {
	const { fontCss, pngFile, svgFile } = await import('$lib/export');
	const svg = element.querySelector<SVGSVGElement>('svg');
	if (svg) {
		const text = svgFile(svg, { fontCss: await fontCss(svg) });
		return kind === 'svg' ? text : pngFile(text, sharpness);
	}
	const canvas = element.querySelector('canvas');
	if (kind === 'png' && canvas) return pngFile(canvas, 1);
	return pictured === 'matrix' ? matrixText(element, figure) : mapText(element, figure, pictured);
}

function matrixText(element: HTMLElement, figure: ConvFigure): string {
	const palette = readPalette(element);
	return matrixSvgText(figure.matrix, entryFills(figure, palette), palette['ground-sunk'], {
		stretched: true
	});
}

/** A map is a matrix whose every entry is there: one tap per distinct colour. */
function mapText(element: HTMLElement, figure: ConvFigure, role: Exclude<Pictured, 'matrix'>): string {
	const palette = readPalette(element);
	const {
		values,
		size: [rows, cols]
	} = gridShown(figure, role);
	const steps = 64;
	const scale = signedScale(steps, palette);
	const extent = extentOf(values);
	const fills = Array.from({ length: 2 * steps + 1 }, (_, n) => scale(n - steps));
	const indptr = Int32Array.from({ length: rows + 1 }, (_, row) => row * cols);
	const indices = Int32Array.from(values, (_, n) => n % cols);
	const taps = Int32Array.from(values, (value) => Math.round((value / extent) * steps) + steps);
	return matrixSvgText({ rows, cols, indptr, indices, taps }, fills, palette.ground);
}
