/**
 * Which source decides a pixel's class. With the parts of decomposeParts.ts,
 *
 *   winner = argmax over classes of (fc7 + pool4 + pool3 + biases),   without s = argmax of the same sum less part s,
 *
 * and a source decides where the two differ: taken out of the sum, another class would win. Nothing else is changed,
 * and of equal sums the class of the smaller number wins, as in the mask. Sums are of 64 bits, the mask's of 32: where
 * two classes are equal but for rounding, the winner may be the other one.
 */
import { partNames, partsAt, scoresOf, type Part } from './decomposeParts';
import { interpolatedRows } from './decomposeRows';
import { headLayer, layerNamed, type FcnLayer, type HeadName } from './layers';
import type { Pass } from './pass';
import type { Placement } from './picture/placement';

/** [height, width] of the seen picture for each part: the class that wins without it. */
export interface Deciders extends Readonly<Record<Part, Uint8Array>> {
	readonly head: HeadName;
	readonly width: number;
	readonly height: number;
	/** [height, width]: the class that wins with all parts */
	readonly winners: Uint8Array;
}

export async function deciders(pass: Pass, head: HeadName, placement: Placement): Promise<Deciders> {
	const { width, height } = placement.seen;
	const top = layerNamed(pass.network.layers, headLayer[head]);
	const rows = await rowsOf(pass, top, placement);
	const map = () => new Uint8Array(width * height);
	const maps = { winners: map(), fc7: map(), pool4: map(), pool3: map(), bias: map() };
	const classes = top.channels;
	const sums = new Float64Array(classes);
	for (let y = 0, n = 0; y < height; y++) {
		const parts = rows(y);
		for (let x = 0; x < width; x++, n++) {
			const start = x * partNames.length * classes;
			sums.fill(0);
			for (let p = 0, at = start; p < partNames.length; p++)
				for (let c = 0; c < classes; c++) sums[c] += parts[at++];
			maps.winners[n] = winner(sums);
			for (let p = 0; p < partNames.length; p++)
				maps[partNames[p]][n] = winnerWithout(sums, parts, start + p * classes);
		}
	}
	return { head, width, height, ...maps };
}

/** y: of the seen picture → [width, parts, classes] of its row. */
async function rowsOf(
	pass: Pass,
	top: FcnLayer,
	{ seen, left, top: above }: Placement
): Promise<(y: number) => Float64Array> {
	const scores = await scoresOf(pass);
	if (!scores.model.weights.has(`${top.name}/kernel`))
		return interpolatedRows(scores, top, { left, top: above, width: seen.width });
	const row = new Float64Array(seen.width * partNames.length * top.channels);
	return (y) => {
		for (let x = 0; x < seen.width; x++) {
			const parts = partsAt(scores, top, y + above, x + left);
			partNames.forEach((part, p) => row.set(parts[part], (x * partNames.length + p) * top.channels));
		}
		return row;
	};
}

/** The first class with the largest sum. */
function winner(sums: Float64Array): number {
	let best = 0;
	for (let n = 1; n < sums.length; n++) if (sums[n] > sums[best]) best = n;
	return best;
}

/** The same, with the part that begins there taken out. */
function winnerWithout(sums: Float64Array, parts: Float64Array, start: number): number {
	let [best, most] = [0, sums[0] - parts[start]];
	for (let n = 1; n < sums.length; n++) {
		const sum = sums[n] - parts[start + n];
		if (sum > most) [best, most] = [n, sum];
	}
	return best;
}
