// What tests/oracle/record_fcn.py wrote: three scenes, and what PyTorch computed for them in every layer.
import { readFileSync } from 'node:fs';

export interface Scene {
	name: string;
	width: number;
	height: number;
	/** base64 of [height, width, 3] bytes */
	rgb: string;
	/** values: every step-th of the row-major [channels, height, width] map */
	layers: Record<string, { shape: number[]; largest: number; step: number; values: number[] }>;
}

export interface Recorded {
	/** SHA-256 of the weights that were run */
	shards: string[];
	scenes: Scene[];
}

export const recorded = (network: string): Recorded =>
	JSON.parse(readFileSync(`tests/oracle/fcn/${network}.json`, 'utf8'));

/** rgb: base64 of [height, width, 3] → [height, width, 4], opaque */
export function rgbaOf(rgb: string): Uint8ClampedArray {
	const bytes = Buffer.from(rgb, 'base64');
	return Uint8ClampedArray.from({ length: (bytes.length / 3) * 4 }, (_, n) =>
		n % 4 === 3 ? 255 : bytes[Math.floor(n / 4) * 3 + (n % 4)]
	);
}
