/**
 * The reader's own network in place of the site's: its files are opened, pictures go through it, and its layers are there
 * to be looked at. Nothing of it is in the address.
 */
import type {
	BroughtDescription,
	BroughtRun,
	Fcn,
	FeatureMaps,
	InputSettings,
	Patch,
	Picture,
	Refusal,
	StrongestMap
} from '$lib/fcn';
import { blocksOf } from '$lib/render/network';
import { broughtFacts, truthAt } from './broughtFacts';
import type { Shown } from './fcnPictures.svelte';
import type { FcnInspector } from './fcnInspector.svelte';
import { usualChoice, type FcnChoice } from './fcnUrl';
import type { DrawnFacts, Inspected } from './inspected';
import { drawable } from './layerFacts';

/** A network of more layers is drawn folded at first. */
const mostUnfolded = 30;

const usualSettings: InputSettings = { range: 'unit', fit: 'whole' };

export class FcnBrought implements Inspected {
	choice: FcnChoice = $state.raw(usualChoice);
	readonly own = true;
	readonly labels = null;

	/** the network that is open; null for the site's */
	model: BroughtDescription | null = $state.raw(null);
	/** files are being read */
	opening = $state(false);
	/** why files or a picture were no good */
	refusal: Refusal | null = $state.raw(null);
	settings: InputSettings = $state.raw(usualSettings);
	maps: Readonly<Record<string, StrongestMap>> = $state.raw({});
	pass = $state(0);
	/** layers with values that are no numbers */
	broken: readonly string[] = $state.raw([]);

	#run: BroughtRun | null = $state.raw(null);
	#shown: Shown | null = $state.raw(null);
	readonly #inspector: FcnInspector;
	#turn = 0;

	readonly facts: ReadonlyMap<string, DrawnFacts> = $derived.by(() => broughtFacts(this.#run?.layers ?? []));
	readonly truth: Uint8Array | null = $derived.by(() => {
		const [truth, from, to] = [this.#shown?.truth, this.#shown?.picture.placement, this.picture?.placement];
		return truth && from && to ? truthAt(truth, from.seen, to.seen) : null;
	});

	constructor(inspector: FcnInspector) {
		this.#inspector = inspector;
	}

	/** As the network gets it. */
	get picture(): Picture | null {
		return this.#run?.picture ?? null;
	}

	get end(): string {
		return this.#run?.output ?? '';
	}

	/** What is not computed, or no map. */
	get left(): BroughtRun['left'] {
		return this.#run?.left ?? [];
	}

	/** What was open stays where these files are no good. */
	async open(files: readonly File[]): Promise<void> {
		const fcn = this.#inspector.worker;
		if (!fcn || !files.length) return;
		[this.opening, this.refusal] = [true, null];
		try {
			const answer = await this.#ask((fcn) => fcn.bring(files));
			if (!answer) return;
			this.#forget();
			this.model = answer;
			this.settings = answer.input.dtype === 'int32' ? { ...usualSettings, range: 'bytes' } : usualSettings;
			await this.#inspector.computeWith((shown) => this.#show(shown));
		} finally {
			this.opening = false;
		}
	}

	setInput(change: Partial<InputSettings>): void {
		this.settings = { ...this.settings, ...change };
		void this.#inspector.computeWith((shown) => this.#show(shown));
	}

	/** Back to the site's network. */
	async leave(): Promise<void> {
		this.#forget();
		this.model = null;
		await this.#inspector.worker?.sendBack();
		await this.#inspector.computeWith(null);
	}

	openLayer(layer: string, channel: number | null = null): void {
		this.choice = { ...this.choice, layer, channel };
	}

	pin(at: FcnChoice['at']): void {
		this.choice = { ...this.choice, at };
	}

	async featureMaps(layer: string): Promise<FeatureMaps | null> {
		const { pass } = this;
		const answer = await this.#ask((fcn) => fcn.broughtMaps(layer));
		return answer && pass === this.pass ? answer.map : null;
	}

	/** How far back its values look is not always known. */
	async patchesAt(): Promise<readonly Patch[] | null> {
		return null;
	}

	#forget(): void {
		this.#turn++;
		[this.#run, this.refusal, this.maps, this.broken, this.choice] = [null, null, {}, [], usualChoice];
	}

	async #show(shown: Shown): Promise<void> {
		const turn = ++this.#turn;
		this.refusal = null;
		const run = await this.#ask((fcn) => fcn.runBrought(shown.picture, this.settings));
		if (!run || turn !== this.#turn) return;
		if (!this.#run) this.#foldIfMany(run);
		[this.#shown, this.#run, this.maps, this.broken] = [shown, run, {}, []];
		this.pass++;
		this.#settle();
		const read = this.#readMaps(run, turn);
		// The next frame of a camera waits for what this one is shown as.
		if (this.#inspector.pictures.source === 'camera') await read;
	}

	#foldIfMany({ layers }: BroughtRun): void {
		if (layers.length <= mostUnfolded) return;
		const folded = blocksOf(drawable(broughtFacts(layers))).map(({ name }) => name);
		this.choice = { ...this.choice, folded };
	}

	/** What was looked at and is not there at another size of the picture. */
	#settle(): void {
		const { layer, at } = this.choice;
		const seen = this.picture?.placement.seen;
		if (layer && !this.facts.has(layer)) this.openLayer('');
		if (at && seen && (at.x >= seen.width || at.y >= seen.height)) this.pin(null);
	}

	async #readMaps({ layers }: BroughtRun, turn: number): Promise<void> {
		for (const { name } of layers.slice(1)) {
			const answer = await this.#ask((fcn) => fcn.broughtStrongest(name));
			if (!answer || turn !== this.#turn) return;
			this.maps = { ...this.maps, [name]: answer.map };
			if (answer.broken) this.broken = [...this.broken, name];
		}
	}

	/** Null where it is refused, which `refusal` then says. */
	async #ask<Answer extends object>(
		question: (fcn: Fcn) => Promise<Answer | { readonly refusal: Refusal }>
	): Promise<Answer | null> {
		const fcn = this.#inspector.worker;
		const answer = fcn && (await question(fcn));
		if (!answer || !('refusal' in answer)) return answer;
		this.refusal = answer.refusal;
		return null;
	}
}
