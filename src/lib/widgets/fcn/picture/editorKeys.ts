/** What the keys do on the street that is changed. */
import type { FcnStudio } from '$lib/state/fcnStudio.svelte';

/** Metres of one key stroke, and of one with Shift. */
const [small, large] = [0.25, 1];

const directions: Record<string, readonly [right: number, ahead: number]> = {
	ArrowLeft: [-1, 0],
	ArrowRight: [1, 0],
	ArrowUp: [0, 1],
	ArrowDown: [0, -1]
};

export const editorKeys = (studio: FcnStudio) => {
	const actions: Record<string, () => void> = {
		'[': () => studio.chooseNext(-1),
		']': () => studio.chooseNext(1),
		Delete: () => studio.remove(),
		Backspace: () => studio.remove(),
		Escape: () => studio.choose(null)
	};
	return (event: KeyboardEvent): void => {
		const { key, shiftKey, ctrlKey, metaKey, altKey } = event;
		if (altKey || isHistory(event)) return;
		const direction = directions[key];
		const act = ctrlKey || metaKey ? undefined : actions[key];
		if (direction && studio.chosen) {
			const metres = shiftKey ? large : small;
			studio.nudge(direction[0] * metres, direction[1] * metres);
		} else if (act && (studio.chosen || key === '[' || key === ']')) act();
		else return;
		event.preventDefault();
	};
};

const isHistory = ({ key, ctrlKey, metaKey }: KeyboardEvent) =>
	(ctrlKey || metaKey) && ['z', 'y'].includes(key.toLowerCase());

/** Ctrl+Z takes back, Ctrl+Shift+Z and Ctrl+Y do again; anywhere in the studio but where text is typed. */
export const historyKeys = (studio: FcnStudio) => (event: KeyboardEvent) => {
	if (!isHistory(event)) return;
	if (event.key.toLowerCase() === 'y' || event.shiftKey) studio.redo();
	else studio.undo();
	event.preventDefault();
};
