/**
 * Where classes come from: the pinned pixel's scores split into what each source gives, and for every pixel the class
 * that would win without a source. Created by a component.
 */
import { partNames, type Deciders, type Decomposition, type LabelMap, type Part, type Point } from '$lib/fcn';
import { Newest } from './newest';
import type { FcnResult } from './fcnResult.svelte';

interface Asked {
	readonly labels: LabelMap;
	readonly at: Point;
}

export class FcnSources {
	readonly result: FcnResult;
	/** whether the map is looked at; it takes some tenths of a second */
	mapWanted = $state(false);

	#split: { of: Asked; parts: Decomposition } | null = $state.raw(null);
	#map: { of: LabelMap; deciders: Deciders } | null = $state.raw(null);
	readonly #splits = new Newest<Asked>((asked) => this.#readSplit(asked));
	readonly #maps = new Newest<LabelMap>((labels) => this.#readMap(labels));

	// Of its own, so that nothing else in the choice asks for the split again.
	readonly #at: Point | null = $derived.by(() => this.result.inspector.choice.at);

	/** of the pinned pixel and the shown mask; null while it is not there */
	split: Decomposition | null = $derived.by(() => {
		const { labels } = this.result.inspector;
		const of = this.#split?.of;
		return of && of.labels === labels && of.at === this.#at ? (this.#split?.parts ?? null) : null;
	});

	/** of the shown mask; null while it is not there */
	deciders: Deciders | null = $derived.by(() =>
		this.#map?.of === this.result.inspector.labels ? this.#map.deciders : null
	);

	constructor(result: FcnResult) {
		this.result = result;
		const { inspector } = result;
		$effect(() => {
			const { labels, pass } = inspector;
			const at = this.#at;
			if (labels && at && pass) void this.#splits.offer({ labels, at });
		});
		$effect(() => {
			if (this.mapWanted && inspector.labels && inspector.pass) void this.#maps.offer(inspector.labels);
		});
	}

	async #readSplit(asked: Asked): Promise<void> {
		const parts = await this.result.inspector.ask((fcn) => fcn.decompose(asked.labels.head, asked.at));
		if (parts) this.#split = { of: asked, parts };
	}

	async #readMap(labels: LabelMap): Promise<void> {
		const deciders = await this.result.inspector.ask((fcn) => fcn.deciders(labels.head));
		if (deciders) this.#map = { of: labels, deciders };
	}
}

/** [classes]: all parts, or all but one. */
export function sumsOf(parts: Decomposition, without?: Part): Float64Array {
	return parts.bias.map((_, n) =>
		partNames.reduce((sum, part) => (part === without ? sum : sum + parts[part][n]), 0)
	);
}

export const winnerOf = (sums: ArrayLike<number>): number =>
	Array.from(sums).reduce((best, sum, n, all) => (sum > all[best] ? n : best), 0);
