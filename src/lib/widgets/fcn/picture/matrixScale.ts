/** Colours of the confusion matrix: how much of a row is in a cell. */
import { interpolateLab, lab, scaleSqrt } from 'd3';

/** A cell's ground, and the ink that reads on it. share: 0 to 1; colours: of nothing and of all. */
export function cellColours(share: number, none: string, all: string): { ground: string; ink: string } {
	// The root shows small shares, which are what a matrix is looked at for.
	const ground = scaleSqrt([0, 1], [none, all]).interpolate(interpolateLab).clamp(true)(share);
	return { ground, ink: lab(ground).l > 55 ? '#16181d' : '#ffffff' };
}
