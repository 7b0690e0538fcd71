/** The outline of one region in a map of numbers, as SVG path data in pixels (marching squares at one half). */
import { contours, geoPath } from 'd3';

interface Box {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

/** map: [height, width], row-major; box: holds every pixel of the region, right and bottom excluded. */
export function outlineOf(map: ArrayLike<number>, width: number, value: number, box: Box): string {
	// A margin of one pixel closes outlines that touch the edge.
	const [columns, rows] = [box.right - box.left + 2, box.bottom - box.top + 2];
	const inside = Array.from({ length: columns * rows }, (_, n) => {
		const [x, y] = [(n % columns) + box.left - 1, Math.floor(n / columns) + box.top - 1];
		const within = x >= box.left && x < box.right && y >= box.top && y < box.bottom;
		return Number(within && map[y * width + x] === value);
	});
	const outline = contours().size([columns, rows]).contour(inside, 0.5);
	const moved = outline.coordinates.map((polygon) =>
		polygon.map((ring) => ring.map(([x, y]) => [x + box.left - 1, y + box.top - 1]))
	);
	return geoPath().digits(1)({ type: 'MultiPolygon', coordinates: moved }) ?? '';
}
