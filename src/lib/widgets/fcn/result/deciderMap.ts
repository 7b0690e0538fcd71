/** Which source decides each pixel, as categories that can be painted and counted. */
import { partNames, type Deciders, type Part } from '$lib/fcn';

/** In the order of their numbers in a map. */
export const decided = ['none', 'fc7', 'pool4', 'pool3', 'bias', 'several'] as const;

/** → [height, width]: index into `decided` */
export function decidedBy(deciders: Deciders): Uint8Array {
	const { winners } = deciders;
	const map = new Uint8Array(winners.length);
	partNames.forEach((part, index) => {
		const without = deciders[part];
		for (let n = 0; n < map.length; n++) {
			if (without[n] !== winners[n]) map[n] = map[n] === 0 ? index + 1 : decided.length - 1;
		}
	});
	return map;
}

/** → [height, width]: 1 where this part decides */
export const decidedByPart = (deciders: Deciders, part: Part): Uint8Array =>
	deciders.winners.map((winner, n) => (deciders[part][n] === winner ? 0 : 1));

/** In how many places two maps of the same size differ. */
export function countDifferent(a: Uint8Array, b: Uint8Array): number {
	let count = 0;
	for (let n = 0; n < a.length; n++) if (a[n] !== b[n]) count++;
	return count;
}
