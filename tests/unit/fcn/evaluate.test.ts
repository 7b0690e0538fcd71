import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { addFrame, confusionMatrix, scoresOf } from '../../../scripts/lib/confusion.mjs';
import { bytesOf } from '../../../scripts/lib/frames.mjs';

describe('CamVid’s protocol', () => {
	it('counts over all frames, and leaves void out', () => {
		const matrix = confusionMatrix(3);
		addFrame(matrix, Uint8Array.of(0, 0, 1, 1, 11), Uint8Array.of(0, 1, 1, 1, 2));
		addFrame(matrix, Uint8Array.of(0, 11), Uint8Array.of(0, 0));
		expect(matrix.map((row) => [...row])).toEqual([
			[2, 1, 0],
			[0, 2, 0],
			[0, 0, 0]
		]);
		const { iou, miou, global } = scoresOf(matrix);
		expect(iou).toEqual([(100 * 2) / 3, (100 * 2) / 3, null]);
		expect(miou).toBeCloseTo(200 / 3, 10);
		expect(global).toBe(80);
	});

	it('refuses a result of another size', () => {
		expect(() => addFrame(confusionMatrix(2), new Uint8Array(4), new Uint8Array(5))).toThrow(/4 pixels/);
	});
});

describe('label files', () => {
	const folder = mkdtempSync(join(tmpdir(), 'labels-'));
	const [width, height] = [3, 5];
	const labels = Uint8Array.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 0, 11, 5);

	const chunk = (kind: string, content: Uint8Array) => {
		const body = Buffer.concat([Buffer.from(kind, 'latin1'), content]);
		const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
		length.writeUInt32BE(content.length);
		sum.writeUInt32BE(crc32(body));
		return Buffer.concat([length, body, sum]);
	};

	/** Row y is written with filter y: none, left, above, mean, Paeth. */
	function png(depth = 8, colour = 0): string {
		const at = (y: number, x: number) => (y < 0 || x < 0 ? 0 : labels[y * width + x]);
		const rows = Array.from({ length: height }, (_, y) => [
			y,
			...Array.from({ length: width }, (_, x) => {
				const [left, above, corner] = [at(y, x - 1), at(y - 1, x), at(y - 1, x - 1)];
				const nearest = [left, above, corner].map((value) => Math.abs(left + above - corner - value));
				const paeth = [left, above, corner][nearest.indexOf(Math.min(...nearest))];
				return (at(y, x) - [0, left, above, (left + above) >> 1, paeth][y]) & 255;
			})
		]);
		const header = Buffer.alloc(13);
		header.writeUInt32BE(width, 0);
		header.writeUInt32BE(height, 4);
		header.set([depth, colour], 8);
		const file = join(folder, `${depth}-${colour}.png`);
		const content = [chunk('IHDR', header), chunk('IDAT', deflateSync(Uint8Array.from(rows.flat())))];
		writeFileSync(file, Buffer.concat([Buffer.alloc(8), ...content, chunk('IEND', new Uint8Array())]));
		return file;
	}

	it('are read byte for byte, with every filter that PNG has', () => {
		expect([...bytesOf(png(), width, height)]).toEqual([...labels]);
	});

	it('of another size or kind are refused', () => {
		expect(() => bytesOf(png(), width, height + 1)).toThrow(/not of its picture's size/);
		expect(() => bytesOf(png(16), width, height)).toThrow(/8-bit PNG/);
		expect(() => bytesOf(png(8, 2), width, height)).toThrow(/8-bit PNG/);
	});
});
