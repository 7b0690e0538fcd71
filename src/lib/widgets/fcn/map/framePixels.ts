/** The picture in its frame, as the network gets it; the padding around it is left empty. */
import type { Picture } from '$lib/fcn';
import type { Pixels } from '../paint';

export function framePixels({ placement, pixels }: Picture): Pixels {
	const { seen, frame, left, top } = placement;
	const rgba = new Uint8ClampedArray(frame.width * frame.height * 4);
	const row = seen.width * 4;
	for (let y = 0; y < seen.height; y++)
		rgba.set(pixels.subarray(y * row, (y + 1) * row), ((top + y) * frame.width + left) * 4);
	return { width: frame.width, height: frame.height, rgba };
}
