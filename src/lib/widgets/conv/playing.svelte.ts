/** The player of a figure, and the keys that every figure understands: Space, [ and ], Escape. */
import type { ConvFigure } from '$lib/state/convFigure.svelte';
import { Playback } from '$lib/state/playback.svelte';

/** Plays the figure's steps; the first use leaves the finished result and begins at nothing done. */
export function playbackOf(figure: ConvFigure): Playback {
	return new Playback(
		() => figure.stepCount,
		() => figure.step ?? 0,
		(step) => {
			// The window has to be seen moving: what was pinned lets go.
			figure.release();
			figure.step = step;
		}
	);
}

/**
 * For keys pressed in a figure or while the pointer is on it. Keys typed into fields and buttons keep their own meaning;
 * a figure without a player (`playback` null) leaves Space and [ ] to the page.
 */
export function figureKeys(figure: ConvFigure, playback: Playback | null): (event: KeyboardEvent) => void {
	return (event) => {
		const target = event.target as HTMLElement;
		if (target.matches('input, select, textarea') || event.ctrlKey || event.metaKey || event.altKey) return;
		if (event.key === 'Escape') figure.release();
		else if (!playback) return;
		else if (event.key === ' ' && !target.closest('button, a, summary')) playback.toggle();
		else if (event.key === '[') playback.go((figure.step ?? 0) - 1);
		else if (event.key === ']') playback.go((figure.step ?? 0) + 1);
		else return;
		event.preventDefault();
		event.stopPropagation();
	};
}
