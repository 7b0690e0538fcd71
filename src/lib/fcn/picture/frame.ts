/** The picture as numbers for the network: x = byte · scale + offset, with a constant all around. */
import type { ModelDescription } from '../model';
import type { Placement } from './placement';

/** What is seen of a picture, ready to be run. It can be handed to a worker. */
export interface Picture {
	readonly placement: Placement;
	/** [seen height, seen width, 4], red, green, blue and a byte that is not looked at */
	readonly pixels: Uint8ClampedArray;
}

/** → [frame height, frame width, 3] */
export function frameValues({ placement, pixels }: Picture, input: ModelDescription['input']): Float32Array {
	const { seen, frame, left, top } = placement;
	const values = new Float32Array(frame.height * frame.width * 3).fill(input.value);
	for (let y = 0; y < seen.height; y++) {
		let from = y * seen.width * 4;
		let to = ((y + top) * frame.width + left) * 3;
		for (let x = 0; x < seen.width; x++, from += 4, to += 3) {
			for (let c = 0; c < 3; c++) values[to + c] = pixels[from + c] * input.scale + input.offset;
		}
	}
	return values;
}
