/** What stands below each layer of the map, and how wide that is. */
import type { DrawnFacts, Sides } from '$lib/state/inspected';
import type { FcnWords } from '$lib/i18n/fcn';

export interface Lettering {
	readonly name: string;
	readonly shape: string;
	/** '' where it is not known */
	readonly field: string;
}

const mostLetters = 18;

export function letteringOf(
	{ layer, shape, field }: DrawnFacts,
	words: FcnWords['map'],
	written: (value: Sides) => string
): Lettering {
	const { name } = layer;
	return {
		// The end of a long name tells more than its beginning.
		name: name.length > mostLetters ? `…${name.slice(1 - mostLetters)}` : name,
		shape: words.shape(...shape),
		field: field === null ? '' : words.field(written(field))
	};
}

/** Widths of letters, in units of the type's size: of the fixed-width name, and of digits and spaces below it. */
const [nameLetter, digit, syllable] = [0.62, 0.56, 0.95];

/** block: what stands between name and shape in place of the field; type: of the name, in CSS pixels; the rest is smaller */
export function widthOf(
	{ name, shape, field }: Lettering,
	block: string | null,
	type: number,
	smaller: number
): number {
	const below = [shape, block ?? field].map((text) => textWidth(text, smaller));
	return Math.max(name.length * nameLetter * type, ...below) + 2;
}

/** About as wide as digits and Korean syllables are set. size: of the type, in CSS pixels */
export function textWidth(text: string, size: number): number {
	const widths = [...text].map((letter) => (letter > 'ÿ' ? syllable : letter === ' ' ? 0.2 : digit));
	return widths.reduce((sum, width) => sum + width, 0) * size;
}
