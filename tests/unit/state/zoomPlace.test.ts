import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placementOf } from '$lib/fcn';
import { insetOf } from '$lib/state/mapPlace';
import {
	legalPlace,
	mostZoom,
	moveTo,
	noInset,
	placeOf,
	readPlace,
	writePlace,
	type Inset
} from '$lib/state/zoomPlace';

describe('the part of a picture that is seen', () => {
	it('is written as how much larger, and around where', () => {
		expect(writePlace({ k: 4, x: 0.3, y: 0.55 })).toBe('4,30,55');
		expect(writePlace({ k: 2.3456, x: 1 / 3, y: 0.5 })).toBe('2.35,33.3,50');
		expect(writePlace(null)).toBe('');
	});

	it.each(['4,30,55', '1.5,50,40.2', '24,97.9,2.1'])('comes back as it was written: %s', (text) => {
		expect(writePlace(readPlace(text))).toBe(text);
	});

	it('never shows what lies beside the picture', () => {
		expect(readPlace('2,0,100')).toEqual({ k: 2, x: 0.25, y: 0.75 });
		expect(legalPlace(1, 0.5, 0.5)).toBeNull();
		expect(legalPlace(1000, 0.5, 0.5)?.k).toBe(mostZoom);
	});

	it.each(['', '4', '4,30', '4,30,x', '4,30,55,1', '0.2,50,50', 'NaN,1,1', '-3,50,50'])(
		'is the whole picture where it makes no sense: %s',
		(text) => expect(readPlace(text)).toBeNull()
	);
});

describe('a view of the picture, and one of the frame around it', () => {
	const size = fc.record({
		width: fc.integer({ min: 1, max: 480 }),
		height: fc.integer({ min: 1, max: 480 })
	});
	const place = fc
		.tuple(fc.double({ min: 1.01, max: mostZoom, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }))
		.chain(([k, x]) => fc.double({ min: 0, max: 1, noNaN: true }).map((y) => legalPlace(k, x, y)!));
	const insets = (picture: { width: number; height: number }) => [noInset, insetOf(placementOf(picture))];
	/** First and last share of the whole that is seen, along x. */
	const seen = ({ k, x }: { k: number; x: number }) => [-x / k, (1 - x) / k];
	const inWhole = ({ left, width }: Inset, share: number) => left + width * share;

	it('has a street of 480 × 360 in a frame of 480 × 384', () => {
		const inset = insetOf(placementOf({ width: 480, height: 360 }));
		expect(inset).toEqual({ left: 0, top: 12 / 384, width: 1, height: 360 / 384 });
		expect(moveTo(null, inset)).toEqual({ k: 1, x: 0, y: 0 });
		// Twice as large around the picture's upper left quarter: frame rows 12 + 90 ± 96.
		expect(moveTo({ k: 2, x: 0.25, y: 0.25 }, inset)).toEqual({ k: 2, x: 0, y: (-6 / 384) * 2 });
	});

	it('shows the same part of the picture in both, and nothing beside the frame', () =>
		fc.assert(
			fc.property(size, place, (picture, place) => {
				const [alone, framed] = insets(picture);
				const [from, to] = seen(moveTo(place, alone));
				const [start, end] = seen(moveTo(place, framed));
				// An odd pixel of padding is on one side only.
				const odd = 1 / placementOf(picture).frame.width;
				expect(start).toBeGreaterThanOrEqual(-1e-9);
				expect(end).toBeLessThanOrEqual(1 + 1e-9);
				expect(inWhole(framed, from)).toBeGreaterThanOrEqual(start - odd);
				expect(inWhole(framed, to)).toBeLessThanOrEqual(end + odd);
			})
		));

	it('comes back from what is seen', () =>
		fc.assert(
			fc.property(size, place, (picture, place) => {
				const back = placeOf(moveTo(place, noInset), noInset)!;
				for (const key of ['k', 'x', 'y'] as const) expect(back[key]).toBeCloseTo(place[key], 9);
				const framed = insets(picture)[1];
				const again = moveTo(placeOf(moveTo(place, framed), framed), framed);
				const once = moveTo(place, framed);
				for (const key of ['k', 'x', 'y'] as const) expect(again[key]).toBeCloseTo(once[key], 6);
			})
		));
});
