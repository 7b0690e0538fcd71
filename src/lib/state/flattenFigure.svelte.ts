/** Lesson 1's figure: a thing on plain ground, what the classifier makes of it, and what is pointed at. */
import {
	classifierFeatures,
	classifierInput,
	classifierSide,
	flattened,
	headAsConvolution,
	headAsMatrix,
	onPlainGround,
	softmax,
	thingOf,
	type Classifier,
	type ChannelMap,
	type ThingName
} from '$lib/fcn';
import { readFlatten, usualFlatten, type FlattenState } from './flattenUrl';

export class FlattenFigure {
	state: FlattenState = $state(usualFlatten);
	/** the classifier, as soon as it is there */
	readonly #classifier: () => Classifier | null;
	/** cell of the map under the pointer, and the one that was clicked */
	preview: number | null = $state(null);
	pinned: number | null = $state(null);

	constructor(query: string, classifier: () => Classifier | null) {
		this.#classifier = classifier;
		this.load(query);
	}

	load(query: string): void {
		this.state = readFlatten(query).state;
		this.release();
	}

	readonly thing = $derived.by(() => thingOf(this.state.thing));
	/** [side, side, 3] bytes */
	readonly picture = $derived.by(() => {
		const { side, top, left } = this.state;
		return onPlainGround(this.thing, side, top, left);
	});

	/** the map that is flattened, all channels; null until the classifier is there */
	readonly map: ChannelMap | null = $derived.by(() => {
		const classifier = this.#classifier();
		if (!classifier) return null;
		const { side } = this.state;
		return classifierFeatures(classifier, classifierInput(classifier, this.picture, side, side)).pool2;
	});

	/** sides and length of what is flattened, known before anything is computed */
	readonly flat = $derived(flattened(this.state.side, this.state.side));
	/** whether the matrix has as many columns as the vector has entries */
	readonly fits = $derived(this.state.side === classifierSide);

	/** [height, width] of the channel that is shown */
	readonly channel: Float64Array | null = $derived.by(() => {
		const { height, width } = this.flat;
		const from = this.state.channel * height * width;
		return this.map?.values.subarray(from, from + height * width) ?? null;
	});

	readonly head = $derived.by(() => {
		const classifier = this.#classifier();
		return classifier && this.map && this.fits ? headAsMatrix(classifier, this.map) : null;
	});

	/** [classes] shares of 1 */
	readonly shares: Float64Array | null = $derived(this.head && softmax(this.head.scores));
	/** index of the class with the highest score */
	readonly best: number | null = $derived(this.shares && this.shares.indexOf(Math.max(...this.shares)));

	/** [height, width] of the map: the weights of the chosen unit that look at the chosen channel */
	readonly weights: Float32Array | null = $derived.by(() => {
		const fc6 = this.#classifier()?.fc6;
		if (!fc6 || !this.fits) return null;
		const cells = this.flat.height * this.flat.width;
		const from = this.state.unit * fc6.columns + this.state.channel * cells;
		return fc6.values.subarray(from, from + cells);
	});

	readonly bias: number = $derived.by(() => this.#classifier()?.fc6.bias[this.state.unit] ?? 0);

	/** scores of the thing's own class at every place, the head run as convolutions: [rows, columns] */
	readonly places: { rows: number; columns: number; shares: Float64Array } | null = $derived.by(() => {
		const classifier = this.#classifier();
		if (!classifier || !this.map || this.state.show !== 'places') return null;
		const { scores } = headAsConvolution(classifier, this.map);
		const cells = scores.height * scores.width;
		const wanted = classifier.classes.indexOf(this.state.thing);
		const shares = Float64Array.from({ length: cells }, (_, cell) => {
			const here = Float64Array.from({ length: scores.channels }, (_, c) => scores.values[c * cells + cell]);
			return softmax(here)[wanted];
		});
		return { rows: scores.height, columns: scores.width, shares };
	});

	/** the cell that everything lights: pointed at, pinned, or the strongest */
	readonly lit: number | null = $derived(this.preview ?? this.pinned);
	readonly strongest: number | null = $derived(
		this.channel && this.channel.indexOf(Math.max(...this.channel))
	);

	/** Puts the thing's upper left corner at the nearest place where all of it is in the picture. */
	moveTo(top: number, left: number): void {
		const { side } = this.state;
		this.state.top = within(top, side - this.thing.height);
		this.state.left = within(left, side - this.thing.width);
	}

	resize(side: number): void {
		this.state.side = side;
		this.moveTo(this.state.top, this.state.left);
		this.release();
	}

	choose(thing: ThingName): void {
		this.state.thing = thing;
		this.moveTo(this.state.top, this.state.left);
	}

	release(): void {
		this.preview = this.pinned = null;
	}
}

const within = (place: number, most: number) => Math.min(most, Math.max(0, Math.round(place)));
