/** Why a range ends, for the setting that the reader is at. */
import type { Words } from '$lib/i18n';
import type { ConvFigure } from '$lib/state/convFigure.svelte';
import { legalRange, type Field } from '$lib/state/labLimits';
import { obstacleText } from '../conv/notes';

export type Axes = readonly (0 | 1)[];

/** Where the reader is. */
export interface Touched {
	field: Field;
	axes: Axes;
	/** whether they are still there, or only changed it last */
	focused: boolean;
}

/** At an end of the range, why it ends there; elsewhere why its upper end is where it is, while the reader is there. */
export function explanationOf(
	figure: ConvFigure,
	{ field, axes, focused }: Touched,
	words: Words['lab']
): string {
	const value = figure.settings[field][axes[0]];
	const { min, max } = legalRange(figure.op, figure.settings, field, axes);
	const name = words.fields[field];
	if (value === max.value || (focused && value !== min.value))
		return words.ends(name, max.value, obstacleText(max.why, words));
	if (value !== min.value) return '';
	return words.ends(name, min.value, min.why === null ? words.why.least : obstacleText(min.why, words));
}
