/**
 * How much of a brought model a page can hold. All its maps stay on the device, so that each is there to be looked at;
 * they are counted while they are computed, and one that is too many ends it before memory does.
 */
import type { Tensor } from '@tensorflow/tfjs-core';
import { Refused } from './refusal';

/** Bytes of all maps. Half of what a 32-bit WebAssembly memory of 2 GB holds; weights and work take the rest. */
export const mostMapBytes = 1e9;
/** Bytes of all weights. They are there three times: as the reader's files, decoded, and on the device. */
export const mostWeightBytes = 500e6;

const megabytes = (bytes: number) => String(Math.round(bytes / 1e6));

export const mapsTooLarge = (name: string, most: number) =>
	new Refused('maps-too-large', [name], megabytes(most));

/** Told of every tensor when it is there. */
export type Computed = (name: string, tensor: Tensor) => void;

/** Throws `Refused` ('maps-too-large') at the first map that no longer fits. Tensors that share their values count once. */
export function mapBudget(most = mostMapBytes): Computed {
	const counted = new Set<object>();
	let bytes = 0;
	return (name, { dataId, size }) => {
		if (counted.has(dataId)) return;
		counted.add(dataId);
		bytes += 4 * size;
		if (bytes > most) throw mapsTooLarge(name, most);
	};
}

/** Throws `Refused` ('weights-too-large'). file: that says so; bytes: of all weights */
export function requireHoldableWeights(file: string, bytes: number): void {
	if (bytes > mostWeightBytes)
		throw new Refused('weights-too-large', [file], `${megabytes(bytes)} > ${megabytes(mostWeightBytes)}`);
}
