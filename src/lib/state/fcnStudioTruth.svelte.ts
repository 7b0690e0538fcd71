/** The result held against the truth of a drawn street, and the cell of the confusion matrix that is looked at. */
import { agreementOf, type Agreement } from '$lib/fcn';
import { CLASSES } from '$lib/scenes';
import type { FcnInspector } from './fcnInspector.svelte';

/** Class numbers. */
export interface Cell {
	readonly truth: number;
	readonly found: number;
}

export const sameCell = (a: Cell | null, b: Cell | null) => a?.truth === b?.truth && a?.found === b?.found;

export class FcnStudioTruth {
	readonly inspector: FcnInspector;
	pointed: Cell | null = $state.raw(null);
	kept: Cell | null = $state.raw(null);

	readonly agreement: Agreement | null = $derived.by(() => {
		const { truth, labels } = this.inspector;
		return truth && labels && truth.length === labels.labels.length
			? agreementOf(truth, labels.labels, CLASSES.length)
			: null;
	});
	readonly cell: Cell | null = $derived(this.pointed ?? this.kept);

	constructor(inspector: FcnInspector) {
		this.inspector = inspector;
	}

	keep(cell: Cell | null): void {
		this.kept = sameCell(cell, this.kept) ? null : cell;
	}

	/** The cell that a pixel is counted in; null for void. */
	cellAt(pixel: number): Cell | null {
		const { truth, labels } = this.inspector;
		if (!truth || !labels || !(truth[pixel] < CLASSES.length)) return null;
		return { truth: truth[pixel], found: labels.labels[pixel] };
	}
}
