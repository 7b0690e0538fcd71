/** Runs tasks one after the other, each with its own result. */
export class Queue {
	#last: Promise<unknown> = Promise.resolve();

	add<Result>(task: () => Promise<Result>): Promise<Result> {
		const result = this.#last.then(task);
		this.#last = result.catch(() => undefined);
		return result;
	}
}
