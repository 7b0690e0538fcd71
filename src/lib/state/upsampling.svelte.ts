/** What the upsampling figures are set to: one object, so that all figures of the lab show the same layer. */
import {
	bilinearSize,
	defaultUpsampling,
	formatUpsampling,
	mostLayers,
	parseUpsampling,
	range,
	tentOf,
	type Beginning,
	type InputName,
	type UpsamplingNote,
	type UpsamplingState,
	type ViewName
} from './upsamplingUrl';
import { pinsWithin, type UpsamplingPins } from './upsamplingPins';

const within = (value: number, [least, most]: readonly [number, number]) =>
	Math.min(most, Math.max(least, value));

const same = (a: readonly number[], b: readonly number[]) => a.join() === b.join();

export class Upsampling {
	#state: UpsamplingState = $state.raw(defaultUpsampling);
	/** what had to change for the state to be legal; shown in place */
	notes: UpsamplingNote[] = $state.raw([]);

	readonly query = $derived(formatUpsampling(this.#state));
	readonly mostLayers = $derived(mostLayers(this.#state.stride));

	constructor(query = '') {
		this.load(query);
	}

	load(query: string): void {
		const { state, notes } = parseUpsampling(query);
		this.#state = state;
		this.notes = notes;
	}

	#set(change: Partial<UpsamplingState>): void {
		const state = { ...this.#state, ...change };
		this.#state = { ...state, pins: pinsWithin(state.pins, state) };
		this.notes = [];
	}

	get stride(): number {
		return this.#state.stride;
	}

	/** A bilinear kernel stays one. */
	set stride(value: number) {
		const stride = within(Math.round(value), range.stride);
		const { weights, layers } = this.#state;
		const bilinear = same(weights, tentOf(bilinearSize(this.stride)));
		this.#set({
			stride,
			layers: Math.min(layers, mostLayers(stride)),
			weights: bilinear ? tentOf(bilinearSize(stride)) : weights
		});
	}

	get weights(): readonly number[] {
		return this.#state.weights;
	}

	set weights(weights: readonly number[]) {
		this.#set({ weights: weights.map((value) => within(value, range.weight)) });
	}

	setWeight(place: number, value: number): void {
		this.weights = this.weights.map((weight, n) => (n === place ? value : weight));
	}

	get kernel(): number {
		return this.weights.length;
	}

	/** A tent stays a tent; other kernels lose or repeat their last weight. */
	set kernel(value: number) {
		const size = within(Math.round(value), range.kernel);
		const { weights } = this;
		const last = weights.at(-1) ?? 1;
		const ones = weights.every((weight) => weight === 1);
		this.weights =
			!ones && same(weights, tentOf(weights.length))
				? tentOf(size)
				: Array.from({ length: size }, (_, n) => weights[n] ?? last);
	}

	get layers(): number {
		return this.#state.layers;
	}

	set layers(value: number) {
		this.#set({ layers: within(Math.round(value), [1, this.mostLayers]) });
	}

	get input(): InputName {
		return this.#state.input;
	}

	set input(input: InputName) {
		this.#set({ input });
	}

	get scene(): number {
		return this.#state.scene;
	}

	set scene(value: number) {
		this.#set({ scene: within(Math.round(value), range.scene) });
	}

	get view(): ViewName {
		return this.#state.view;
	}

	set view(view: ViewName) {
		this.#set({ view });
	}

	get beginning(): Beginning {
		return this.#state.beginning;
	}

	set beginning(beginning: Beginning) {
		this.#set({ beginning });
	}

	get rate(): number {
		return this.#state.rate;
	}

	set rate(rate: number) {
		this.#set({ rate });
	}

	get pins(): UpsamplingPins {
		return this.#state.pins;
	}

	/** Keeps a place marked; the same place again, or null, releases it. */
	pin<Name extends keyof UpsamplingPins>(name: Name, place: UpsamplingPins[Name]): void {
		const again = String(place) === String(this.pins[name]);
		this.#set({ pins: { ...this.pins, [name]: again ? null : place } });
	}

	get seed(): number {
		return this.#state.seed;
	}

	set seed(value: number) {
		this.#set({ seed: within(Math.round(value), range.seed) });
	}
}
