import { ticks } from '$lib/render/matrixTicks';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const runs = { seed: 93, numRuns: 300 } as const;

const views = fc.record({
	first: fc.nat(5000),
	length: fc.integer({ min: 1, max: 500 }),
	line: fc.integer({ min: 1, max: 256 }),
	cell: fc.double({ min: 0.01, max: 56, noNaN: true }),
	least: fc.integer({ min: 12, max: 60 })
});

describe('names in the margin', () => {
	it('are seen, in order, and as far apart as they need', () => {
		fc.assert(
			fc.property(views, ({ first, length, line, cell, least }) => {
				const shown = ticks(first, first + length, line, cell, least);
				for (const [n, index] of shown.entries()) {
					expect(index).toBeGreaterThanOrEqual(first);
					expect(index).toBeLessThan(first + length);
					if (n > 0) expect((index - shown[n - 1]) * cell).toBeGreaterThanOrEqual(least - 1e-9);
				}
			}),
			runs
		);
	});

	it('are all there from near', () => {
		fc.assert(
			fc.property(views, ({ first, length, line, least }) => {
				const all = Array.from({ length }, (_, n) => first + n);
				expect(ticks(first, first + length, line, least, least)).toEqual(all);
			}),
			runs
		);
	});

	it('name the starts of image lines from far, at equal distances', () => {
		fc.assert(
			fc.property(views, ({ first, length, line, cell, least }) => {
				fc.pre(line * cell < least);
				const shown = ticks(first, first + length, line, cell, least);
				expect(shown.filter((index) => index % line !== 0)).toEqual([]);
				expect(new Set(shown.slice(1).map((index, n) => index - shown[n])).size).toBeLessThan(2);
			}),
			runs
		);
	});

	it('begin anew with every line where some of each are named', () => {
		expect(ticks(0, 30, 14, 5, 20)).toEqual([0, 5, 10, 14, 19, 24, 28]);
		expect(ticks(16, 30, 14, 5, 20)).toEqual([19, 24, 28]);
	});

	it('count the lines by tens where there are hundreds', () => {
		expect(ticks(0, 126 * 126, 126, 0.0375, 42)).toEqual(Array.from({ length: 13 }, (_, n) => n * 10 * 126));
	});
});
