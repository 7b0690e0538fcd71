/**
 * One number of the network: of the opened layer, its channel, at the pinned pixel. Where it comes from, how it depends on
 * the picture, and the way that a reader has walked from number to number.
 */
import {
	headLayer,
	mapShapes,
	receptiveField,
	type FcnLayer,
	type MapShape,
	type Point,
	type Provenance,
	type Rect,
	type Sensitivity,
	type Size,
	type Unit
} from '$lib/fcn';
import type { FcnChannels } from './fcnChannels.svelte';
import type { FcnInspector } from './fcnInspector.svelte';
import { seenIn, unitOf } from './mapPlace';
import { Newest } from './newest';
import { partsOf, runningSums, type SumPart } from './sumParts';

/** A place on the reader's way. */
export interface Stop {
	readonly layer: string;
	readonly channel: number;
	readonly at: Point;
}

const isSame = (a: Stop, b: Stop) =>
	a.layer === b.layer && a.channel === b.channel && a.at.x === b.at.x && a.at.y === b.at.y;

/** A dependence on the picture, and whose it is. */
export interface Field extends Sensitivity {
	readonly unit: Unit;
}

export class FcnPixel {
	readonly inspector: FcnInspector;
	/** what is shown; until the answer comes, that of the number before */
	found: Provenance | null = $state.raw(null);
	field: Field | null = $state.raw(null);
	/** how many parts of the sum are added up; null for all of them */
	step: number | null = $state(null);
	/** how often the reader has gone to another number by a way that is shown here */
	moves = $state(0);
	#walked: readonly Stop[] = $state.raw([]);
	readonly #sums = new Newest<Unit>((unit) => this.#readSum(unit));
	readonly #fields = new Newest<Unit>((unit) => this.#readField(unit));

	readonly #channels: FcnChannels;

	// Of their own, so that nothing else in the choice makes the number and its gradient others.
	readonly #layer: FcnLayer | null = $derived.by(() => this.inspector.layer);
	readonly #at: Point | null = $derived.by(() => this.inspector.choice.at);

	/** channels: of the same inspector */
	constructor(inspector: FcnInspector, channels: FcnChannels) {
		[this.inspector, this.#channels] = [inspector, channels];
	}

	/** Of every layer's map, by name. */
	readonly #shapes: Readonly<Record<string, MapShape>> = $derived.by(() => {
		const { layers, picture } = this.inspector;
		const frame = picture?.placement.frame;
		return frame && layers.length ? mapShapes(layers, frame.height, frame.width) : {};
	});

	/** Size of the opened layer's map. */
	readonly map: Size | null = $derived.by(() => {
		return this.#layer && this.sizeOf(this.#layer.name);
	});

	/** The channel that is asked for, or the first of an order, or the strongest; of the picture, red. */
	readonly channel: number | null = $derived.by(() => {
		const { layer, choice, maps } = this.inspector;
		if (!layer) return null;
		if (choice.channel !== null) return choice.channel;
		if (choice.sort !== 'index') return this.#channels.usualOf(layer.name);
		return layer.kind === 'input' ? 0 : (maps[layer.name]?.channel ?? null);
	});

	/** The number that is asked for. */
	readonly unit: Unit | null = $derived.by(() => {
		const { picture } = this.inspector;
		if (!this.#layer || !picture || !this.#at || !this.map || this.channel === null) return null;
		const place = unitOf(picture.placement, this.map, this.#at);
		return { layer: this.#layer.name, channel: this.channel, ...place };
	});

	readonly parts: readonly SumPart[] = $derived(this.found ? partsOf(this.found) : []);
	readonly running: readonly number[] = $derived(runningSums(this.found?.bias ?? 0, this.parts));

	/** From where the reader came, and where they are. */
	readonly trail: readonly Stop[] = $derived.by(() => {
		if (!this.unit || !this.#at) return [];
		const here = { layer: this.unit.layer, channel: this.unit.channel, at: this.#at };
		const place = this.#walked.findIndex((stop) => isSame(stop, here));
		return place < 0 ? [here] : this.#walked.slice(0, place + 1);
	});

	/** Of a layer's map; null before there are a network and a picture. */
	sizeOf(layer: string): Size | null {
		const shape = this.#shapes[layer];
		return shape ? { height: shape[0], width: shape[1] } : null;
	}

	/** The pixels of the frame that a unit of the opened layer can depend on. */
	fieldOf(unit: Pick<Unit, 'layer' | 'y' | 'x'>): Rect {
		return receptiveField(this.inspector.layers, unit);
	}

	/** Reads what is asked for now, of the present pass. */
	async read(unit: Unit): Promise<void> {
		await this.#sums.offer(unit);
		if (this.#isAsked(unit)) await this.#fields.offer(unit);
	}

	async #readSum(unit: Unit): Promise<void> {
		const found = await this.inspector.ask((fcn) => fcn.provenance(unit));
		if (!found || !this.#isAsked(unit)) return;
		this.found = found;
		this.step = null;
	}

	async #readField(unit: Unit): Promise<void> {
		const field = await this.inspector.ask((fcn) => fcn.sensitivity(unit));
		if (field && this.#isAsked(unit)) this.field = { ...field, unit };
	}

	#isAsked(unit: Unit): boolean {
		const now = this.unit;
		return now !== null && isUnit(now, unit);
	}

	/** Pins the pixel of a unit of the opened layer, unless it lies in the padding around the picture. */
	pin(unit: Point): void {
		const { picture } = this.inspector;
		const at = this.map && picture && seenIn(picture.placement, this.map, unit);
		if (at) this.inspector.pin(at);
	}

	/** The seen pixel that stands for a unit of a layer: the pinned one, if the unit holds it. Null in the padding. */
	seen({ layer, y, x }: Unit): Point | null {
		const { picture, choice } = this.inspector;
		const map = this.sizeOf(layer);
		if (!picture || !map) return null;
		const held = choice.at && unitOf(picture.placement, map, choice.at);
		return held?.x === x && held.y === y ? choice.at : seenIn(picture.placement, map, { y, x });
	}

	/** Goes to an input of what is shown. */
	walk(unit: Unit): void {
		const at = this.seen(unit);
		if (!at) return;
		const next = { layer: unit.layer, channel: unit.channel, at };
		this.#walked = [...this.trail, next];
		this.go(next);
	}

	/** Goes back to a place on the way. */
	go({ layer, channel, at }: Stop): void {
		this.moves++;
		this.inspector.openLayer(layer, channel);
		this.inspector.pin(at);
	}

	/** Begins at the label of the pinned pixel, or of the one in the middle. */
	begin(): void {
		const { picture, labels, choice } = this.inspector;
		if (!picture || !labels) return;
		const { width, height } = picture.placement.seen;
		const at = choice.at ?? { x: width >> 1, y: height >> 1 };
		this.go({ layer: headLayer[labels.head], channel: labels.labels[at.y * width + at.x], at });
	}
}

export const isUnit = (a: Unit, b: Unit) =>
	a.layer === b.layer && a.channel === b.channel && a.y === b.y && a.x === b.x;
