/** The worker in which a kernel learns, answered through Comlink. */
import * as Comlink from 'comlink';
import { Learner, type LearningReport } from './learner';
import type { Examples } from './loss';

let learner: Learner | undefined;

function current(): Learner {
	if (!learner) throw new TypeError('nothing is being learned yet');
	return learner;
}

const face = {
	begin(examples: Examples, weights: Float64Array, onBackend: (report: LearningReport) => void) {
		learner = new Learner(examples, weights, onBackend);
	},
	learn: (steps: number, rate: number) => current().learn(steps, rate),
	backflow: (index: number) => current().backflow(index)
};

export type LearnFace = typeof face;

Comlink.expose(face);
