/** Pixels of a street that have something to tell, so that a figure need not begin with any one. */
import type { HeadName, LabelMap, Point, Size } from '$lib/fcn';
import { LABEL } from '$lib/scenes';

interface Truth {
	readonly picture: { readonly placement: { readonly seen: Size } };
	/** [height, width] */
	readonly truth: Uint8Array;
}

/** Things so thin that they are lost first, in the order in which they are looked for. */
const thin = [LABEL.pole, LABEL.sign, LABEL.pedestrian, LABEL.cyclist];

/** Half the side of the window in which pixels are counted. */
const around = 6;

/** How far from the picture's border a pixel is to be looked for first: so much of what surrounds it can be seen. */
const margin = 1 / 4;

/** The pixel of a pole, or else of another thin thing, with most of its kind around it; the middle where there is none. */
export function thinPixel({ picture, truth }: Truth): Point {
	const { seen } = picture.placement;
	const inside = (n: number) => {
		const [x, y] = [(n % seen.width) / seen.width, Math.floor(n / seen.width) / seen.height];
		return Math.min(x, 1 - x, y, 1 - y) >= margin;
	};
	for (const label of thin) {
		const found =
			densest(truth, seen, (n) => truth[n] === label && inside(n)) ??
			densest(truth, seen, (n) => truth[n] === label);
		if (found) return found;
	}
	return { x: seen.width >> 1, y: seen.height >> 1 };
}

/**
 * The pixel that FCN-8s gets right and FCN-32s does not, with most of the same around it: of thin things if there are
 * any, and best where 16s is wrong as well. The middle where no pixel is better in 8s.
 */
export function tellingPixel(street: Truth, heads: Readonly<Record<HeadName, LabelMap>>): Point {
	const { truth } = street;
	const { seen } = street.picture.placement;
	const gained = (n: number) => heads['8s'].labels[n] === truth[n] && heads['32s'].labels[n] !== truth[n];
	const last = (n: number) => gained(n) && heads['16s'].labels[n] !== truth[n];
	const isThin = (n: number) => thin.includes(truth[n]);
	return (
		densest(truth, seen, (n) => last(n) && isThin(n)) ??
		densest(truth, seen, (n) => gained(n) && isThin(n)) ??
		densest(truth, seen, gained) ?? { x: seen.width >> 1, y: seen.height >> 1 }
	);
}

/** Of the pixels that are meant, the first with most of the meant pixels of its own class around it. */
function densest(truth: Uint8Array, { width, height }: Size, meant: (n: number) => boolean): Point | null {
	let best: Point | null = null;
	let most = 0;
	for (let y = 0; y < height; y++) {
		for (let x = 0; x < width; x++) {
			const n = y * width + x;
			if (!meant(n)) continue;
			let count = 0;
			for (let dy = Math.max(0, y - around); dy <= Math.min(height - 1, y + around); dy++)
				for (let dx = Math.max(0, x - around); dx <= Math.min(width - 1, x + around); dx++) {
					const other = dy * width + dx;
					if (truth[other] === truth[n] && meant(other)) count++;
				}
			if (count > most) [best, most] = [{ x, y }, count];
		}
	}
	return best;
}
