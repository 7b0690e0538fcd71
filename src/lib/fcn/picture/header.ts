/**
 * Width and height from the first bytes of a picture file, before anything is decoded: a small file can unfold into
 * more pixels than there is memory. PNG (IHDR), GIF (screen descriptor), WebP (VP8, VP8L, VP8X), BMP, JPEG (SOFn).
 */
import type { Size } from './placement';

const starts = (bytes: DataView, at: number, text: string) =>
	bytes.byteLength >= at + text.length &&
	[...text].every((letter, n) => bytes.getUint8(at + n) === letter.charCodeAt(0));

/** Undefined for other kinds of files, and where the file ends before it tells. */
export function sizeInHeader(file: ArrayBuffer): Size | undefined {
	const bytes = new DataView(file);
	try {
		if (starts(bytes, 1, 'PNG')) return size(bytes.getUint32(16), bytes.getUint32(20));
		if (starts(bytes, 0, 'GIF8')) return size(bytes.getUint16(6, true), bytes.getUint16(8, true));
		if (starts(bytes, 0, 'BM')) return size(bytes.getInt32(18, true), Math.abs(bytes.getInt32(22, true)));
		if (starts(bytes, 0, 'RIFF') && starts(bytes, 8, 'WEBP')) return webpSize(bytes);
		if (bytes.getUint16(0) === 0xffd8) return jpegSize(bytes);
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
	}
	return undefined;
}

const size = (width: number, height: number): Size => ({ width, height });

function webpSize(bytes: DataView): Size | undefined {
	if (starts(bytes, 12, 'VP8X')) {
		const three = (at: number) => bytes.getUint16(at, true) + (bytes.getUint8(at + 2) << 16) + 1;
		return size(three(24), three(27));
	}
	if (starts(bytes, 12, 'VP8L')) {
		const bits = bytes.getUint32(21, true);
		return size((bits & 0x3fff) + 1, ((bits >> 14) & 0x3fff) + 1);
	}
	if (starts(bytes, 12, 'VP8 '))
		return size(bytes.getUint16(26, true) & 0x3fff, bytes.getUint16(28, true) & 0x3fff);
	return undefined;
}

/** Markers that start a frame: SOF0 to SOF15 but DHT, JPG and DAC. */
const startsFrame = (marker: number) =>
	marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

function jpegSize(bytes: DataView): Size | undefined {
	for (let at = 2; at < bytes.byteLength;) {
		if (bytes.getUint8(at) !== 0xff) return undefined;
		const marker = bytes.getUint8(at + 1);
		if (startsFrame(marker)) return size(bytes.getUint16(at + 7), bytes.getUint16(at + 5));
		// Fill bytes, restarts and the beginning stand alone; other segments tell their length.
		if (marker === 0xff) at += 1;
		else if (marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8)) at += 2;
		else at += 2 + bytes.getUint16(at + 2);
	}
	return undefined;
}
