import { headPlace, swingAngle, turnedPlace } from '$lib/render/turn';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const runs = { seed: 90, numRuns: 300 } as const;

/** A place in a matrix of up to 200 rows. */
const places = fc
	.record({ rows: fc.integer({ min: 1, max: 200 }), row: fc.nat(199), col: fc.nat(199) })
	.map(({ rows, row, col }) => ({ rows, row: row % rows, col }));

const share = fc.double({ min: 0, max: 1, noNaN: true });

describe('C turning into Cᵀ', () => {
	it('begins as C and ends as Cᵀ', () => {
		fc.assert(
			fc.property(places, ({ rows, row, col }) => {
				const start = turnedPlace(row, col, rows, 0);
				const end = turnedPlace(row, col, rows, 1);
				expect([start.x, start.y]).toEqual([col, row]);
				expect(end.x).toBeCloseTo(row, 10);
				expect(end.y).toBeCloseTo(col, 10);
			}),
			runs
		);
	});

	it('swings each entry about its row’s diagonal cell, never nearer or farther', () => {
		fc.assert(
			fc.property(places, share, ({ rows, row, col }, progress) => {
				const { x, y } = turnedPlace(row, col, rows, progress);
				expect(Math.hypot(x - row, y - row)).toBeCloseTo(Math.abs(col - row), 8);
			}),
			runs
		);
	});

	it('moves without jumps, and never back', () => {
		fc.assert(
			fc.property(
				places,
				share,
				fc.double({ min: 0, max: 0.01, noNaN: true }),
				({ rows, row }, at, little) => {
					const before = swingAngle(row, rows, at);
					const after = swingAngle(row, rows, Math.min(1, at + little));
					expect(after).toBeGreaterThanOrEqual(before);
					// Eased, one row turns at most 1.5 · 90° / 0.45 per whole turn.
					expect(after - before).toBeLessThanOrEqual((1.5 * (Math.PI / 2) * little) / 0.45 + 1e-9);
				}
			),
			runs
		);
	});

	it('starts with the first row and ends with the last', () => {
		const half = Array.from({ length: 9 }, (_, row) => swingAngle(row, 9, 0.5));
		expect(half[0]).toBe(Math.PI / 2);
		expect(half[8]).toBe(0);
		expect(half).toEqual([...half].sort((a, b) => b - a));
	});

	it('keeps still before 0 and after 1', () => {
		expect(swingAngle(3, 9, -1)).toBe(0);
		expect(swingAngle(3, 9, 2)).toBe(Math.PI / 2);
	});

	it('takes each row’s name from the left of C to above Cᵀ, in line with the row', () => {
		fc.assert(
			fc.property(places, share, ({ rows, row, col }, progress) => {
				const start = headPlace(row, rows, 0, 0.6);
				const end = headPlace(row, rows, 1, 0.6);
				expect([start.x, start.y]).toEqual([expect.closeTo(-0.6, 9), row + 0.5]);
				expect([end.x, end.y]).toEqual([expect.closeTo(row + 0.5, 9), expect.closeTo(-0.6, 9)]);
				const head = headPlace(row, rows, progress, 0.6);
				const entry = turnedPlace(row, col, rows, progress);
				const apart = Math.hypot(entry.x + 0.5 - head.x, entry.y + 0.5 - head.y);
				expect(apart).toBeCloseTo(col + 0.5 + 0.6, 8);
			}),
			runs
		);
	});
});
