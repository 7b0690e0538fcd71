/** The progress of a turn from C (0) to Cᵀ (1): played, paused, scrubbed. It rests at Cᵀ. */

/** in milliseconds; C is seen for a moment before it turns */
const [duration, hold] = [2800, 500];

export class Turning {
	progress = $state(1);
	playing = $state(false);
	#frame = 0;

	/** From where it is, from C when it is done; at once to the other end where motion is unwanted. */
	play(): void {
		cancelAnimationFrame(this.#frame);
		if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
			this.progress = this.progress < 1 ? 1 : 0;
			return;
		}
		const from = this.progress < 1 ? this.progress : 0;
		this.progress = from;
		this.playing = true;
		let start: number | null = null;
		const next = (now: number) => {
			start ??= now + (from === 0 ? hold : 0);
			this.progress = Math.min(1, from + Math.max(0, now - start) / duration);
			if (this.progress < 1) this.#frame = requestAnimationFrame(next);
			else this.playing = false;
		};
		this.#frame = requestAnimationFrame(next);
	}

	pause = (): void => {
		cancelAnimationFrame(this.#frame);
		this.playing = false;
	};
}
