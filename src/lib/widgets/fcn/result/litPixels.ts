/** One class as it is lit: its pixels in its colour, and a light line around them, for dark colours on dark pictures. */
import type { LabelMap } from '$lib/fcn';
import type { Pixels } from '../paint';
import { maskPixels, outlinePixels } from './paint';

export function litPixels(labels: LabelMap, label: number): Pixels {
	const lit = maskPixels(labels, label);
	const [bytes, line] = [lit.rgba, outlinePixels(labels, label).rgba];
	for (let n = 3; n < bytes.length; n += 4) {
		if (line[n]) bytes.set(line.subarray(n - 3, n + 1), n - 3);
	}
	return lit;
}
