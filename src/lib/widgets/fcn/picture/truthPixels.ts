/** The result held against the truth, as pixels: plain arrays in, rgba bytes out. */
import { rgb } from 'd3';
import type { Picture } from '$lib/fcn';
import { VOID } from '$lib/scenes';
import type { Cell } from '$lib/state/fcnStudioTruth.svelte';
import type { Pixels } from '../paint';
import { packed } from '../result/paint';

const stripe = packed([60, 60, 60]);

/** The picture in pale grey, with the colour where the labels differ; of one cell only, where one is given. */
export function errorPixels(
	{ placement, pixels }: Picture,
	truth: Uint8Array,
	found: Uint8Array,
	only: Cell | null,
	colour: string
): Pixels {
	const { width, height } = placement.seen;
	const { r, g, b } = rgb(colour);
	const mark = packed([r, g, b]);
	const out = new Uint32Array(width * height);
	for (let y = 0, n = 0; y < height; y++) {
		for (let x = 0; x < width; x++, n++) {
			const scored = truth[n] !== VOID;
			const marked = only
				? truth[n] === only.truth && found[n] === only.found
				: scored && truth[n] !== found[n];
			if (marked) out[n] = mark;
			else if (!scored && (x + y) % 6 < 2) out[n] = stripe;
			else out[n] = paleGrey(pixels[4 * n], pixels[4 * n + 1], pixels[4 * n + 2]);
		}
	}
	return { width, height, rgba: new Uint8ClampedArray(out.buffer) };
}

const opaque = packed([0, 0, 0]);
/** One step of grey: the same in all three colours, whichever byte comes first. */
const grey = packed([1, 1, 1], 0);

/** Rec. 601 luma, drawn together towards the light: what is wrong has to stand out. */
const paleGrey = (red: number, green: number, blue: number): number =>
	opaque + grey * Math.round(110 + 0.55 * (0.299 * red + 0.587 * green + 0.114 * blue));
