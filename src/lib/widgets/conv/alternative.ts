/** One sentence that says what the figure shows now: its text alternative. */
import { zeroInserted } from '$lib/conv';
import type { Words } from '$lib/i18n';
import type { ConvFigure } from '$lib/state/convFigure.svelte';
import { sizeText } from './names';

export function alternativeOf(figure: ConvFigure, words: Words['figure']): string {
	const { op, settings, outputSize, matrix, route, x } = figure;
	const text = words.alternative[op](
		sizeText(settings.input),
		sizeText(settings.kernel),
		sizeText(outputSize),
		matrix.rows,
		matrix.cols,
		matrix.indices.length
	);
	if (op === 'conv' || route === 'scatter') return text;
	return `${text} ${words.gather.alternative(sizeText(zeroInserted(settings, x).size))}`;
}
