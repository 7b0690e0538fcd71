/** Maps made smaller for tiles: every value is the mean of a square of units. */
import type { Size } from '$lib/fcn';

export interface Planes extends Size {
	/** [channels, height, width] */
	readonly data: Float32Array;
}

/** How many units along each side become one, so that at least `wanted` are left in a row: a power of 2 that both sides allow. */
export function reductionOf({ width, height }: Size, wanted: number): number {
	let factor = 1;
	const divides = (by: number) => width % by === 0 && height % by === 0;
	while (width / (2 * factor) >= wanted && divides(2 * factor)) factor *= 2;
	return factor;
}

/** factor: divides both sides, 1 for the maps as they are → [channels, height / factor, width / factor] */
export function reduced({ width, height, data }: Planes, factor: number): Planes {
	if (factor === 1) return { width, height, data };
	const [smallWidth, smallHeight] = [width / factor, height / factor];
	const rows = data.length / width;
	const small = new Float32Array(data.length / factor ** 2);
	for (let row = 0, n = 0; row < rows; row++) {
		const start = Math.floor(row / factor) * smallWidth;
		for (let x = 0; x < smallWidth; x++) {
			let sum = 0;
			for (let part = 0; part < factor; part++) sum += data[n++];
			small[start + x] += sum;
		}
	}
	for (let n = 0; n < small.length; n++) small[n] /= factor ** 2;
	return { width: smallWidth, height: smallHeight, data: small };
}
