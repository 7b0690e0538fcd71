/**
 * Pixels as the address of a picture, so that a page can show them before any script runs. Windows bitmap: a header of
 * 54 bytes, then the lines from the last to the first, blue, green, red, each line filled up to a multiple of 4 bytes.
 */

/** rgb: [height, width, 3] bytes → data:image/bmp */
export function bitmapAddress(rgb: ArrayLike<number>, height: number, width: number): string {
	const line = (3 * width + 3) & ~3;
	const bytes = new Uint8Array(54 + line * height);
	const view = new DataView(bytes.buffer);
	bytes.set([0x42, 0x4d]);
	view.setUint32(2, bytes.length, true);
	view.setUint32(10, 54, true);
	view.setUint32(14, 40, true);
	view.setInt32(18, width, true);
	view.setInt32(22, height, true);
	view.setUint16(26, 1, true);
	view.setUint16(28, 24, true);
	for (let y = 0; y < height; y++)
		for (let x = 0; x < width; x++) {
			const from = 3 * ((height - 1 - y) * width + x);
			const to = 54 + line * y + 3 * x;
			for (let c = 0; c < 3; c++) bytes[to + c] = rgb[from + 2 - c];
		}
	return `data:image/bmp;base64,${btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))}`;
}
