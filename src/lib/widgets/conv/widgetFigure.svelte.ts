/** A figure that follows the state a lesson's step asks for; between steps the reader may change anything. */
import { untrack } from 'svelte';
import { ConvFigure } from '$lib/state/convFigure.svelte';
import type { Route } from '$lib/state/steps';
import { playbackOf } from './playing.svelte';

/** Call during a component's initialisation; `state` returns the step's state string. */
export function widgetFigure(state: () => string, route: Route | null = null) {
	const figure = new ConvFigure(state(), route);
	figure.give();
	const playback = playbackOf(figure);
	let loaded = state();
	$effect.pre(() => {
		const next = state();
		if (next === loaded) return;
		loaded = next;
		untrack(() => {
			playback.pause();
			figure.load(next);
			figure.give();
		});
	});
	return { figure, playback };
}
