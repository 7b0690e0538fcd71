// Frames and their labels as bytes.
import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { Advice } from './say.mjs';

/**
 * @param {string} file WebP or PNG
 * @returns {Promise<{ width: number, height: number, rgba: Uint8ClampedArray<ArrayBuffer> }>}
 */
export async function rgbaOf(file) {
	const { createCanvas, loadImage } = await import('@napi-rs/canvas');
	const image = await loadImage(file);
	const context = createCanvas(image.width, image.height).getContext('2d');
	context.drawImage(image, 0, 0);
	const { width, height, data } = context.getImageData(0, 0, image.width, image.height);
	return { width, height, rgba: Uint8ClampedArray.from(data) };
}

/**
 * The bytes of a grey 8-bit PNG as they are, or the indices of one with a palette: no colours are made of them.
 * Source: PNG, third edition, sections 7 and 9.
 * @param {string} file
 * @param {number} width
 * @param {number} height
 */
export function bytesOf(file, width, height) {
	const png = readFileSync(file);
	const parts = [];
	for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12) {
		const [kind, content] = [png.toString('latin1', at + 4, at + 8), at + 8];
		if (kind === 'IHDR') requireKind(file, png.subarray(content), width, height);
		if (kind === 'IDAT') parts.push(png.subarray(content, content + png.readUInt32BE(at)));
	}
	const rows = inflateSync(Buffer.concat(parts));
	const bytes = new Uint8Array(width * height);
	for (let y = 0; y < height; y++) {
		const filter = rows[y * (width + 1)];
		for (let x = 0; x < width; x++) {
			const left = x ? bytes[y * width + x - 1] : 0;
			const above = y ? bytes[(y - 1) * width + x] : 0;
			const corner = x && y ? bytes[(y - 1) * width + x - 1] : 0;
			bytes[y * width + x] = rows[y * (width + 1) + 1 + x] + predicted(filter, left, above, corner);
		}
	}
	return bytes;
}

function requireKind(
	/** @type {string} */ file,
	/** @type {Buffer} */ header,
	/** @type {number} */ width,
	/** @type {number} */ height
) {
	const [depth, colour, , , interlaced] = header.subarray(8, 13);
	if (header.readUInt32BE(0) !== width || header.readUInt32BE(4) !== height)
		throw new Advice(`${file} is not of its picture's size, ${width}×${height}.`);
	if (depth !== 8 || (colour !== 0 && colour !== 3) || interlaced)
		throw new Advice(`${file} has to be an 8-bit PNG, grey or with a palette, not interlaced.`);
}

function predicted(
	/** @type {number} */ filter,
	/** @type {number} */ left,
	/** @type {number} */ above,
	/** @type {number} */ corner
) {
	if (filter === 1) return left;
	if (filter === 2) return above;
	if (filter === 3) return (left + above) >> 1;
	if (filter === 0) return 0;
	const [toLeft, toAbove, toCorner] = [left, above, corner].map((value) =>
		Math.abs(left + above - corner - value)
	);
	if (toLeft <= toAbove && toLeft <= toCorner) return left;
	return toAbove <= toCorner ? above : corner;
}
