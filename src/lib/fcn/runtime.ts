/**
 * The backend that everything runs on, and one line in which all who ask stand: a question is answered before the next
 * one begins. When the backend goes away, the next one takes over and the question is asked again.
 */
import type { BackendName, BackendOptions, Passed } from './backends/types';
import { chooseBackend, stopBackend, type RunningBackend } from './chooseBackend';
import { FcnError } from './errors';
import { Queue } from './queue';

/** Which backend runs, as a page can be told. */
export type BackendReport = Omit<RunningBackend, 'lost'>;

export class Runtime {
	readonly #queue = new Queue();
	#backend?: RunningBackend;
	#wanted: BackendName | 'auto' = 'auto';
	#everything = false;
	readonly #out: Passed[] = [];
	readonly #releases: (() => void)[] = [];

	/** onBackend: told whenever another backend has started */
	constructor(
		readonly options: BackendOptions = {},
		readonly onBackend: (report: BackendReport) => void = () => undefined
	) {}

	/** release: called before a backend stops; lets go of all that lies on it. */
	beforeStop(release: () => void): void {
		this.#releases.push(release);
	}

	/** Runs when what was asked for before is done with. */
	add<Result>(task: () => Promise<Result>): Promise<Result> {
		return this.#queue.add(task);
	}

	/** 'auto' also tries those again that had failed. Throws `FcnError`: 'backend' (the old one goes on), 'no-backend'. */
	use(wanted: BackendName | 'auto'): Promise<BackendReport> {
		return this.add(async () => {
			const before = this.#wanted;
			this.stop();
			this.#out.length = 0;
			this.#wanted = wanted;
			try {
				return reportOf(await this.#start());
			} catch (error) {
				this.#wanted = before;
				throw error;
			}
		});
	}

	/** From the next start on, a backend brings all its kernels, not only those of the site's own network. */
	wantEverything(): void {
		if (!this.#everything) this.stop();
		this.#everything = true;
	}

	/** Answers on the current backend; while backends are lost or fail, on the next one. */
	async answer<Answer>(question: (backend: RunningBackend) => Promise<Answer>): Promise<Answer> {
		for (;;) {
			const backend = this.#backend ?? (await this.#start());
			try {
				const answer = await question(backend);
				if (!backend.lost()) return answer;
			} catch (error) {
				if (error instanceof FcnError) throw error;
				if (backend.name === 'cpu') throw error;
			}
			this.#out.push({ name: backend.name, reason: backend.lost() ? 'lost' : 'failed' });
			this.#wanted = 'auto';
			this.stop();
		}
	}

	stop(): void {
		for (const release of this.#releases) release();
		if (this.#backend) stopBackend(this.#backend.name);
		this.#backend = undefined;
	}

	async #start(): Promise<RunningBackend> {
		const options = { ...this.options, everything: this.#everything };
		this.#backend = await chooseBackend(this.#wanted, options, this.#out);
		this.onBackend(reportOf(this.#backend));
		return this.#backend;
	}
}

const reportOf = ({ name, threads, renderer, passed }: RunningBackend): BackendReport => ({
	name,
	threads,
	renderer,
	passed
});
