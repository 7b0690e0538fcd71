import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placementOf, seenPixel, toPicture, toSeen } from '$lib/fcn';
import { frameValues } from '../../../src/lib/fcn/picture/frame';
import { anyPicture } from './support';

const side = fc.integer({ min: 1, max: 9000 });

describe('where a picture lies in the frame', () => {
	it('is as in training for its 480 × 360 photographs', () => {
		expect(placementOf({ width: 480, height: 360 })).toMatchObject({
			seen: { width: 480, height: 360 },
			frame: { width: 480, height: 384 },
			left: 0,
			top: 12
		});
	});

	it.each([
		[1, 1, '1×1 in 32×32 at 15,15'],
		[4000, 3000, '480×360 in 480×384 at 0,12'],
		[3000, 4000, '360×480 in 384×480 at 12,0'],
		[9000, 3, '480×1 in 480×32 at 0,15'],
		[33, 64, '33×64 in 64×64 at 15,0']
	])('for %d×%d is %s', (width, height, expected) => {
		const { seen, frame, left, top } = placementOf({ width, height });
		expect(`${seen.width}×${seen.height} in ${frame.width}×${frame.height} at ${left},${top}`).toBe(expected);
	});

	it('has sides that are multiples of 32, and the picture inside', () => {
		fc.assert(
			fc.property(side, side, (width, height) => {
				const { seen, frame, left, top } = placementOf({ width, height });
				expect([frame.width % 32, frame.height % 32]).toEqual([0, 0]);
				expect(Math.min(left, top, seen.width - 1, seen.height - 1)).toBeGreaterThanOrEqual(0);
				expect(left + seen.width).toBeLessThanOrEqual(frame.width);
				expect(top + seen.height).toBeLessThanOrEqual(frame.height);
				expect(frame.width - seen.width).toBeLessThan(32);
			})
		);
	});

	it('leads there and back to the same point', () => {
		fc.assert(
			fc.property(side, side, fc.double({ min: 0, max: 1, noNaN: true }), (width, height, share) => {
				const placement = placementOf({ width, height });
				const point = { x: share * (width - 1), y: (1 - share) * (height - 1) };
				const back = toPicture(placement, toSeen(placement, point));
				expect(back.x).toBeCloseTo(point.x, 6);
				expect(back.y).toBeCloseTo(point.y, 6);
			})
		);
	});

	it('gives each corner of the picture the corner of what is seen', () => {
		const placement = placementOf({ width: 4000, height: 3000 });
		expect(seenPixel(placement, { x: 0, y: 0 })).toEqual({ x: 0, y: 0 });
		expect(seenPixel(placement, { x: 3999, y: 2999 })).toEqual({ x: 479, y: 359 });
		expect(seenPixel(placement, { x: -5, y: 9999 })).toEqual({ x: 0, y: 359 });
	});
});

describe('the numbers that the network gets', () => {
	it('are the bytes from −1 to 1, with mid-grey around', () => {
		const picture = anyPicture(2, 1);
		picture.pixels.set([0, 127.5, 255, 255, 51, 102, 204, 0]);
		const values = frameValues(picture, { scale: 1 / 127.5, offset: -1, value: 0 });
		const at = (15 * 32 + 15) * 3;
		expect(values.length).toBe(32 * 32 * 3);
		const expected = [-1, 128 / 127.5 - 1, 1, -0.6, -0.2, 0.6];
		expected.forEach((value, n) => expect(values[at + n]).toBeCloseTo(value, 6));
		expect(values.filter((value) => value !== 0).length).toBe(6);
	});
});
