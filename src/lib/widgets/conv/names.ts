/** How pixels and weights are called: x₀₁, w₂₀, y₁₁. Row-major indices in, names out. */
import type { Pair } from '$lib/conv';
import { symbol } from '$lib/render/format';
import type { ConvFigure } from '$lib/state/convFigure.svelte';

export function nameIn(letter: string, [, width]: Pair, index: number): string {
	return symbol(letter, Math.floor(index / width), index % width);
}

export const inputName = (figure: ConvFigure, index: number) => nameIn('x', figure.settings.input, index);
export const outputName = (figure: ConvFigure, index: number) => nameIn('y', figure.outputSize, index);
export const weightName = (figure: ConvFigure, tap: number) => nameIn('w', figure.settings.kernel, tap);

/** `4 × 4` */
export function sizeText([height, width]: Pair): string {
	return `${height} × ${width}`;
}

/** The matrix in use: C or Cᵀ. */
export const matrixName = (figure: ConvFigure) => (figure.op === 'conv' ? 'C' : 'Cᵀ');
