/** The places that a reader keeps marked in the upsampling figures, and which places there are. */
import type { Pair } from '$lib/conv';
import { inputLength, stackOf, type StackSettings } from './checkerboard';
import { streetSize } from './upsamplingInputs';

export interface UpsamplingPins {
	/** place of the checkerboards' line of output */
	readonly line: number | null;
	/** place of the line on which tents add up */
	readonly tent: number | null;
	/** row and column in the pictures side by side */
	readonly pixel: Pair | null;
}

export const noPins: UpsamplingPins = { line: null, tent: null, pixel: null };

/** The checkerboards' line is about as long at most. */
export const longestLine = 17;
/** So many inputs raise tents. */
export const tentInputs = 5;

/** How many places each figure has. */
export function placesOf(settings: StackSettings): { line: number; tent: number; pixel: Pair } {
	const { stride } = settings;
	const stack = stackOf(settings);
	const [height, width] = streetSize;
	return {
		line: (inputLength(stack, longestLine) - 1) * stack.stride + stack.weights.length,
		tent: tentInputs * stride,
		pixel: [stride * Math.floor(height / stride), stride * Math.floor(width / stride)]
	};
}

/** Drops the pins whose place is no longer there. */
export function pinsWithin(pins: UpsamplingPins, settings: StackSettings): UpsamplingPins {
	if (pins.line === null && pins.tent === null && pins.pixel === null) return pins;
	const places = placesOf(settings);
	const { line, tent, pixel } = pins;
	return {
		line: line !== null && line < places.line ? line : null,
		tent: tent !== null && tent < places.tent ? tent : null,
		pixel: pixel && pixel[0] < places.pixel[0] && pixel[1] < places.pixel[1] ? pixel : null
	};
}
