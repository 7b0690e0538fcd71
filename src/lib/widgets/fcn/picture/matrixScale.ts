/** Colours of the confusion matrix: how much of a row is in a cell. */
import { interpolateLab, rgb, scaleSqrt } from 'd3';

/** A cell's ground, and the ink that reads on it. share: 0 to 1; colours: of nothing and of all. */
export function cellColours(share: number, none: string, all: string): { ground: string; ink: string } {
	// The root shows small shares, which are what a matrix is looked at for.
	const ground = scaleSqrt([0, 1], [none, all]).interpolate(interpolateLab).clamp(true)(share);
	return { ground, ink: inkOn(ground) };
}

/** Of black and white the one with more contrast, which is at least 4.58 : 1 on any ground (WCAG 2.2). */
function inkOn(ground: string): string {
	const { r, g, b } = rgb(ground);
	const luminance = 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
	return (luminance + 0.05) / 0.05 > 1.05 / (luminance + 0.05) ? 'black' : 'white';
}

function linear(byte: number): number {
	const value = byte / 255;
	return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}
