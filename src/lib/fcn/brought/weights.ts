/** What the manifest says of each weight: how many bytes it takes, and whether they are numbers. */
import type { io } from '@tensorflow/tfjs-core';
import { decodeHalf } from '../load/half';
import { Refused } from './refusal';

const bytesOf: Record<string, number> = {
	float32: 4,
	int32: 4,
	bool: 1,
	uint8: 1,
	uint16: 2,
	float16: 2,
	complex64: 8
};

/** Throws `Refused` ('weight-type') for strings and what is not known. */
export function weightBytes({ name, shape, dtype, quantization }: io.WeightsManifestEntry): number {
	const each = bytesOf[quantization?.dtype ?? dtype];
	if (!each) throw new Refused('weight-type', [`${name} (${dtype})`]);
	return each * shape.reduce((product, side) => product * side, 1);
}

/** data: all weights, one after the other. Throws `Refused` ('not-finite') with the names of those that are no numbers. */
export function requireFinite(entries: readonly io.WeightsManifestEntry[], data: Uint8Array): void {
	let at = 0;
	const broken = entries.filter((entry) => {
		const part = data.slice(at, (at += weightBytes(entry)));
		return !isFinite(entry, part);
	});
	if (broken.length)
		throw new Refused(
			'not-finite',
			broken.map(({ name }) => name)
		);
}

function isFinite({ dtype, quantization }: io.WeightsManifestEntry, bytes: Uint8Array<ArrayBuffer>): boolean {
	if (quantization?.dtype === 'float16') return decodeHalf(bytes).every(Number.isFinite);
	if (quantization) return Number.isFinite(quantization.scale) && Number.isFinite(quantization.min);
	return dtype !== 'float32' || new Float32Array(bytes.buffer).every(Number.isFinite);
}
