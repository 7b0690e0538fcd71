/** How a thing in the street is called: what it is and where it stands, seen from the camera. */
import type { SceneObject } from '$lib/scenes';
import type { FcnWords } from '$lib/i18n/fcn';

/** Metres from the middle that are still straight ahead. */
const middle = 0.05;

export function thingNames(words: FcnWords['studio'], language: string) {
	const metres = new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
	return ({ kind, x, z }: SceneObject): string => {
		const aside =
			Math.abs(x) < middle
				? words.editor.middle
				: x < 0
					? words.editor.left(metres.format(-x))
					: words.editor.right(metres.format(x));
		return words.editor.place(words.kinds[kind], metres.format(z), aside);
	};
}
