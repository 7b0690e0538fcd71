// Picture files for tests: 16 × 8 pixels, the left half red and the right half blue where nothing else is said.
import { deflateSync } from 'node:zlib';
import { createCanvas } from '@napi-rs/canvas';

function drawn(width = 16, height = 8) {
	const canvas = createCanvas(width, height);
	const context = canvas.getContext('2d');
	context.fillStyle = 'rgb(255 0 0)';
	context.fillRect(0, 0, width / 2, height);
	context.fillStyle = 'rgb(0 0 255)';
	context.fillRect(width / 2, 0, width / 2, height);
	return canvas;
}

export const png = (width?: number, height?: number) => drawn(width, height).toBuffer('image/png');

export const jpeg = (width?: number, height?: number) => drawn(width, height).toBuffer('image/jpeg', 95);

/** The right half is fully transparent black. */
export function transparentPng() {
	const canvas = drawn();
	canvas.getContext('2d').clearRect(8, 0, 8, 8);
	return canvas.toBuffer('image/png');
}

/** A JPEG whose EXIF data says that it was taken with the camera turned: 6 is to be turned clockwise. */
export function turnedJpeg(orientation: number, width?: number, height?: number): Buffer {
	const file = jpeg(width, height);
	const tiff = [
		0x4d,
		0x4d,
		0,
		42,
		0,
		0,
		0,
		8,
		0,
		1,
		0x01,
		0x12,
		0,
		3,
		0,
		0,
		0,
		1,
		0,
		orientation,
		0,
		0,
		0,
		0,
		0,
		0
	];
	const content = [...Buffer.from('Exif\0\0', 'latin1'), ...tiff];
	const segment = [0xff, 0xe1, 0, content.length + 2, ...content];
	return Buffer.concat([file.subarray(0, 2), Buffer.from(segment), file.subarray(2)]);
}

/** A PNG that says in its header that it is this large, and holds next to nothing. */
export function pretendingPng(width: number, height: number): Buffer {
	const file = Buffer.from(png());
	file.writeUInt32BE(width, 16);
	file.writeUInt32BE(height, 20);
	return file;
}

/** A large PNG in few bytes: one bit a pixel, all white. */
export function whitePng(width: number, height: number): Buffer {
	const header = Buffer.alloc(13);
	header.writeUInt32BE(width, 0);
	header.writeUInt32BE(height, 4);
	header[8] = 1;
	const row = Buffer.alloc(1 + Math.ceil(width / 8), 0xff);
	row[0] = 0;
	const rows = Buffer.alloc(row.length * height, row);
	const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
	const chunks = [chunk('IHDR', header), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))];
	return Buffer.concat([signature, ...chunks]);
}

function chunk(type: string, content: Buffer): Buffer {
	const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
	const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
	length.writeUInt32BE(content.length);
	check.writeUInt32BE(crc32(body));
	return Buffer.concat([length, body, check]);
}

/** CRC-32 as in PNG (polynomial 0xedb88320, reflected). */
function crc32(bytes: Buffer): number {
	let rest = ~0;
	for (const byte of bytes) {
		rest ^= byte;
		for (let bit = 0; bit < 8; bit++) rest = (rest >>> 1) ^ (rest & 1 ? 0xedb88320 : 0);
	}
	return ~rest >>> 0;
}

/** Four inks, as printers send it. */
export const cmykJpeg = Buffer.from(
	'/9j/7gAOQWRvYmUAZAAAAAAA/9sAQwADAgIDAgIDAwMDBAMDBAUIBQUEBAUKBwcGCAwKDAwLCgsLDQ4SEA0OEQ4LCxAWEBETFBUVFQwPFxgWFBgSFBUU/8AAFAgACAAQBEMRAE0RAFkRAEsRAP/EAB8AAAEFAQEBAQEBAAAAAAAAAAABAgMEBQYHCAkKC//EALUQAAIBAwMCBAMFBQQEAAABfQECAwAEEQUSITFBBhNRYQcicRQygZGhCCNCscEVUtHwJDNicoIJChYXGBkaJSYnKCkqNDU2Nzg5OkNERUZHSElKU1RVVldYWVpjZGVmZ2hpanN0dXZ3eHl6g4SFhoeIiYqSk5SVlpeYmZqio6Slpqeoqaqys7S1tre4ubrCw8TFxsfIycrS09TV1tfY2drh4uPk5ebn6Onq8fLz9PX29/j5+v/aAA4EQwBNAFkASwAAPwD9U6/Kqvyqr9U6/lXor+qiiv/Z',
	'base64'
);

/** Two frames; the second one is all green. */
export const animatedGif = Buffer.from(
	'R0lGODlhEAAIAIEAAP8AAAAA/wAAAAAAACH/C05FVFNDQVBFMi4wAwEAAAAh+QQACgAAACwAAAAAEAAIAAAIJAABCBwoMIDBgwYJEkSIUOFAhgcdFoQYQCIAihUlYrS4USPFgAAh+QQACgAAACwAAAAAEAAIAIEA/wAAAAAAAAAAAAAIFQABCBxIsKDBgwgTKlzIsKHDhwgDAgA7',
	'base64'
);
