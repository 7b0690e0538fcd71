/**
 * Which source decides a pixel's class. With the parts of decomposeParts.ts,
 *
 *   winner = argmax over classes of (fc7 + pool4 + pool3 + biases),   without s = argmax of the same sum less part s,
 *
 * and a source decides where the two differ: taken out of the sum, another class would win. Nothing else is changed,
 * and of equal sums the class of the smaller number wins, as in the mask. Sums are of 64 bits, the mask's of 32: where
 * two classes are equal but for rounding, the winner may be the other one.
 */
import { partNames, partsAt, scoresOf, type Decomposition, type Part } from './decomposeParts';
import { headLayer, layerNamed, type HeadName } from './layers';
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
	const scores = await scoresOf(pass);
	const map = () => new Uint8Array(width * height);
	const maps = { winners: map(), fc7: map(), pool4: map(), pool3: map(), bias: map() };
	const sums = new Float64Array(top.channels);
	for (let y = 0, n = 0; y < height; y++) {
		for (let x = 0; x < width; x++, n++) {
			const parts = partsAt(scores, top, y + placement.top, x + placement.left);
			addUp(parts, sums);
			maps.winners[n] = winner(sums);
			for (const part of partNames) maps[part][n] = winner(sums, parts[part]);
		}
	}
	return { head, width, height, ...maps };
}

function addUp(parts: Decomposition, sums: Float64Array): void {
	const { fc7, pool4, pool3, bias } = parts;
	for (let n = 0; n < sums.length; n++) sums[n] = fc7[n] + pool4[n] + pool3[n] + bias[n];
}

/** The first class with the largest sum, less what is taken out. */
function winner(sums: Float64Array, out?: Float64Array): number {
	let [best, most] = [0, -Infinity];
	for (let n = 0; n < sums.length; n++) {
		const sum = out ? sums[n] - out[n] : sums[n];
		if (sum > most) [best, most] = [n, sum];
	}
	return best;
}
