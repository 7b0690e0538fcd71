/** A sensor's noise: one grey value a pixel, nearly Gaussian, the same for the same seed. */
import type { Pixels } from './shape';

/** Changes rgba bytes in place. deviation: grey levels, 0 to 30. */
export function addNoise(pixels: Pixels, seed: number, deviation: number): void {
	const { data } = pixels;
	let state = (seed * 2654435761) >>> 0 || 1;
	for (let n = 0; n < data.length; n += 4) {
		// xorshift32; the sum of its four bytes has mean 510 and deviation 147.8.
		state ^= state << 13;
		state ^= state >>> 17;
		state ^= state << 5;
		const sum = (state & 255) + ((state >>> 8) & 255) + ((state >>> 16) & 255) + (state >>> 24);
		const grain = ((sum - 510) / 147.8) * deviation;
		data[n] += grain;
		data[n + 1] += grain;
		data[n + 2] += grain;
	}
}
