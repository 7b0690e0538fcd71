/** Lesson 6's figure: a street, a window on it, a picture around the window that grows, and the head in both readings. */
import {
	arithmetic,
	classifierFeatures,
	classifierInput,
	classifierSide,
	classifierStride,
	classifyEverywhere,
	cropped,
	headAsConvolution,
	headAsMatrix,
	largestDifference,
	softmax,
	windowsOf,
	type ChannelMap,
	type Classifier
} from '$lib/fcn';
import {
	readFcToConv,
	regionOf,
	sceneHeight,
	sceneWidth,
	sceneWindows,
	type FcToConvState
} from './fcToConvUrl';
import { Newest } from './newest';
import { SmallStreets } from './smallStreets';
import { SlidingWindow } from './slidingWindow.svelte';

export class FcToConvFigure {
	state: FcToConvState = $state({ ...readFcToConv('').state });
	/** [120, 160, 3] bytes of the street; null until it is drawn */
	street: Uint8Array | null = $state.raw(null);
	/** the browser has no canvas to draw on */
	undrawn = $state(false);
	/** milliseconds for the whole picture at once; null before it was measured */
	onceTime: number | null = $state(null);
	readonly sliding = new SlidingWindow();
	readonly #classifier: () => Classifier | null;
	readonly #streets = new SmallStreets();
	#asked = 0;
	readonly #drawing = new Newest<number>((number) => this.#draw(number));

	constructor(query: string, classifier: () => Classifier | null) {
		this.#classifier = classifier;
		this.load(query);
	}

	load(query: string): void {
		this.state = readFcToConv(query).state;
		this.street = this.#streets.known(this.state.street) ?? this.street;
		this.#changed();
	}

	/** Draws the street, in the browser only. */
	async draw(): Promise<void> {
		if (this.#asked === this.state.street) return;
		this.#asked = this.state.street;
		await this.#drawing.offer(this.state.street);
	}

	close(): void {
		this.sliding.reset();
		this.#streets.close();
	}

	async #draw(number: number): Promise<void> {
		try {
			this.street = await this.#streets.draw(number);
			this.undrawn = false;
			this.#changed();
		} catch {
			this.undrawn = true;
		}
	}

	/** [3, 120, 160], −1 to 1 */
	readonly #input: ChannelMap | null = $derived.by(() => {
		const classifier = this.#classifier();
		return classifier && this.street && classifierInput(classifier, this.street, sceneHeight, sceneWidth);
	});

	readonly region = $derived(regionOf(this.state));
	readonly windows = $derived(windowsOf(this.region.height, this.region.width));
	readonly arithmetic = $derived(arithmetic(this.region.height, this.region.width));
	/** where the window lies in the region, in steps */
	readonly cell = $derived({
		row: this.state.row - this.region.top / classifierStride,
		col: this.state.col - this.region.left / classifierStride
	});

	readonly #window: ChannelMap | null = $derived.by(() => {
		const [top, left] = [this.state.row, this.state.col].map((at) => at * classifierStride);
		return this.#input && cropped(this.#input, top, left, classifierSide, classifierSide);
	});

	readonly #picture: ChannelMap | null = $derived.by(() => {
		const { top, left, height, width } = this.region;
		return this.#input && cropped(this.#input, top, left, height, width);
	});

	/** [16, 6, 6]: what the head is given for the window */
	readonly map: ChannelMap | null = $derived.by(() => {
		const classifier = this.#classifier();
		return classifier && this.#window && classifierFeatures(classifier, this.#window).pool2;
	});

	/** The head on the window, as matrices and as convolutions. */
	readonly both = $derived.by(() => {
		const classifier = this.#classifier();
		if (!classifier || !this.map) return null;
		const matrix = headAsMatrix(classifier, this.map);
		const { hidden, scores } = headAsConvolution(classifier, this.map);
		return {
			matrix,
			hidden: hidden.values,
			scores: scores.values,
			hiddenDifference: largestDifference(matrix.hidden, hidden.values),
			difference: largestDifference(matrix.scores, scores.values),
			shares: softmax(matrix.scores)
		};
	});

	/** [classes, rows, columns]: the whole picture run once */
	readonly scores: ChannelMap | null = $derived.by(() => {
		const classifier = this.#classifier();
		return classifier && this.#picture && classifyEverywhere(classifier, this.#picture);
	});

	/** the largest difference between the windows that are done and the same places of the map of scores */
	readonly difference: number | null = $derived.by(() => {
		const { scores: windows, done, count } = this.sliding;
		if (!windows || !this.scores || done === 0 || windows.length !== this.scores.values.length) return null;
		const [there, here] = [this.scores.values, windows].map((all) => all.filter((_, n) => n % count < done));
		return largestDifference(there, here);
	});

	moveTo(row: number, col: number): void {
		const within = (at: number, count: number) => Math.min(count - 1, Math.max(0, Math.round(at)));
		const before = JSON.stringify(this.region);
		this.state.row = within(row, sceneWindows.rows);
		this.state.col = within(col, sceneWindows.columns);
		if (JSON.stringify(this.region) !== before) this.#changed();
	}

	grow(by: number): void {
		this.state.grow = by;
		this.#changed();
	}

	visit(street: number): void {
		this.state.street = street;
		this.#changed();
		void this.draw();
	}

	/** Runs every window by itself, and then once more the whole picture for its time. */
	async slide(): Promise<void> {
		const classifier = this.#classifier();
		const picture = this.#picture;
		if (!classifier || !picture) return;
		this.onceTime = null;
		await this.sliding.run(classifier, picture);
		if (this.sliding.time === null) return;
		const start = performance.now();
		classifyEverywhere(classifier, picture);
		this.onceTime = performance.now() - start;
	}

	/** What was computed window by window belongs to another picture now. */
	#changed(): void {
		this.sliding.reset();
		this.onceTime = null;
	}
}
