/**
 * Numbers as a file that `numpy.load` reads, format version 1.0:
 *
 *   "\x93NUMPY" · 1 · 0 · length of the header (2 bytes) · header, a Python dictionary as text · the numbers
 *
 * Everything before the numbers is filled up with spaces to a multiple of 64 bytes and ends in "\n"; numbers are
 * little-endian, in C order: the last index runs fastest.
 * Source: https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html
 */

/** before the header's text */
const preambleLength = 10;
const alignment = 64;

/** shape: of `data`, whose length is its product; RangeError otherwise. dtype is '<f4' (float32) or '|u1' (uint8). */
export function npyFile(shape: readonly number[], data: Float32Array | Uint8Array): Uint8Array<ArrayBuffer> {
	const count = shape.reduce((product, side) => product * side, 1);
	if (count !== data.length)
		throw new RangeError(`shape (${shape.join(', ')}) asks for ${count} numbers, got ${data.length}`);
	const header = headerText(shape, data instanceof Float32Array ? '<f4' : '|u1');
	const start = preambleLength + header.length;
	const file = new Uint8Array(start + data.byteLength);
	file.set([0x93, ...bytesOf('NUMPY'), 1, 0, header.length & 0xff, header.length >> 8]);
	file.set(bytesOf(header), preambleLength);
	if (data instanceof Uint8Array) file.set(data, start);
	else {
		const view = new DataView(file.buffer, start);
		data.forEach((value, n) => view.setFloat32(4 * n, value, true));
	}
	return file;
}

function headerText(shape: readonly number[], dtype: string): string {
	const tuple = `(${shape.join(', ')}${shape.length === 1 ? ',' : ''})`;
	const text = `{'descr': '${dtype}', 'fortran_order': False, 'shape': ${tuple}, }`;
	const end = Math.ceil((preambleLength + text.length + 1) / alignment) * alignment;
	return `${text.padEnd(end - preambleLength - 1)}\n`;
}

const bytesOf = (ascii: string) => Array.from(ascii, (letter) => letter.charCodeAt(0));
