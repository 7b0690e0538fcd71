/** The units of the small map whose stamp reaches a unit of a transposed convolution's map. */
import type { Provenance } from '$lib/fcn';
import { isThere, termAt } from '$lib/state/sumParts';

export interface Stamp {
	/** which product of the first source it is */
	readonly n: number;
	/** of the small map */
	readonly y: number;
	readonly x: number;
}

export function stampsOf(found: Provenance): Stamp[] {
	const count = found.window.height * found.window.width;
	return Array.from({ length: count }, (_, n) => ({ n, ...termAt(found, n) }))
		.filter((unit) => isThere(found, unit))
		.map(({ n, y, x }) => ({ n, y, x }));
}
