/**
 * What is lost by what is switched off: the result of the whole network beside the present one. Created by a component.
 * The whole network's scores are read once for each picture and head, when the first thing is switched off.
 */
import type { HeadName, LabelMap, Picture, SeenScores } from '$lib/fcn';
import { withChannels } from './fcnOff';
import type { FcnResult } from './fcnResult.svelte';
import { Newest } from './newest';

interface Asked {
	readonly picture: Picture;
	readonly head: HeadName;
}

export class FcnAblation {
	readonly result: FcnResult;
	#intact: { of: Asked; scores: SeenScores; labels: LabelMap } | null = $state.raw(null);
	readonly #reads = new Newest<Asked>((asked) => this.#read(asked));

	/** the whole network's result; null while nothing is switched off, or it is not there */
	intact: { scores: SeenScores; labels: LabelMap } | null = $derived.by(() => {
		const { picture, labels, choice } = this.result.inspector;
		const of = this.#intact?.of;
		return choice.off.length && of && of.picture === picture && of.head === labels?.head
			? this.#intact
			: null;
	});

	constructor(result: FcnResult) {
		this.result = result;
		const { inspector } = result;
		$effect(() => {
			const { picture, labels, pass } = inspector;
			if (!inspector.choice.off.length || !picture || !labels || !pass) return;
			if (!this.intact) void this.#reads.offer({ picture, head: labels.head });
		});
	}

	async #read(asked: Asked): Promise<void> {
		const scores = await this.result.inspector.ask((fcn) => fcn.intactScores(asked.head));
		if (scores) this.#intact = { of: asked, scores, labels: labelsOf(scores) };
	}

	/** Switches a layer's channels off, null for all of them, and its other ones on. */
	set(layer: string, channels: readonly number[] | null): void {
		const { inspector } = this.result;
		inspector.switchOff(withChannels(inspector.choice.off, layer, channels));
	}

	restore(): void {
		this.result.inspector.switchOff([]);
	}
}

/** The class with the largest score, the first of equal ones. */
export function labelsOf({ head, width, height, classes, data }: SeenScores): LabelMap {
	const labels = new Uint8Array(width * height);
	for (let n = 0, start = 0; n < labels.length; n++, start += classes) {
		let best = 0;
		for (let c = 1; c < classes; c++) if (data[start + c] > data[start + best]) best = c;
		labels[n] = best;
	}
	return { head, width, height, labels };
}
