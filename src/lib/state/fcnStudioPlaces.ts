/** Where things lie in the picture. */
export interface Box {
	readonly left: number;
	readonly top: number;
	/** one past the last */
	readonly right: number;
	readonly bottom: number;
	readonly pixels: number;
}

/** owners: [height, width] → for each owner from 0 up to `count` the pixels that are seen of it; null for none. */
export function boxesOf(owners: Uint16Array, width: number, count: number): (Box | null)[] {
	const [left, top, right, bottom, pixels] = [width, owners.length, 0, 0, 0].map((start) =>
		new Uint32Array(count + 1).fill(start)
	);
	for (let n = 0, y = 0; n < owners.length; y++) {
		for (let x = 0; x < width; x++, n++) {
			const owner = owners[n];
			if (x < left[owner]) left[owner] = x;
			if (y < top[owner]) top[owner] = y;
			if (x >= right[owner]) right[owner] = x + 1;
			bottom[owner] = y + 1;
			pixels[owner]++;
		}
	}
	return Array.from(pixels, (seen, n) =>
		seen ? { left: left[n], top: top[n], right: right[n], bottom: bottom[n], pixels: seen } : null
	);
}
