/** What the gathering picture puts between, around and at the end of the input's pixels, in words that are true now. */
import { lineOf } from '$lib/conv';
import type { Words } from '$lib/i18n';
import type { ConvFigure } from '$lib/state/convFigure.svelte';

type GatherWords = Words['figure']['gather'];

/**
 * Along one axis s − 1 zeros stand between neighbours, d(k − 1) − p around them (a crop where that is negative), and a
 * more at the end. One sentence where both axes are alike or there is only one, else one for each.
 */
export function insertedText(figure: ConvFigure, oneD: boolean, words: GatherWords): string {
	const [vertical, horizontal] = [axisText(figure, 0, words), axisText(figure, 1, words)];
	if (oneD || vertical === horizontal) return words.caption(horizontal);
	return words.caption(`${words.along.vertical} ${vertical} ${words.along.horizontal} ${horizontal}`);
}

function axisText({ settings }: ConvFigure, axis: 0 | 1, words: GatherWords): string {
	const { kernel, stride, padding, dilation, outputPadding } = lineOf(settings, axis);
	const formula = dilation === 1 ? 'k − 1 − p' : 'd(k − 1) − p';
	return words.zeros(stride - 1, dilation * (kernel - 1) - padding, outputPadding, formula);
}
