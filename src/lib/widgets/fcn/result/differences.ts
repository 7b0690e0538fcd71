/** Where the three heads differ, and so which skip changed a pixel's class. */
import type { LabelsByHead } from '$lib/state/fcnResult.svelte';

/** In the order of their numbers in a map. */
export const differences = ['same', 'pool4', 'pool3', 'both'] as const;

/** → [height, width]: index into `differences` */
export function differenceMap(byHead: LabelsByHead): Uint8Array {
	const { '32s': deep, '16s': middle, '8s': fine } = byHead;
	return Uint8Array.from(middle.labels, (label, n) => {
		const [byPool4, byPool3] = [deep.labels[n] !== label, fine.labels[n] !== label];
		return (byPool4 ? 1 : 0) + (byPool3 ? 2 : 0);
	});
}
