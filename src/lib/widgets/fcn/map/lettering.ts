/** What stands below each layer of the map, and how wide that is. */
import type { LayerFacts } from '$lib/state/layerFacts';
import type { FcnWords } from '$lib/i18n/fcn';

export interface Lettering {
	readonly name: string;
	readonly shape: string;
	readonly field: string;
}

export function letteringOf(
	{ layer, shape, field }: LayerFacts,
	words: FcnWords['map'],
	written: (value: number) => string
): Lettering {
	return { name: layer.name, shape: words.shape(...shape), field: words.field(written(field)) };
}

/** Widths of letters, in units of the type's size: of the fixed-width name, and of digits and spaces below it. */
const [nameLetter, digit, syllable] = [0.62, 0.56, 0.95];

/** type: of the name, in CSS pixels; the lines below are set smaller */
export function widthOf({ name, shape, field }: Lettering, type: number, smaller: number): number {
	const letters = (text: string) =>
		[...text].reduce((sum, letter) => sum + (letter > 'ÿ' ? syllable : letter === ' ' ? 0.2 : digit), 0);
	return Math.max(name.length * nameLetter * type, letters(shape) * smaller, letters(field) * smaller) + 2;
}
