/** How pixels and weights are called: x₀₁, w₂₀, y₁₁; x₁, w₂, y₁ where all is one line. Row-major indices in, names out. */
import type { Pair } from '$lib/conv';
import { lineSymbol, symbol } from '$lib/render/format';
import type { ConvFigure } from '$lib/state/convFigure.svelte';
import { isOneD } from '$lib/state/oneD';

export function nameIn(letter: string, [, width]: Pair, index: number): string {
	return symbol(letter, Math.floor(index / width), index % width);
}

const nameOf = (figure: ConvFigure, letter: string, size: Pair, index: number) =>
	isOneD(figure.settings) ? lineSymbol(letter, index) : nameIn(letter, size, index);

export const inputName = (figure: ConvFigure, index: number) =>
	nameOf(figure, 'x', figure.settings.input, index);
export const outputName = (figure: ConvFigure, index: number) =>
	nameOf(figure, 'y', figure.outputSize, index);
export const weightName = (figure: ConvFigure, tap: number) =>
	nameOf(figure, 'w', figure.settings.kernel, tap);

/** `4 × 4` */
export function sizeText([height, width]: Pair): string {
	return `${height} × ${width}`;
}

/** The matrix in use: C or Cᵀ. */
export const matrixName = (figure: ConvFigure) => (figure.op === 'conv' ? 'C' : 'Cᵀ');
