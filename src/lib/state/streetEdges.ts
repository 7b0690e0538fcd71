/**
 * How well a mask finds the truth's edges. An edge pixel is one whose right or lower neighbour has another class;
 * pixels at void are left out, since there the truth is not known. With a tolerance of r pixels (square windows)
 *
 *   recall    = true edge pixels with an edge pixel of the mask within r / all true edge pixels
 *   precision = edge pixels of the mask with a true one within r / all edge pixels of the mask
 */
import type { Size } from '$lib/fcn';
import { VOID } from '$lib/scenes';

export interface EdgeScore {
	readonly recall: number;
	readonly precision: number;
	/** [height, width]: 1 at true edge pixels that were found */
	readonly found: Uint8Array;
}

/** labels: [height, width] → 1 at edge pixels. */
export function edgesOf(labels: Uint8Array, { width, height }: Size): Uint8Array {
	const edges = new Uint8Array(labels.length);
	const meets = (a: number, b: number) => labels[a] !== labels[b] && labels[a] !== VOID && labels[b] !== VOID;
	for (let y = 0, n = 0; y < height; y++) {
		for (let x = 0; x < width; x++, n++) {
			if ((x + 1 < width && meets(n, n + 1)) || (y + 1 < height && meets(n, n + width))) edges[n] = 1;
		}
	}
	return edges;
}

/** Every pixel within `reach` of a marked one, along both axes. */
export function widened(marks: Uint8Array, { width, height }: Size, reach: number): Uint8Array {
	const along = (from: Uint8Array, count: number, step: number, lines: number, lineStep: number) => {
		const to = new Uint8Array(from.length);
		for (let line = 0; line < lines; line++)
			for (let at = 0; at < count; at++) {
				if (!from[line * lineStep + at * step]) continue;
				const last = Math.min(count - 1, at + reach);
				for (let near = Math.max(0, at - reach); near <= last; near++) to[line * lineStep + near * step] = 1;
			}
		return to;
	};
	return along(along(marks, width, 1, height, width), height, width, width, 1);
}

/** truth, labels: [height, width]. Both shares are 1 where there is no edge to find. */
export function edgeScore(truth: Uint8Array, labels: Uint8Array, size: Size, reach: number): EdgeScore {
	const [real, drawn] = [edgesOf(truth, size), edgesOf(labels, size)];
	const [nearReal, nearDrawn] = [widened(real, size, reach), widened(drawn, size, reach)];
	const found = real.map((edge, n) => edge & nearDrawn[n]);
	const share = (part: Uint8Array, all: Uint8Array) => (sum(all) ? sum(part) / sum(all) : 1);
	return {
		recall: share(found, real),
		precision: share(
			drawn.map((edge, n) => edge & nearReal[n]),
			drawn
		),
		found
	};
}

const sum = (values: Uint8Array) => values.reduce((total, value) => total + value, 0);
