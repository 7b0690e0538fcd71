/** Plays the steps 0 … count of anything whose picture is a function of the step's number. Starts paused. */
export const speeds = [0.5, 1, 2, 4] as const;
export type Speed = (typeof speeds)[number];

/** at speed 1 */
const stepMilliseconds = 700;

export class Playback {
	playing = $state(false);
	speed: Speed = $state(1);
	#timer: ReturnType<typeof setTimeout> | undefined;
	readonly #count: () => number;
	readonly #get: () => number;
	readonly #set: (step: number) => void;

	/** `count` is the last step; `get` and `set` hold the present one. */
	constructor(count: () => number, get: () => number, set: (step: number) => void) {
		this.#count = count;
		this.#get = get;
		this.#set = set;
	}

	toggle(): void {
		if (this.playing) this.pause();
		else this.play();
	}

	play(): void {
		if (this.#get() >= this.#count()) this.#set(0);
		this.playing = true;
		clearTimeout(this.#timer);
		this.#next();
	}

	pause(): void {
		this.playing = false;
		clearTimeout(this.#timer);
	}

	/** Steps by hand, forwards or backwards, and stops playing. */
	go(step: number): void {
		this.pause();
		this.#set(Math.min(this.#count(), Math.max(0, step)));
	}

	#next(): void {
		this.#timer = setTimeout(() => {
			if (!this.playing) return;
			this.#set(Math.min(this.#count(), this.#get() + 1));
			if (this.#get() < this.#count()) this.#next();
			else this.playing = false;
		}, stepMilliseconds / this.speed);
	}
}
