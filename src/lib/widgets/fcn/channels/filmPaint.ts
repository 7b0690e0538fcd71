/** Where a patch of a layer lies in a square of the frame, and the pixels of both. */
import type { Patch, Picture, Placement, Point } from '$lib/fcn';
import type { Palette } from '$lib/render/palette';
import { mapPixels, type Pixels } from '../paint';

/** A square in frame pixels, from the left upper corner of the film's square. */
interface Square extends Point {
	readonly side: number;
}

export interface PatchLayout {
	/** in percent of the film's square, over whose edges it may reach */
	readonly left: number;
	readonly top: number;
	readonly width: number;
	readonly height: number;
	readonly unit: Square;
	/** all that the unit can depend on; wider than the film's square in deep layers */
	readonly field: Square;
}

/** at: the seen pixel in the middle of the film's square; side: of that square, in frame pixels. */
export function patchLayout(patch: Patch, placement: Placement, at: Point, side: number): PatchLayout {
	const { stride, receptiveField, unit } = patch;
	const from = { x: at.x + placement.left + 0.5 - side / 2, y: at.y + placement.top + 0.5 - side / 2 };
	const percent = (pixels: number) => (100 * pixels) / side;
	const middle = { x: (unit.x + 0.5) * stride - from.x, y: (unit.y + 0.5) * stride - from.y };
	const around = (width: number): Square => ({
		x: middle.x - width / 2,
		y: middle.y - width / 2,
		side: width
	});
	return {
		left: percent(patch.left * stride - from.x),
		top: percent(patch.top * stride - from.y),
		width: percent(patch.width * stride),
		height: percent(patch.height * stride),
		unit: around(stride),
		field: around(receptiveField)
	};
}

/** The patch by its own colours. */
export function patchPixels({ width, height, data }: Patch, palette: Palette): Pixels {
	let [least, most] = [0, 0];
	for (const value of data) [least, most] = [Math.min(least, value), Math.max(most, value)];
	return mapPixels({ width, height, data, least, most }, palette);
}

/** The square of the picture around a seen pixel; see-through where there is none. */
export function picturePatch({ placement, pixels }: Picture, at: Point, side: number): Pixels {
	const { seen } = placement;
	const rgba = new Uint8ClampedArray(side * side * 4);
	const [left, top] = [at.x - (side >> 1), at.y - (side >> 1)];
	for (let y = 0; y < side; y++) {
		if (top + y < 0 || top + y >= seen.height) continue;
		for (let x = 0; x < side; x++) {
			if (left + x < 0 || left + x >= seen.width) continue;
			const from = ((top + y) * seen.width + left + x) * 4;
			const to = (y * side + x) * 4;
			for (let c = 0; c < 3; c++) rgba[to + c] = pixels[from + c];
			rgba[to + 3] = 255;
		}
	}
	return { width: side, height: side, rgba };
}
