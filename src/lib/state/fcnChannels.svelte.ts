/** All channels of the opened layer: read back once, then sorted, compared and looked at without asking again. */
import type { FeatureMaps, Picture, Size } from '$lib/fcn';
import { CLASSES } from '$lib/scenes';
import { sortedChannels } from './channelOrder';
import type { FcnChoice } from './fcnUrl';
import type { Inspected } from './inspected';
import { reduced, reductionOf, type Planes } from './reduced';
import { maskShares, similarities } from './similarity';

/** What was read, with what belongs to it. */
interface Read {
	readonly maps: FeatureMaps;
	readonly picture: Picture;
	readonly truth: Uint8Array | null;
}

interface Range {
	readonly least: number;
	readonly most: number;
}

/** One channel's values, [height, width], and what its colours reach to. */
export interface ScaledPlane extends Size, Range {
	readonly data: Float32Array;
}

/** Units that a tile has at least in a row, where the layer has as many: about the pixels that it takes on the screen. */
const tileWidth = () => 100 * Math.min(2, globalThis.devicePixelRatio || 1);

type ChannelChoice = Partial<Pick<FcnChoice, 'sort' | 'class' | 'scale' | 'film'>>;

export class FcnChannels {
	readonly inspector: Inspected;
	#read: Read | null = $state.raw(null);
	/** the channel under the pointer or in focus; it goes with the layer */
	hovered: number | null = $state(null);

	// Of their own, so that nothing else in the choice makes anything be sorted, compared or painted again.
	readonly #sort = $derived.by(() => this.inspector.choice.sort);
	readonly #class = $derived.by(() => this.inspector.choice.class);
	readonly #scale = $derived.by(() => this.inspector.choice.scale);

	constructor(inspector: Inspected) {
		this.inspector = inspector;
	}

	/** Reads a layer of the present pass; what was there stays until the answer comes. '' closes. */
	async read(layer: string): Promise<void> {
		if (!layer) {
			this.#show(null);
			return;
		}
		const maps = await this.inspector.featureMaps(layer);
		const { picture, truth, choice } = this.inspector;
		if (maps && picture && layer === choice.layer) this.#show({ maps, picture, truth });
	}

	#show(read: Read | null): void {
		if (read?.maps.layer !== this.#read?.maps.layer) this.hovered = null;
		this.#read = read;
	}

	get maps(): FeatureMaps | null {
		return this.#read?.maps ?? null;
	}

	get picture(): Picture | null {
		return this.#read?.picture ?? null;
	}

	change(change: ChannelChoice): void {
		this.inspector.choice = { ...this.inspector.choice, ...change };
	}

	/** Opens a channel of the layer that is shown, null for the usual one. */
	open(channel: number | null): void {
		if (this.maps) this.inspector.openLayer(this.maps.layer, channel);
	}

	/** The channel that the address names. */
	readonly opened: number | null = $derived.by(() => {
		const { layer, channel } = this.inspector.choice;
		return this.maps?.layer === layer && channel !== null && channel < this.maps.channels ? channel : null;
	});

	/** The one with the largest mean of absolute values. */
	readonly strongest: number = $derived.by(() => {
		const strength = this.maps?.strength;
		return strength ? strength.indexOf(Math.max(...strength)) : 0;
	});

	/** What is shown where none is asked for: the first of an order, else the strongest, of the picture red. */
	readonly usual: number = $derived.by(() => {
		if (this.#sort !== 'index' && this.order.length) return this.order[0];
		const facts = this.maps && this.inspector.facts.get(this.maps.layer);
		return facts?.kind === 'input' ? 0 : this.strongest;
	});

	/** The same of a layer that may not be read yet: null until it is. */
	usualOf(layer: string): number | null {
		return this.maps?.layer === layer ? this.usual : null;
	}

	readonly shown: number = $derived(this.hovered ?? this.opened ?? this.usual);

	/** Whether the layer has values of both signs. */
	readonly signed: boolean = $derived(this.maps !== null && this.maps.least.some((least) => least < 0));

	/** Of all channels. */
	readonly range: Range = $derived(
		this.maps
			? { least: Math.min(...this.maps.least), most: Math.max(...this.maps.most) }
			: { least: 0, most: 0 }
	);

	readonly silent: readonly number[] = $derived.by(() => {
		const zeros = this.maps?.zeros ?? new Float32Array();
		return [...zeros.keys()].filter((channel) => zeros[channel] === 1);
	});

	/** What channels are compared with: the truth where it is known, else what the head says. */
	get maskSource(): 'truth' | 'head' {
		return this.#read?.truth ? 'truth' : 'head';
	}

	/** Whether there is a mask to compare with. */
	get comparable(): boolean {
		return this.maskSource === 'truth' || this.inspector.labels !== null;
	}

	/** [channels], NaN for those that are the same everywhere, and for all where the class is not in the picture. */
	readonly similarity: Float64Array | null = $derived.by(() => {
		if (!this.#read) return null;
		const { maps, picture, truth } = this.#read;
		const found = picture === this.inspector.picture ? this.inspector.labels?.labels : null;
		const labels = truth ?? found;
		if (!labels) return null;
		const shares = maskShares(labels, CLASSES.indexOf(this.#class), picture.placement, maps);
		return similarities(maps.data, maps.channels, shares);
	});

	/** Channel numbers as they are to be shown. */
	readonly order: readonly number[] = $derived.by(() => {
		const { maps } = this;
		if (!maps) return [];
		const keys = {
			index: () => new Float32Array(maps.channels),
			mean: () => maps.mean,
			max: () => maps.most,
			sparsity: () => maps.zeros,
			similarity: () => this.similarity ?? new Float32Array(maps.channels)
		};
		return sortedChannels(keys[this.#sort]());
	});

	/** What the colours of a channel reach to: from 0, or equally far to both sides of it. */
	reach(channel: number): Range {
		const shared = this.#scale === 'shared' || !this.maps;
		const least = shared ? this.range.least : this.maps.least[channel];
		const most = shared ? this.range.most : this.maps.most[channel];
		const extent = Math.max(Math.abs(least), Math.abs(most));
		return { least: this.signed ? -extent : 0, most: extent };
	}

	/** All channels as small as tiles are. */
	readonly #small: Planes | null = $derived.by(() =>
		this.maps ? reduced(this.maps, reductionOf(this.maps, tileWidth())) : null
	);

	/** Null before there is a layer. */
	plane(channel: number): ScaledPlane | null {
		return this.#planeOf(this.maps, channel);
	}

	/** The same for a tile: squares of units may be one value, their mean. */
	tile(channel: number): ScaledPlane | null {
		return this.#planeOf(this.#small, channel);
	}

	#planeOf(planes: Planes | null, channel: number): ScaledPlane | null {
		if (!planes) return null;
		const { width, height, data } = planes;
		const area = width * height;
		return {
			width,
			height,
			data: data.subarray(channel * area, (channel + 1) * area),
			...this.reach(channel)
		};
	}
}
