/** A kernel that learns: its weights and loss after every step, on whichever backend there is. */
import type { Passed } from '../backends/types';
import { stopBackend, type RunningBackend } from '../chooseBackend';
import { adamFrom, adamStep, type Adam } from './adam';
import { learningBackend } from './backend';
import { backflow, slopeAt, type Backflow, type Examples, type Slope } from './loss';

export interface Learned {
	/** steps done */
	readonly step: number;
	/** [kernel × kernel] */
	readonly weights: Float64Array;
	/** of these weights */
	readonly loss: number;
	/** [steps just done]: the loss after each of them */
	readonly losses: readonly number[];
}

export type LearningReport = Pick<RunningBackend, 'name' | 'renderer' | 'passed'>;

export class Learner {
	readonly #examples: Examples;
	readonly #onBackend: (report: LearningReport) => void;
	#backend: RunningBackend | null = null;
	#adam: Adam;
	#slope: Slope | null = null;

	/** weights: [kernel × kernel], to begin with */
	constructor(
		examples: Examples,
		weights: ArrayLike<number>,
		onBackend: (report: LearningReport) => void = () => undefined
	) {
		this.#examples = examples;
		this.#adam = adamFrom(weights);
		this.#onBackend = onBackend;
	}

	/** Does so many steps, 0 for none. rate: > 0. Rejects with `FcnError` where nothing can run it. */
	async learn(steps: number, rate: number): Promise<Learned> {
		const losses: number[] = [];
		let slope = await this.#slopeNow();
		for (let n = 0; n < steps; n++) {
			this.#adam = adamStep(this.#adam, slope.gradient, rate);
			this.#slope = null;
			slope = await this.#slopeNow();
			losses.push(slope.loss);
		}
		return { step: this.#adam.step, weights: this.#adam.weights, loss: slope.loss, losses };
	}

	/** Example `index` forwards and its error backwards, with the present weights. */
	backflow(index: number): Promise<Backflow> {
		return this.#safely(() => backflow(this.#examples, this.#adam.weights, index));
	}

	async #slopeNow(): Promise<Slope> {
		return (this.#slope ??= await this.#safely(() => slopeAt(this.#examples, this.#adam.weights)));
	}

	/** Weights live here, not on the device: when a backend goes away, the next one goes on from the same place. */
	async #safely<Result>(compute: () => Promise<Result>): Promise<Result> {
		const failed: Passed[] = [];
		for (;;) {
			this.#backend ??= await this.#start(failed);
			try {
				return await compute();
			} catch {
				const { name } = this.#backend;
				failed.push({ name, reason: this.#backend.lost() ? 'lost' : 'failed' });
				stopBackend(name);
				this.#backend = null;
			}
		}
	}

	async #start(failed: readonly Passed[]): Promise<RunningBackend> {
		const running = await learningBackend(failed);
		const { name, renderer, passed } = running;
		this.#onBackend({ name, renderer, passed });
		return running;
	}
}
