import { describe, expect, it } from 'vitest';
import { placementOf } from '$lib/fcn';
import { sortedChannels } from '$lib/state/channelOrder';
import { seenIn, unitOf } from '$lib/state/mapPlace';
import { maskShares, similarities } from '$lib/state/similarity';

/** 40 × 30 pixels in a frame of 64 × 32: 12 of padding on the left, 1 above. */
const placement = placementOf({ width: 40, height: 30 });
/** units of 16 × 16 pixels */
const map = { width: 4, height: 2 };

describe('a unit and the pixels that it holds', () => {
	it('is found from a pixel', () => {
		expect(placement).toMatchObject({ left: 12, top: 1 });
		expect(unitOf(placement, map, { x: 0, y: 0 })).toEqual({ x: 0, y: 0 });
		expect(unitOf(placement, map, { x: 3, y: 14 })).toEqual({ x: 0, y: 0 });
		expect(unitOf(placement, map, { x: 4, y: 15 })).toEqual({ x: 1, y: 1 });
		expect(unitOf(placement, map, { x: 39, y: 29 })).toEqual({ x: 3, y: 1 });
	});

	it('has one of them nearest to its middle', () => {
		// Unit 0 holds pixels 0 … 3 of the picture, its middle is frame pixel 8, in the padding.
		expect(seenIn(placement, map, { x: 0, y: 0 })).toEqual({ x: 0, y: 7 });
		expect(seenIn(placement, map, { x: 1, y: 1 })).toEqual({ x: 12, y: 23 });
		expect(seenIn(placement, map, { x: 3, y: 1 })).toEqual({ x: 39, y: 23 });
		for (let y = 0; y < map.height; y++)
			for (let x = 0; x < map.width; x++) {
				const seen = seenIn(placement, map, { x, y });
				expect(seen && unitOf(placement, map, seen)).toEqual({ x, y });
			}
	});

	it('may be none at all', () => {
		expect(seenIn(placement, { width: 8, height: 4 }, { x: 0, y: 0 })).toBeNull();
	});
});

describe('the mask of a class on a map’s grid', () => {
	it('is the share of the class among the seen pixels of each unit', () => {
		const labels = new Uint8Array(40 * 30);
		// Columns 0 … 11 are of class 3: all of unit 0’s four columns, eight of the next unit’s sixteen.
		labels.forEach((_, n) => n % 40 < 12 && (labels[n] = 3));
		expect([...maskShares(labels, 3, placement, map)]).toEqual([1, 0.5, 0, 0, 1, 0.5, 0, 0]);
	});

	it('does not count units of padding', () => {
		const shares = maskShares(new Uint8Array(40 * 30), 0, placement, { width: 8, height: 4 });
		expect([...shares.slice(0, 8)]).toEqual([NaN, 1, 1, 1, 1, 1, 1, NaN]);
	});
});

describe('the similarity of channels to a mask', () => {
	// prettier-ignore
	const shares = Float32Array.of(
		0, 0, 1,
		0, 1, NaN
	);
	// prettier-ignore
	const data = Float32Array.of(
		1, 1, 3,
		1, 3, 99,

		2, 2, 0,
		2, 0, -5,

		4, 4, 4,
		4, 4, 0,

		0, 1, 2,
		3, 4, 0
	);

	it('is their correlation: 1 for the mask itself, −1 for its opposite, none for a constant', () => {
		const [same, opposite, constant, other] = similarities(data, 4, shares);
		expect(same).toBeCloseTo(1, 12);
		expect(opposite).toBeCloseTo(-1, 12);
		expect(constant).toBeNaN();
		// m = 0 0 1 0 1, v = 0 1 2 3 4: covariance sum 2, spreads 1.2 and 10
		expect(other).toBeCloseTo(2 / Math.sqrt(1.2 * 10), 12);
	});

	it('is not there for a class that is not in the picture', () => {
		expect([...similarities(data, 4, new Float32Array(6))]).toEqual([NaN, NaN, NaN, NaN]);
	});
});

describe('sorting channels', () => {
	it('puts the largest first, keeps equals in order and those without a number last', () => {
		expect(sortedChannels([0.5, NaN, 0.9, 0.5, -1])).toEqual([2, 0, 3, 4, 1]);
	});
});
