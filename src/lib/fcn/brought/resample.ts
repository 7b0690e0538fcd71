/**
 * A picture at another size: each new pixel is a mean of the old ones around its place, weighted by a triangle that is as
 * wide as the reduction (bilinear with antialiasing, as Pillow and torchvision do it). With half-pixel centres
 *
 *   centre(to) = (to + ½) · from / count − ½,   weight ∝ max(0, 1 − |at − centre| / max(1, from / count))
 */
import type { Size } from '../picture/placement';

interface Taps {
	readonly first: number;
	readonly weights: readonly number[];
}

/** For each of `count` new places, which of `from` old ones it is a mean of. */
function tapsOf(from: number, count: number): Taps[] {
	const reach = Math.max(1, from / count);
	return Array.from({ length: count }, (_, to) => {
		const centre = ((to + 0.5) * from) / count - 0.5;
		const first = Math.max(0, Math.ceil(centre - reach));
		const last = Math.min(from - 1, Math.floor(centre + reach));
		const raw = Array.from({ length: last - first + 1 }, (_, n) => 1 - Math.abs(first + n - centre) / reach);
		const sum = raw.reduce((total, weight) => total + weight, 0);
		return { first, weights: raw.map((weight) => weight / sum) };
	});
}

/** pixels: [from.height, from.width, 4] → [to.height, to.width, 4] */
export function resampled(pixels: Uint8ClampedArray, from: Size, to: Size): Uint8ClampedArray {
	if (from.width === to.width && from.height === to.height) return pixels;
	const columns = tapsOf(from.width, to.width);
	const wide = new Float32Array(from.height * to.width * 4);
	for (let y = 0; y < from.height; y++) {
		for (let x = 0; x < to.width; x++) {
			const { first, weights } = columns[x];
			const target = (y * to.width + x) * 4;
			weights.forEach((weight, n) => {
				const source = (y * from.width + first + n) * 4;
				for (let c = 0; c < 4; c++) wide[target + c] += weight * pixels[source + c];
			});
		}
	}
	const row = to.width * 4;
	const out = new Uint8ClampedArray(to.height * row);
	tapsOf(from.height, to.height).forEach(({ first, weights }, y) => {
		for (let n = 0; n < row; n++) {
			let sum = 0;
			for (let k = 0; k < weights.length; k++) sum += weights[k] * wide[(first + k) * row + n];
			out[y * row + n] = sum;
		}
	});
	return out;
}
