/** A kernel that learns to upsample pieces of a street: what the page knows of it, and its training loop. */
import { randomNormal, randomLcg } from 'd3';
import { bilinearKernel, convolve, forwardSettings, largestDifference, phaseSums } from '$lib/conv';
import { startLearning, type Backflow, type Examples, type Learning, type LearningReport } from '$lib/fcn';
import { examplesFrom, lossOf } from './learningExamples';
import { sameSize } from './upsampledPictures';
import { streetPlanes, type StreetPlanes } from './upsamplingInputs';
import { bilinearSize, type Beginning } from './upsamplingUrl';

export interface LearnSettings {
	readonly stride: number;
	readonly scene: number;
	readonly seed: number;
	readonly beginning: Beginning;
}

/** What flows back through the layer, computed twice. */
export interface Backward extends Backflow {
	/** C · error, by the plain convolution */
	readonly convolved: Float64Array;
	/** max |Δ| between automatic differentiation's gradient and that */
	readonly difference: number;
}

/** Training stops by itself here. */
export const mostSteps = 2000;
/** Steps for each picture of the figure while it plays. */
const perPicture = 4;

/** Side of the kernel and [kernel × kernel] weights to begin with. */
export function beginningWeights({ stride, seed, beginning }: LearnSettings): Float64Array {
	const side = bilinearSize(stride);
	if (beginning === 'bilinear') return bilinearKernel(side);
	const next = randomNormal.source(randomLcg(seed / 2 ** 16))(0, 0.3);
	return new Float64Array(side * side).map(() => (beginning === 'random' ? next() : 0));
}

export class LearningRun {
	status: 'idle' | 'loading' | 'ready' | 'failed' = $state('idle');
	playing = $state(false);
	step = $state(0);
	weights: Float64Array = $state.raw(new Float64Array());
	/** loss after step 0, 1, … */
	losses: readonly number[] = $state.raw([]);
	examples: Examples | null = $state.raw(null);
	backward: Backward | null = $state.raw(null);
	backend: LearningReport | null = $state.raw(null);
	/** loss of the bilinear kernel on the same pictures */
	bilinearLoss = $derived(this.examples ? lossOf(this.examples, bilinearKernel(this.examples.kernel)) : NaN);
	loss = $derived(this.losses.at(-1) ?? NaN);
	sums = $derived(
		this.examples ? phaseSums(this.weights, [this.examples.stride, this.examples.stride]) : new Float64Array()
	);
	fromBilinear = $derived(
		this.examples ? largestDifference(this.weights, bilinearKernel(this.examples.kernel)) : NaN
	);

	#learning: Learning | null = null;
	#street: StreetPlanes | null = null;
	/** counts beginnings: what comes back from an earlier one is dropped */
	#turn = 0;
	#rate = 0.1;
	/** one question at a time */
	#busy: Promise<unknown> = Promise.resolve();

	set rate(rate: number) {
		this.#rate = rate;
	}

	/** Begins anew; the worker is started the first time. */
	async begin(settings: LearnSettings): Promise<void> {
		this.pause();
		const turn = ++this.#turn;
		const current = () => turn === this.#turn;
		if (this.status !== 'ready') this.status = 'loading';
		try {
			if (this.#street?.number !== settings.scene) this.#street = await streetPlanes(settings.scene);
			if (!current()) return;
			const examples = examplesFrom(this.#street, settings.stride, settings.seed);
			this.#learning ??= startLearning((report) => (this.backend = report));
			const weights = beginningWeights(settings);
			await this.#ask((learning) => learning.begin(examples, weights));
			const { loss } = await this.#ask((learning) => learning.learn(0, this.#rate));
			const backflow = await this.#ask((learning) => learning.backflow(0));
			if (!current()) return;
			[this.examples, this.weights, this.step, this.losses] = [examples, weights, 0, [loss]];
			this.backward = backwardOf(examples, weights, backflow);
			this.status = 'ready';
		} catch {
			if (current()) this.#fail();
		}
	}

	toggle(): void {
		if (this.playing) this.pause();
		else void this.#play();
	}

	pause(): void {
		this.playing = false;
	}

	/** Does some steps and shows where they lead. */
	async advance(steps: number): Promise<void> {
		const turn = this.#turn;
		const left = Math.min(steps, mostSteps - this.step);
		if (this.status !== 'ready' || left <= 0) return;
		try {
			const learned = await this.#ask((learning) => learning.learn(left, this.#rate));
			const backflow = await this.#ask((learning) => learning.backflow(0));
			if (turn !== this.#turn || !this.examples) return;
			this.weights = learned.weights;
			this.step = learned.step;
			this.losses = [...this.losses, ...learned.losses];
			this.backward = backwardOf(this.examples, learned.weights, backflow);
		} catch {
			if (turn === this.#turn) this.#fail();
		}
	}

	close(): void {
		this.pause();
		this.#turn++;
		this.#learning?.close();
		this.#learning = null;
	}

	async #play(): Promise<void> {
		if (this.status !== 'ready' || this.step >= mostSteps) return;
		this.playing = true;
		const turn = this.#turn;
		while (this.playing && turn === this.#turn && this.step < mostSteps) {
			const frame = new Promise((resolve) => requestAnimationFrame(resolve));
			await this.advance(perPicture);
			await frame;
		}
		if (turn === this.#turn) this.playing = false;
	}

	#ask<Answer>(question: (learning: Learning) => Promise<Answer>): Promise<Answer> {
		const answer = this.#busy.then(() => {
			if (!this.#learning) throw new Error('the worker has been ended');
			return question(this.#learning);
		});
		this.#busy = answer.catch(() => undefined);
		return answer;
	}

	#fail(): void {
		this.pause();
		this.#learning?.close();
		this.#learning = null;
		this.status = 'failed';
	}
}

function backwardOf(examples: Examples, weights: Float64Array, backflow: Backflow): Backward {
	const { height, width, kernel, stride } = examples;
	const forward = forwardSettings(sameSize([height, width], kernel, stride));
	const convolved = convolve(forward, backflow.error, weights);
	return { ...backflow, convolved, difference: largestDifference(convolved, backflow.gradient) };
}
