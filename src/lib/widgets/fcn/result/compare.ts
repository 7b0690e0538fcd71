/**
 * Two label maps of the same picture beside each other, and beside the truth where it is known. For each class
 *
 *   IoU = |found ∩ true| / |found ∪ true|,
 *
 * over the pixels whose truth is a class (VOID is left out); its mean is over the classes that occur in the truth.
 */
import { CLASSES, VOID } from '$lib/scenes';

export interface Scored {
	/** share of the picture, by class */
	readonly areas: readonly number[];
	/** by class; null where the class is neither found nor true, or the truth is not known */
	readonly iou: readonly (number | null)[];
	readonly meanIou: number | null;
}

/** labels, truth: [height, width] */
export function scored(labels: Uint8Array, truth: Uint8Array | null): Scored {
	const count = CLASSES.length;
	const [found, real, both, area] = [0, 1, 2, 3].map(() => new Array<number>(count).fill(0));
	for (let n = 0; n < labels.length; n++) {
		area[labels[n]]++;
		if (!truth || truth[n] === VOID) continue;
		found[labels[n]]++;
		real[truth[n]]++;
		if (labels[n] === truth[n]) both[labels[n]]++;
	}
	const iou = found.map((each, c) => {
		const either = each + real[c] - both[c];
		return truth && either ? both[c] / either : null;
	});
	const there = iou.filter((_, c) => real[c] > 0) as number[];
	return {
		areas: area.map((each) => each / labels.length),
		iou,
		meanIou: there.length ? there.reduce((sum, each) => sum + each, 0) / there.length : null
	};
}

/** → [height, width]: the class that a pixel has now where it was another one before, VOID where it is the same. */
export const changes = (before: Uint8Array, now: Uint8Array): Uint8Array =>
	now.map((label, n) => (label === before[n] ? VOID : label));
