/** What the keys do on the street that is changed. */
import type { FcnStudio } from '$lib/state/fcnStudio.svelte';
import type { PictureZoom, Share } from '../result/pictureZoom.svelte';

/** Metres of one key stroke, and of one with Shift. */
const [small, large] = [0.25, 1];
/** Shares of the view that it moves by, and with Shift. */
const [little, much] = [0.1, 0.5];

const directions: Record<string, readonly [right: number, ahead: number]> = {
	ArrowLeft: [-1, 0],
	ArrowRight: [1, 0],
	ArrowUp: [0, 1],
	ArrowDown: [0, -1]
};

/** at: what stays where it is while the zoom changes */
export const editorKeys = (studio: FcnStudio, zoom: PictureZoom, at: () => Share | undefined) => {
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
		} else if (direction && zoom.near) {
			const share = shiftKey ? much : little;
			zoom.pan(direction[0] * share, -direction[1] * share);
		} else if (act && (studio.chosen || key === '[' || key === ']')) act();
		else if (!zoom.press(event, at())) return;
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
