import { describe, expect, it } from 'vitest';
import { placementOf, type HeadName, type LabelMap } from '$lib/fcn';
import { edgeKinds, streetEdges } from '$lib/widgets/deep/edgePixels';
import { spread, stampPixels } from '$lib/widgets/deep/ladderPixels';

describe('on the way down', () => {
	// 64 × 48 is padded by 8 rows above and below to 64 × 64: two cells of 32 along each side.
	const placement = placementOf({ width: 64, height: 48 });

	it('a cell spreads over the pixels that it holds', () => {
		const labels = spread(Uint8Array.of(1, 2, 3, 4), { width: 2, height: 2 }, placement);
		const at = (x: number, y: number) => labels[y * 64 + x];
		expect([at(0, 0), at(31, 23), at(32, 23), at(31, 24), at(63, 47)]).toEqual([1, 1, 2, 3, 4]);
	});

	it('a stamp is 64 pixels wide, strongest in the middle, and cut at the picture', () => {
		const { rgba } = stampPixels(placement, { x: 0, y: 0 }, 32, [1, 2, 3]);
		const alpha = (x: number, y: number) => rgba[4 * (y * 64 + x) + 3];
		expect([...rgba.slice(0, 3)]).toEqual([1, 2, 3]);
		// The middle lies between frame pixels 15 and 16, 8 rows below the picture's first.
		expect(alpha(15, 7)).toBe(alpha(16, 8));
		expect(alpha(15, 7)).toBeGreaterThan(240);
		expect(alpha(47, 7)).toBeGreaterThan(0);
		expect(alpha(48, 7)).toBe(0);
	});
});

describe('on the way up', () => {
	const size = { width: 60, height: 4 };
	/** An upright edge behind this column. */
	const split = (column: number) =>
		Uint8Array.from({ length: size.width * size.height }, (_, n) => (n % size.width <= column ? 0 : 1));
	const found = (head: HeadName, labels: Uint8Array): LabelMap => ({ head, ...size, labels });
	const byColumns = (deep: number, middle: number, fine: number) => ({
		'32s': found('32s', split(deep)),
		'16s': found('16s', split(middle)),
		'8s': found('8s', split(fine))
	});

	it.each([
		['fc7', byColumns(30, 30, 30)],
		['pool4', byColumns(40, 31, 30)],
		['pool3', byColumns(40, 36, 28)],
		['missed', byColumns(40, 40, 40)]
	] as const)('an edge has the colour of who finds it first: %s', (kind, heads) => {
		const { shares, map, scores } = streetEdges(split(30), heads);
		const index = edgeKinds.indexOf(kind);
		expect(shares[index]).toBe(1);
		expect(shares.reduce((sum, share) => sum + share, 0)).toBe(1);
		expect([29, 30, 31].map((x) => map[x])).toEqual([index, index, index]);
		expect(map[33]).toBe(0);
		expect(scores['8s'].recall).toBe(kind === 'missed' ? 0 : 1);
	});
});
