/** What lies over the street on the way down: cells and stamps in, rgba bytes of the picture's size out. */
import type { Placement, Point, Size } from '$lib/fcn';
import { unitOf } from '$lib/state/mapPlace';
import { tentOf } from '$lib/state/scoreCut';
import type { Pixels } from '../fcn/paint';

/** cells: [map height, map width] → the same labels for every seen pixel, [height, width] */
export function spread(cells: Uint8Array, map: Size, placement: Placement): Uint8Array {
	const { width, height } = placement.seen;
	return Uint8Array.from({ length: width * height }, (_, n) => {
		const unit = unitOf(placement, map, { x: n % width, y: Math.floor(n / width) });
		return cells[unit.y * map.width + unit.x];
	});
}

/** The bilinear kernel of k = 2 · stride where the unit stamps it: the colour, as opaque as the weight is large. */
export function stampPixels(
	placement: Placement,
	unit: Point,
	stride: number,
	[red, green, blue]: readonly [number, number, number]
): Pixels {
	const { seen, left, top } = placement;
	const rgba = new Uint8ClampedArray(seen.width * seen.height * 4);
	const tent = tentOf(stride);
	const firstX = unit.x * stride - stride / 2 - left;
	const firstY = unit.y * stride - stride / 2 - top;
	for (let kernelY = 0; kernelY < tent.length; kernelY++) {
		for (let kernelX = 0; kernelX < tent.length; kernelX++) {
			const [y, x] = [firstY + kernelY, firstX + kernelX];
			if (y < 0 || x < 0 || y >= seen.height || x >= seen.width) continue;
			rgba.set([red, green, blue, 255 * tent[kernelY] * tent[kernelX]], 4 * (y * seen.width + x));
		}
	}
	return { ...seen, rgba };
}
