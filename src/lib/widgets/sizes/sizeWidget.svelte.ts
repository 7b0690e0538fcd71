/** A size figure that follows the state a lesson's step asks for; between steps the reader may change anything. */
import { untrack } from 'svelte';
import { SizeFigure } from '$lib/state/sizeFigure.svelte';

/** Call during a component's initialisation. `onload` is told when another step's state was taken over. */
export function sizeFigure(state: () => string, onload: () => void): SizeFigure {
	const figure = new SizeFigure(state());
	let loaded = state();
	$effect.pre(() => {
		const next = state();
		if (next === loaded) return;
		loaded = next;
		untrack(() => {
			figure.load(next);
			onload();
		});
	});
	return figure;
}
