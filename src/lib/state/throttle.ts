/**
 * Hands on the latest of many values, at most once in a while: the first as soon as what is being done is done, in a
 * task of its own, the last always.
 */
export class Throttle<Value> {
	readonly #least: number;
	readonly #hand: (value: Value) => void;
	#waiting: { value: Value } | null = null;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#handed = -Infinity;

	/** `least`: milliseconds between two values handed on. */
	constructor(least: number, hand: (value: Value) => void) {
		this.#least = least;
		this.#hand = hand;
	}

	/** The value that waits, if any. */
	get waiting(): { readonly value: Value } | null {
		return this.#waiting;
	}

	push(value: Value): void {
		this.#waiting = { value };
		if (this.#timer !== undefined) return;
		const wait = Math.max(0, this.#handed + this.#least - performance.now());
		this.#timer = setTimeout(() => this.flush(), wait);
	}

	/** Hands on what waits without waiting longer. */
	flush(): void {
		const waiting = this.#waiting;
		this.drop();
		if (!waiting) return;
		this.#handed = performance.now();
		this.#hand(waiting.value);
	}

	/** Forgets what waits. */
	drop(): void {
		clearTimeout(this.#timer);
		this.#timer = undefined;
		this.#waiting = null;
	}
}
