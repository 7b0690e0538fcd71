/** One sentence that says what the figure shows now: its text alternative. */
import type { Words } from '$lib/i18n';
import type { ConvFigure } from '$lib/state/convFigure.svelte';
import { sizeText } from './names';

export function alternativeOf(figure: ConvFigure, words: Words['figure']): string {
	const { op, settings, outputSize, matrix } = figure;
	return words.alternative[op](
		sizeText(settings.input),
		sizeText(settings.kernel),
		sizeText(outputSize),
		matrix.rows,
		matrix.cols,
		matrix.indices.length
	);
}
