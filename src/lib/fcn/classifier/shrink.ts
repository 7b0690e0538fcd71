/** A street of 480×360 as the classifier was trained on it: the mean of every 3×3 pixels, rounded to bytes. */
export const shrinkBy = 3;

/** rgba: [height, width, 4] bytes, sides multiples of 3 → [height / 3, width / 3, 3] bytes */
export function shrunk(rgba: ArrayLike<number>, height: number, width: number): Uint8Array {
	const [rows, columns] = [Math.floor(height / shrinkBy), Math.floor(width / shrinkBy)];
	const out = new Uint8Array(rows * columns * 3);
	for (let n = 0; n < out.length; n++) {
		const [y, x, c] = [Math.floor(n / 3 / columns), Math.floor(n / 3) % columns, n % 3];
		let sum = 0;
		for (let dy = 0; dy < shrinkBy; dy++)
			for (let dx = 0; dx < shrinkBy; dx++)
				sum += rgba[4 * ((y * shrinkBy + dy) * width + x * shrinkBy + dx) + c];
		out[n] = Math.floor(sum / shrinkBy ** 2 + 0.5);
	}
	return out;
}
