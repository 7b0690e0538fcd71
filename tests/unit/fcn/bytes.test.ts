import fc from 'fast-check';
import { createCanvas } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { decodeHalf } from '../../../src/lib/fcn/load/half';
import { sha256 } from '../../../src/lib/fcn/load/sha256';
import { sizeInHeader } from '../../../src/lib/fcn/picture/header';

describe('16-bit numbers', () => {
	it.each([
		[0x3c00, 1],
		[0xc000, -2],
		[0x3555, 0.333251953125],
		[0x7bff, 65504],
		[0x0400, 2 ** -14],
		[0x0001, 2 ** -24],
		[0x83ff, -(2 ** -14) * (1023 / 1024)],
		[0x8000, -0],
		[0x7c00, Infinity],
		[0xfc00, -Infinity],
		[0x7e00, NaN]
	])('%i is %d', (bits, value) => {
		expect(decodeHalf(Uint8Array.of(bits & 255, bits >> 8))[0]).toBe(value);
	});

	it('are read from any offset', () => {
		const bytes = Uint8Array.of(9, 0, 0x3c, 0, 0xc0).subarray(1);
		expect([...decodeHalf(bytes)]).toEqual([1, -2]);
	});
});

describe('SHA-256', () => {
	const own = (bytes: Uint8Array<ArrayBuffer>) => sha256(bytes, undefined);

	it('of "abc" is that of the standard', async () => {
		const abc = new TextEncoder().encode('abc');
		expect(await own(abc)).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
	});

	it('computed here is that of the browser, for every length around the block size', async () => {
		for (let length = 0; length <= 130; length++) {
			const bytes = Uint8Array.from({ length }, (_, n) => n * 7 + length);
			expect(await own(bytes), `${length} bytes`).toBe(await sha256(bytes));
		}
	});
});

describe('the size in a picture’s header', () => {
	const canvas = createCanvas(37, 21);
	canvas.getContext('2d').fillRect(3, 3, 9, 9);
	const arrayOf = (bytes: Uint8Array) => new Uint8Array(bytes).buffer;
	const files = {
		png: arrayOf(canvas.toBuffer('image/png')),
		jpeg: arrayOf(canvas.toBuffer('image/jpeg')),
		webp: arrayOf(canvas.toBuffer('image/webp')),
		'lossless webp': arrayOf(canvas.toBuffer('image/webp', 100)),
		gif: arrayOf(Uint8Array.from([...'GIF89a'].map((c) => c.charCodeAt(0)).concat(37, 0, 21, 0, 0, 0, 0)))
	};

	it.each(Object.entries(files))('of a %s is read without decoding it', (_, file) => {
		expect(sizeInHeader(file)).toEqual({ width: 37, height: 21 });
	});

	it('is unknown for a file that ends too early, and for any other bytes', () => {
		for (const file of Object.values(files))
			for (let length = 0; length < Math.min(40, file.byteLength); length++)
				expect([undefined, { width: 37, height: 21 }]).toContainEqual(sizeInHeader(file.slice(0, length)));
		fc.assert(fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => void sizeInHeader(arrayOf(bytes))));
	});
});
