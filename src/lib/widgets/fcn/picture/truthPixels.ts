/** The result held against the truth, as pixels: plain arrays in, rgba bytes out. */
import { rgb } from 'd3';
import type { Picture } from '$lib/fcn';
import { LABEL_COLOURS, VOID } from '$lib/scenes';
import type { Cell } from '$lib/state/fcnStudioTruth.svelte';
import type { Pixels } from '../paint';

export type TruthView = 'errors' | 'truth' | 'found';

/** The picture in pale grey, with the colour where the labels differ; of one cell only, where one is given. */
export function errorPixels(
	{ placement, pixels }: Picture,
	truth: Uint8Array,
	found: Uint8Array,
	only: Cell | null,
	colour: string
): Pixels {
	const { width, height } = placement.seen;
	const mark = rgb(colour);
	const rgba = new Uint8ClampedArray(pixels.length);
	for (let n = 0; n < truth.length; n++) {
		const at = 4 * n;
		const scored = truth[n] !== VOID;
		const marked = only
			? truth[n] === only.truth && found[n] === only.found
			: scored && truth[n] !== found[n];
		// Rec. 601 luma, drawn together towards the light: what is wrong has to stand out.
		const grey = 0.299 * pixels[at] + 0.587 * pixels[at + 1] + 0.114 * pixels[at + 2];
		const pale = 110 + 0.55 * grey;
		const striped = !scored && ((n % width) + Math.floor(n / width)) % 6 < 2;
		rgba[at] = marked ? mark.r : striped ? 60 : pale;
		rgba[at + 1] = marked ? mark.g : striped ? 60 : pale;
		rgba[at + 2] = marked ? mark.b : striped ? 60 : pale;
		rgba[at + 3] = 255;
	}
	return { width, height, rgba };
}

/** Classes in their colours, void in black. */
export function classPixels({ placement }: Picture, labels: Uint8Array): Pixels {
	const { width, height } = placement.seen;
	const rgba = new Uint8ClampedArray(labels.length * 4).fill(255);
	labels.forEach((label, n) => rgba.set(LABEL_COLOURS[label], 4 * n));
	return { width, height, rgba };
}
