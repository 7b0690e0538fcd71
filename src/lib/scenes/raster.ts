/**
 * Polygons as labels: a pixel belongs to a polygon when its centre (x + ½, y + ½) lies inside by the non-zero
 * winding rule, the one that canvas fills with. No pixel is shared, so nothing is anti-aliased.
 */
import type { Size } from './types';

/** target: [height, width] bytes; points: flat [x, y, …] in pixels; writes `value` inside. */
export function fillPolygon(
	target: Uint8Array | Uint16Array,
	size: Size,
	points: number[],
	value: number
): void {
	const { width, height } = size;
	let [top, bottom] = [Infinity, -Infinity];
	for (let n = 1; n < points.length; n += 2) {
		top = Math.min(top, points[n]);
		bottom = Math.max(bottom, points[n]);
	}
	const firstRow = Math.max(0, Math.ceil(top - 0.5));
	const lastRow = Math.min(height - 1, Math.floor(bottom - 0.5));
	for (let row = firstRow; row <= lastRow; row++) {
		const y = row + 0.5;
		const crossings: { x: number; turn: number }[] = [];
		for (let n = 0, m = points.length - 2; n < points.length; m = n, n += 2) {
			const [y0, y1] = [points[m + 1], points[n + 1]];
			if (y0 <= y === y1 <= y) continue;
			const t = (y - y0) / (y1 - y0);
			crossings.push({ x: points[m] + t * (points[n] - points[m]), turn: y0 <= y ? 1 : -1 });
		}
		crossings.sort((a, b) => a.x - b.x);
		let winding = 0;
		for (let n = 0; n + 1 < crossings.length; n++) {
			winding += crossings[n].turn;
			if (winding === 0) continue;
			const from = Math.max(0, Math.ceil(crossings[n].x - 0.5));
			const to = Math.min(width - 1, Math.ceil(crossings[n + 1].x - 0.5) - 1);
			if (to >= from) target.fill(value, row * width + from, row * width + to + 1);
		}
	}
}
