/** Work on the newest value only: what comes while the work goes on replaces what waits, so that nothing queues up. */
export class Newest<Value> {
	readonly #work: (value: Value) => Promise<void>;
	#waiting: { value: Value } | null = null;
	#working = false;

	/** work: must not reject */
	constructor(work: (value: Value) => Promise<void>) {
		this.#work = work;
	}

	/** whether something newer than what is worked on has come */
	get waits(): boolean {
		return this.#waiting !== null;
	}

	/** Resolves when this value, or one that came after it, is done with and none waits. */
	async offer(value: Value): Promise<void> {
		this.#waiting = { value };
		if (this.#working) return;
		this.#working = true;
		try {
			while (this.#waiting) {
				const next: Value = this.#waiting.value;
				this.#waiting = null;
				await this.#work(next);
			}
		} finally {
			this.#working = false;
		}
	}
}
