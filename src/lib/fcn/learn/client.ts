/** The page's side of a kernel that learns: a worker with TensorFlow.js in it. */
import * as Comlink from 'comlink';
import { FcnError } from '../errors';
import type { LearningReport } from './learner';
import type { Examples } from './loss';
import type { LearnFace } from './worker';

export type Learning = ReturnType<typeof startLearning>;

/** Starts the worker. Every method rejects with `FcnError` for what it foresees. */
export function startLearning(onBackend: (report: LearningReport) => void) {
	const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
	const remote = Comlink.wrap<LearnFace>(worker);
	const report = Comlink.proxy(onBackend);
	const broken = new Promise<never>((_, reject) => {
		worker.onerror = ({ message }) => reject(new FcnError('no-backend', `the worker cannot run: ${message}`));
	});
	// Whoever asks is told.
	broken.catch(() => undefined);

	async function ask<Answer>(question: Promise<Answer>): Promise<Answer> {
		try {
			return await Promise.race([question, broken]);
		} catch (error) {
			throw FcnError.revive(error);
		}
	}

	return {
		/** Forgets what was learned and begins with these weights, [kernel × kernel]. */
		begin: (examples: Examples, weights: Float64Array) => ask(remote.begin(examples, weights, report)),
		/** Does so many steps; see `Learner`. */
		learn: (steps: number, rate: number) => ask(remote.learn(steps, rate)),
		backflow: (index: number) => ask(remote.backflow(index)),
		/** Ends the worker; nothing can be asked after it. */
		close(): void {
			remote[Comlink.releaseProxy]();
			worker.terminate();
		}
	};
}
