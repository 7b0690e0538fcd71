/** The settings of an upsampling figure in a lesson: they follow the step, and between steps the reader. */
import { untrack } from 'svelte';
import { Upsampling } from '$lib/state/upsampling.svelte';

/** Call during a component's initialisation; `state` returns the step's state string. */
export function upsamplingFigure(state: () => string): Upsampling {
	const figure = new Upsampling(state());
	let loaded = state();
	$effect.pre(() => {
		const next = state();
		if (next === loaded) return;
		loaded = next;
		untrack(() => figure.load(next));
	});
	return figure;
}
