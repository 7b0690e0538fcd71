/**
 * The result held against the truth of a drawn street, and the cell of the confusion matrix that is looked at. Created
 * by a component. It is counted only while it is looked at, in a task of its own once the mask is there; what was
 * counted before stays till then.
 */
import { agreementOf, type Agreement, type LabelMap, type Picture } from '$lib/fcn';
import { CLASSES } from '$lib/scenes';
import type { FcnInspector } from './fcnInspector.svelte';

/** Class numbers. */
export interface Cell {
	readonly truth: number;
	readonly found: number;
}

export const sameCell = (a: Cell | null, b: Cell | null) => a?.truth === b?.truth && a?.found === b?.found;

/** A picture with what its pixels are and what they were found to be. */
export interface Compared {
	readonly picture: Picture;
	/** [height, width] of the seen picture, as many as labels */
	readonly truth: Uint8Array;
	readonly labels: LabelMap;
	readonly agreement: Agreement;
}

export class FcnStudioTruth {
	readonly inspector: FcnInspector;
	/** whether it is looked at */
	wanted = $state(false);
	pointed: Cell | null = $state.raw(null);
	kept: Cell | null = $state.raw(null);
	/** what was compared last; null before the first time, and for pictures whose truth nobody knows */
	compared: Compared | null = $state.raw(null);

	readonly cell: Cell | null = $derived(this.pointed ?? this.kept);

	constructor(inspector: FcnInspector) {
		this.inspector = inspector;
		$effect(() => {
			const { picture, truth, labels } = inspector;
			if (!truth) this.compared = null;
			if (!this.wanted || !picture || !truth || truth.length !== labels?.labels.length) return;
			const waiting = setTimeout(() => {
				const agreement = agreementOf(truth, labels.labels, CLASSES.length);
				this.compared = { picture, truth, labels, agreement };
			});
			return () => clearTimeout(waiting);
		});
	}

	keep(cell: Cell | null): void {
		this.kept = sameCell(cell, this.kept) ? null : cell;
	}

	/** The cell that a pixel is counted in; null for void. */
	cellAt(pixel: number): Cell | null {
		const { compared } = this;
		if (!compared || !(compared.truth[pixel] < CLASSES.length)) return null;
		return { truth: compared.truth[pixel], found: compared.labels.labels[pixel] };
	}
}
