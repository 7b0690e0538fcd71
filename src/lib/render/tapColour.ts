/**
 * One colour per kernel weight, for telling apart which weight a matrix entry carries: the kernel's row gives the
 * hue, its column the lightness, so the blocks of a doubly blocked matrix show as families of one hue. Warm hues
 * only: blue and green are the input's and the output's.
 */
import { hcl, rgb } from 'd3';
import type { Shape } from './shape';

const firstHue = 68;
const lastHue = -62;

/** [kernelH × kernelW] CSS colours, row-major. */
export function tapColours([height, width]: Shape, dark: boolean): string[] {
	const [darkest, lightest] = dark ? [48, 82] : [46, 84];
	const colours: string[] = [];
	for (let row = 0; row < height; row++) {
		for (let column = 0; column < width; column++) {
			// A kernel of one row has its hues along the columns instead.
			const [along, of] = height > 1 ? [row, height] : [column, width];
			const hue = firstHue + ((lastHue - firstHue) * (along + 0.5)) / of;
			const light = height > 1 ? lightest - ((lightest - darkest) * (column + 0.5)) / width : 66;
			colours.push(hcl(hue, 52, light).formatHex());
		}
	}
	return colours;
}

/**
 * Black or white, whichever reads better on this ground: its contrast is 4.5 at least, on any colour. (Softer inks
 * cannot promise that.) Contrast and luminance as in WCAG 2.2.
 */
export function inkOn(ground: string): string {
	const { r, g, b } = rgb(ground);
	const luminance = 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
	return (luminance + 0.05) ** 2 > 1.05 * 0.05 ? '#000000' : '#ffffff';
}

/** A channel 0 … 255 of sRGB as light, 0 … 1. */
function linear(channel: number): number {
	const share = channel / 255;
	return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
