import { describe, expect, it } from 'vitest';
import { outlineOf } from '$lib/render/outline';

// prettier-ignore
const map = [
	0, 0, 0, 0, 0,
	0, 7, 7, 0, 0,
	0, 7, 7, 0, 3,
	0, 0, 0, 0, 3
];

/** Corners of a path, as numbers. */
const points = (path: string) =>
	[...path.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);

describe('outline of a region', () => {
	it('runs along the edges of its pixels', () => {
		const corners = points(outlineOf(map, 5, 7, { left: 1, top: 1, right: 3, bottom: 3 }));
		const [xs, ys] = [0, 1].map((axis) => corners.map((point) => point[axis]));
		expect([Math.min(...xs), Math.max(...xs)]).toEqual([1, 3]);
		expect([Math.min(...ys), Math.max(...ys)]).toEqual([1, 3]);
	});

	it('is closed where the region touches the edge of the picture', () => {
		const path = outlineOf(map, 5, 3, { left: 4, top: 2, right: 5, bottom: 4 });
		const corners = points(path);
		expect(path.endsWith('Z')).toBe(true);
		expect(Math.max(...corners.map(([x]) => x))).toBe(5);
		expect(Math.max(...corners.map(([, y]) => y))).toBe(4);
	});

	it('is empty for a region that is not there', () => {
		expect(outlineOf(map, 5, 9, { left: 0, top: 0, right: 5, bottom: 4 })).toBe('');
	});
});
