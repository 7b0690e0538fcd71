/** Colours for signed data: zero is the neutral colour, both directions use one common extent. */
import { interpolateLab, scaleDiverging, type ScaleDiverging } from 'd3';
import type { Palette } from './palette';

/** extent: the largest absolute value, > 0. Values beyond it get the end's colour. */
export function signedScale(
	extent: number,
	palette: Pick<Palette, 'negative' | 'zero' | 'positive'>
): ScaleDiverging<string> {
	const down = interpolateLab(palette.zero, palette.negative);
	const up = interpolateLab(palette.zero, palette.positive);
	return scaleDiverging((t: number) => (t < 0.5 ? down(1 - 2 * t) : up(2 * t - 1)))
		.domain([-extent, 0, extent])
		.clamp(true);
}

/** The largest absolute finite value, at least `least`. */
export function extentOf(values: ArrayLike<number>, least = 1e-9): number {
	let extent = least;
	for (let n = 0; n < values.length; n++) {
		const size = Math.abs(values[n]);
		if (size > extent && size < Infinity) extent = size;
	}
	return extent;
}
