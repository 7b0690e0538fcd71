/** The picture with a gradient over it, as pixels: plain arrays in, rgba bytes out. */
import type { Picture, Rect } from '$lib/fcn';
import { rgbOf } from '$lib/render/canvas';
import type { Palette } from '$lib/render/palette';
import type { Pixels } from '../paint';

export type FieldView = 'both' | 'picture' | 'gradient';

/** One size per pixel of a rectangle of the frame. */
export interface Heat {
	readonly rect: Rect;
	/** [height, width], from 0 */
	readonly sizes: Float32Array;
	/** the largest of them */
	readonly most: number;
}

/**
 * A rectangle of the frame; what the picture does not cover is transparent. A pixel's share of the accent colour is the
 * square root of its size over the largest.
 */
export function fieldPixels(
	{ placement, pixels }: Picture,
	view: Rect,
	show: FieldView,
	heat: Heat | null,
	palette: Pick<Palette, 'accent' | 'ground-sunk'>
): Pixels {
	const { seen, left, top } = placement;
	const rgba = new Uint8ClampedArray(view.width * view.height * 4);
	const [accent, ground] = [rgbOf(palette.accent), rgbOf(palette['ground-sunk'])];
	/** The picture is paler below a gradient, so that the colour of the gradient is seen on any ground. */
	const pale = show === 'both' && heat !== null ? 0.55 : 0;
	for (let n = 0; n < view.width * view.height; n++) {
		const frameY = view.top + Math.floor(n / view.width);
		const frameX = view.left + (n % view.width);
		const [y, x] = [frameY - top, frameX - left];
		if (y < 0 || x < 0 || y >= seen.height || x >= seen.width) continue;
		const share = show === 'picture' ? 0 : shareAt(heat, frameY, frameX);
		const from = (y * seen.width + x) * 4;
		for (let c = 0; c < 3; c++) {
			const own = pixels[from + c];
			const below = show === 'gradient' ? ground[c] : own + (ground[c] - own) * pale;
			rgba[4 * n + c] = below + (accent[c] - below) * share;
		}
		rgba[4 * n + 3] = 255;
	}
	return { width: view.width, height: view.height, rgba };
}

function shareAt(heat: Heat | null, frameY: number, frameX: number): number {
	if (!heat || heat.most === 0) return 0;
	const { rect, sizes, most } = heat;
	const [y, x] = [frameY - rect.top, frameX - rect.left];
	if (y < 0 || x < 0 || y >= rect.height || x >= rect.width) return 0;
	return Math.sqrt(sizes[y * rect.width + x] / most);
}
