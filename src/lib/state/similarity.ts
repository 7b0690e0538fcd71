/**
 * How much a channel looks like the mask of a class. The mask is brought to the map's grid: m(u) is the share of the
 * class among the seen pixels that unit u holds. The similarity is Pearson's correlation over the units that hold any,
 *
 *   r = Σ (m − m̄)(v − v̄) / √(Σ (m − m̄)² · Σ (v − v̄)²)
 */
import type { Placement, Size } from '$lib/fcn';
import { unitOf } from './mapPlace';

/** labels: [height, width] of the seen picture → [height, width] of the map; NaN for units that hold only padding. */
export function maskShares(labels: Uint8Array, label: number, placement: Placement, map: Size): Float32Array {
	const { seen } = placement;
	const hits = new Float32Array(map.width * map.height);
	const pixels = new Float32Array(map.width * map.height);
	const columns = Array.from({ length: seen.width }, (_, x) => unitOf(placement, map, { x, y: 0 }).x);
	for (let y = 0, n = 0; y < seen.height; y++) {
		const row = unitOf(placement, map, { x: 0, y }).y * map.width;
		for (let x = 0; x < seen.width; x++, n++) {
			pixels[row + columns[x]]++;
			if (labels[n] === label) hits[row + columns[x]]++;
		}
	}
	return hits.map((count, unit) => count / pixels[unit]);
}

/**
 * data: [channels, height, width]; shares: [height, width], NaN for what does not count → [channels], −1 … 1; NaN where
 * the mask or the channel is the same everywhere.
 */
export function similarities(data: Float32Array, channels: number, shares: Float32Array): Float64Array {
	const units = unitsThatCount(shares);
	let [total, maskSquares] = [0, 0];
	for (const unit of units) total += shares[unit];
	const mask = new Float64Array(units.length);
	for (let n = 0; n < units.length; n++) {
		mask[n] = shares[units[n]] - total / units.length;
		maskSquares += mask[n] ** 2;
	}
	return Float64Array.from({ length: channels }, (_, channel) => {
		const plane = data.subarray(channel * shares.length, (channel + 1) * shares.length);
		let [sum, squares, product] = [0, 0, 0];
		for (let n = 0; n < units.length; n++) {
			const value = plane[units[n]];
			sum += value;
			squares += value * value;
			product += mask[n] * value;
		}
		const spread = squares - (sum * sum) / units.length;
		// What rounding leaves of a channel that is the same everywhere is not spread.
		return spread > squares * 1e-12 ? product / Math.sqrt(maskSquares * spread) : NaN;
	});
}

function unitsThatCount(shares: Float32Array): Uint32Array {
	const units = new Uint32Array(shares.length);
	let count = 0;
	for (let unit = 0; unit < shares.length; unit++) if (!Number.isNaN(shares[unit])) units[count++] = unit;
	return units.subarray(0, count);
}
