/** The map of the network: what is drawn of it, where each layer looks, and the layer that is pointed at. */
import type { Picture, StrongestMap } from '$lib/fcn';
import {
	ancestorsOf,
	blocksOf,
	drawnBranches,
	withFolded,
	type Block,
	type DrawnNode,
	type NetNode
} from '$lib/render/network';
import type { DrawnFacts, Inspected } from './inspected';
import { drawable } from './layerFacts';

/** Layers with a colour of their own, by which the ways into the sums are told apart. */
const origins = ['pool3', 'pool4', 'fc7'] as const;

export class FcnMap {
	readonly #inspector: Inspected;
	/** the name of the layer under the pointer or the keyboard */
	pointed: string | null = $state(null);

	constructor(inspector: Inspected) {
		this.#inspector = inspector;
	}

	/** By layer; none until there is a picture. */
	get facts(): ReadonlyMap<string, DrawnFacts> {
		return this.#inspector.facts;
	}

	readonly #nodes: readonly NetNode[] = $derived.by(() => drawable(this.#inspector.facts));

	readonly blocks: readonly Block[] = $derived(blocksOf(this.#nodes));

	/** Names of the blocks that are drawn as one. Of its own: another layer is opened without placing all anew. */
	readonly folded: readonly string[] = $derived.by(() => this.#inspector.choice.folded);

	readonly #end: string = $derived.by(() => this.#inspector.end);

	/** The layers, folded blocks as one each. */
	readonly drawn: readonly DrawnNode[] = $derived(
		withFolded(
			this.#nodes,
			this.blocks.filter(({ name }) => this.folded.includes(name)),
			[this.#end]
		)
	);

	/** The layers that the chosen head is computed from. */
	readonly path: ReadonlySet<string> = $derived(ancestorsOf(this.#nodes, this.#end));

	/** By line: the layer whose colour it has. */
	readonly branches: ReadonlyMap<string, string> = $derived(drawnBranches(this.drawn, this.#nodes, origins));

	readonly #last: Record<string, StrongestMap | undefined> = {};

	/** What was last computed of a layer, also while it is computed again; of the first one, the picture. */
	latest(name: string): StrongestMap | Picture | null {
		if (this.facts.get(name)?.kind === 'input') return this.#inspector.picture;
		const now = this.#inspector.maps[name];
		if (now) this.#last[name] = now;
		return now ?? this.#last[name] ?? null;
	}

	/** Whether `latest` is of the picture that is shown. */
	fresh(name: string): boolean {
		return this.facts.get(name)?.kind === 'input' || name in this.#inspector.maps;
	}

	/** Whether it is the reader's own network. */
	get own(): boolean {
		return this.#inspector.own;
	}

	/** The block that a node stands for, or null. */
	blockOf({ members }: DrawnNode): Block | null {
		return this.blocks.find(({ members: own }) => own[0] === members[0]) ?? null;
	}

	/** [height, width] of the map that a block begins with. */
	sizeBefore({ members: [first] }: Block): readonly [number, number] {
		const [before] = this.facts.get(first)?.layer.inputs ?? [];
		const [height, width] = this.facts.get(before)?.shape ?? [0, 0];
		return [height, width];
	}

	/** Draws a block as one layer, or its layers again. */
	fold(block: string, together: boolean): void {
		const { choice } = this.#inspector;
		const others = choice.folded.filter((name) => name !== block);
		this.#inspector.choice = { ...choice, folded: together ? [...others, block] : others };
	}
}
