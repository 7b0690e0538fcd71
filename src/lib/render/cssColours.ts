/**
 * Colours as CSS expressions, for SVG: both themes at once, no script needed to follow the theme, and right in
 * pages that were rendered without a browser. Painters on canvas use palette.ts and signedScale.ts instead.
 */
import type { Shape } from './shape';
import { inkOn, tapColours } from './tapColour';

export interface Cell {
	fill: string;
	ink: string;
}

/** [kernelH × kernelW], row-major: each tap's colour and a readable ink on it. */
export function tapCells(kernel: Shape): Cell[] {
	const light = tapColours(kernel, false);
	const dark = tapColours(kernel, true);
	return light.map((colour, tap) => ({
		fill: `light-dark(${colour}, ${dark[tap]})`,
		ink: `light-dark(${inkOn(colour)}, ${inkOn(dark[tap])})`
	}));
}

/** value in −extent … extent → the diverging scale's colour (as in signedScale.ts) and a readable ink on it. */
export function signedCell(value: number, extent: number): Cell {
	const share = Math.min(1, Math.abs(value) / extent);
	if (!(share > 0)) return { fill: 'var(--zero)', ink: 'var(--ink)' };
	const end = value > 0 ? 'var(--positive)' : 'var(--negative)';
	// Where the mixture turns too dark (light theme) or too light (dark theme) for the ink on its neutral end.
	const turn = value > 0 ? [0.895, 0.61] : [0.77, 0.68];
	const ink = (dark: 0 | 1) => (share > turn[dark] === (dark === 0) ? '#ffffff' : '#000000');
	return {
		fill: `color-mix(in lab, ${end} ${(share * 100).toFixed(1)}%, var(--zero))`,
		ink: `light-dark(${ink(0)}, ${ink(1)})`
	};
}
