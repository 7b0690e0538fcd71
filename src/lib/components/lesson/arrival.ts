/**
 * A step that was gone to stays where it came to lie while figures above it are still being made and push it down:
 * until the reader moves by wheel, touch, mouse or key.
 */
import type { Attachment } from 'svelte/attachments';
import { on } from 'svelte/events';

export class Arrival {
	#step: string | null = null;

	/** Goes to the step with this id and keeps it in place; '' keeps none. */
	at(step: string): void {
		this.#step = step || null;
		this.#scroll();
	}

	#scroll(): void {
		if (this.#step) document.getElementById(this.#step)?.scrollIntoView();
	}

	readonly keep: Attachment<HTMLElement> = (text) => {
		const observer = new ResizeObserver(() => this.#scroll());
		observer.observe(text);
		const moved = () => this.at('');
		const stop = (['wheel', 'touchstart', 'pointerdown', 'keydown'] as const).map((type) =>
			on(window, type, moved, { capture: true, passive: true })
		);
		return () => {
			observer.disconnect();
			stop.forEach((off) => off());
		};
	};
}
