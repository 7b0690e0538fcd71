/**
 * What of the network is looked at, and its form in the address. What the address asks for and this network or picture
 * lacks becomes the nearest that they have.
 */
import { headLayer, type FcnLayer, type LabelMap, type Picture } from '$lib/fcn';
import { settled } from './fcnSettle';
import { fcnQuery, parseFcnQuery, usualChoice, type FcnChoice, type Unread } from './fcnUrl';
import { layerFacts, noFacts, type LayerFacts } from './layerFacts';

export class FcnLook {
	choice: FcnChoice = $state.raw(usualChoice);
	unread: readonly Unread[] = $state.raw([]);
	/** counts how often something was refused that the address had asked for */
	corrected = $state(0);

	layers: readonly FcnLayer[] = $state.raw([]);
	picture: Picture | null = $state.raw(null);
	labels: LabelMap | null = $state.raw(null);
	/** [height, width] of the seen picture: what every pixel of a drawn street is, or VOID; null for other pictures */
	truth: Uint8Array | null = $state.raw(null);

	// Numbers, so that pictures of the same size are drawn without placing all layers anew.
	readonly #height: number = $derived.by(() => this.picture?.placement.frame.height ?? 0);
	readonly #width: number = $derived.by(() => this.picture?.placement.frame.width ?? 0);

	/** By layer; none until there is a picture. */
	readonly facts: ReadonlyMap<string, LayerFacts> = $derived.by(() => {
		const [height, width] = [this.#height, this.#width];
		return height && this.layers.length ? layerFacts(this.layers, { height, width }) : noFacts;
	});

	/** it is the site's network, not the reader's own */
	readonly own: boolean = false;

	/** name of the layer that the answer is read from */
	get end(): string {
		return headLayer[this.choice.head];
	}

	get query(): string {
		return fcnQuery(this.choice);
	}

	/** The layer that is opened. */
	get layer(): FcnLayer | null {
		return this.layers.find(({ name }) => name === this.choice.layer) ?? null;
	}

	/** '' closes it. Channel null is the strongest. */
	openLayer(layer: string, channel: number | null = null): void {
		this.choice = { ...this.choice, layer, channel };
	}

	/** at: of the seen picture; null lets go. */
	pin(at: FcnChoice['at']): void {
		this.choice = { ...this.choice, at };
	}

	/** How the result is looked at. */
	look(change: Partial<Pick<FcnChoice, 'view' | 'cover' | 'divider' | 'zoom'>>): void {
		this.choice = { ...this.choice, ...change };
	}

	/** Takes what the address says. Returns what was chosen before. */
	protected take(query: string): FcnChoice {
		const before = this.choice;
		const { choice, unread } = parseFcnQuery(query);
		[this.choice, this.unread] = [choice, unread];
		this.settle();
		return before;
	}

	/** To be called when layers or picture are others. */
	protected settle(): void {
		const { choice, refused } = settled(this.choice, this.layers, this.picture?.placement.seen);
		if (!refused.length) return;
		const kept = this.unread.filter(({ name }) => refused.every((each) => each.name !== name));
		[this.choice, this.unread] = [choice, [...kept, ...refused]];
		this.corrected++;
	}
}
