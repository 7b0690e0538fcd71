/**
 * The result as it is looked at: which pixel and class is pointed at, all scores of the shown head, and what the other
 * heads say. Created by a component. The scores are read back whole, once for each mask and only when somebody points
 * at a pixel, so that pointing at the next one asks nobody.
 */
import { heads, type HeadName, type LabelMap, type Point, type SeenScores } from '$lib/fcn';
import type { FcnInspector } from './fcnInspector.svelte';
import { Newest } from './newest';

export type LabelsByHead = Record<HeadName, LabelMap>;

export class FcnResult {
	readonly inspector: FcnInspector;
	/** the pixel that is pointed at */
	hovered: Point | null = $state.raw(null);
	/** the class that is pointed at, and the one that stays lit */
	previewed: number | null = $state(null);
	lit: number | null = $state(null);

	#scores: { of: LabelMap; all: SeenScores } | null = $state.raw(null);
	#heads: { of: LabelMap; all: LabelsByHead } | null = $state.raw(null);

	/** the pixel that is spoken of: pointed at, or pinned */
	at: Point | null = $derived.by(() => this.hovered ?? this.inspector.choice.at);
	highlighted: number | null = $derived.by(() => this.previewed ?? this.lit);
	/** of the shown mask; null while they are not there */
	scores: SeenScores | null = $derived.by(() =>
		this.#scores?.of === this.inspector.labels ? this.#scores.all : null
	);
	/** of the shown picture; null while they are not there */
	heads: LabelsByHead | null = $derived.by(() =>
		this.#heads?.of === this.inspector.labels ? this.#heads.all : null
	);
	#pointed: boolean = $derived.by(() => this.at !== null);
	// Of its own, so that nothing else in the choice asks for the heads again.
	readonly #compared: boolean = $derived.by(() => this.inspector.choice.view === 'heads');

	readonly #scoreReads = new Newest<LabelMap>((labels) => this.#readScores(labels));
	readonly #headReads = new Newest<LabelMap>((labels) => this.#readHeads(labels));

	constructor(inspector: FcnInspector) {
		this.inspector = inspector;
		$effect(() => {
			if (this.#pointed && inspector.labels && inspector.pass) void this.#scoreReads.offer(inspector.labels);
		});
		$effect(() => {
			if (!this.#compared || !inspector.labels || !inspector.pass) return;
			void this.#headReads.offer(inspector.labels);
		});
	}

	async #readScores(labels: LabelMap): Promise<void> {
		const all = await this.inspector.ask((fcn) => fcn.seenScores(labels.head));
		if (all && labels === this.inspector.labels) this.#scores = { of: labels, all };
	}

	async #readHeads(labels: LabelMap): Promise<void> {
		const found = await this.inspector.ask((fcn) =>
			Promise.all(heads.map((head) => (head === labels.head ? labels : fcn.segment(null, { head }))))
		);
		if (!found || labels !== this.inspector.labels) return;
		const [deep, middle, fine] = found;
		this.#heads = { of: labels, all: { '32s': deep, '16s': middle, '8s': fine } };
	}

	/** Shows a class alone until it is let go of, or lets go of it. */
	toggle(label: number): void {
		this.lit = this.lit === label ? null : label;
	}
}
