import { stopsOf } from '$lib/components/stops';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

describe('the stops of a slider', () => {
	it('are every small number, then ever fewer, up to the very end', () => {
		expect(stopsOf(1, 4, 8, 3)).toEqual([1, 2, 3, 4]);
		expect(stopsOf(0, 0, 8, 0)).toEqual([0]);
		expect(stopsOf(1, 32, 8, 1)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 13, 16, 19, 23, 27, 32]);
	});

	it('begin and end where the range does, rise, and have the value among them', () => {
		const cases = fc
			.tuple(
				fc.nat(20),
				fc.nat(300),
				fc.integer({ min: 1, max: 20 }),
				fc.double({ min: 0, max: 1, noNaN: true })
			)
			.map(([min, more, fine, share]) => ({
				min,
				max: min + more,
				fine,
				value: min + Math.round(more * share)
			}));
		fc.assert(
			fc.property(cases, ({ min, max, fine, value }) => {
				const stops = stopsOf(min, max, fine, value);
				expect([stops[0], stops.at(-1)]).toEqual([min, max]);
				expect(stops).toContain(value);
				stops.slice(1).forEach((stop, n) => expect(stop).toBeGreaterThan(stops[n]));
				for (let small = min; small <= Math.min(fine, max); small++) expect(stops).toContain(small);
			})
		);
	});
});
