/** Two label maps of the same picture beside each other, and beside the truth where it is known. */
import { agreementOf } from '$lib/fcn';
import { CLASSES, VOID } from '$lib/scenes';
import { sharesOf } from './paint';

export interface Scored {
	/** share of the picture, by class */
	readonly areas: readonly number[];
	/** by class; null where the class is neither found nor true, or the truth is not known */
	readonly iou: readonly (number | null)[];
	readonly meanIou: number | null;
}

/** labels, truth: [height, width] */
export function scored(labels: Uint8Array, truth: Uint8Array | null): Scored {
	const areas = sharesOf(labels, CLASSES.length);
	if (!truth) return { areas, iou: CLASSES.map(() => null), meanIou: null };
	const { iou, meanIou } = agreementOf(truth, labels, CLASSES.length);
	return { areas, iou, meanIou };
}

/** → [height, width]: the class that a pixel has now where it was another one before, VOID where it is the same. */
export const changes = (before: Uint8Array, now: Uint8Array): Uint8Array =>
	now.map((label, n) => (label === before[n] ? VOID : label));
