import { formatTarget, parseTarget, sameTarget, type Target } from '$lib/state/target';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from './arbitraries';

const extent = { rows: 6, cols: 10, taps: 4 };

const targets: fc.Arbitrary<Target> = fc.oneof(
	fc.record({ kind: fc.constant('entry' as const), row: fc.nat(5), col: fc.nat(9) }),
	fc.record({ kind: fc.constant('row' as const), row: fc.nat(5) }),
	fc.record({ kind: fc.constant('column' as const), col: fc.nat(9) }),
	fc.record({ kind: fc.constant('tap' as const), tap: fc.nat(3) })
);

describe('a target as text', () => {
	it('comes back as it was, and only equal targets read the same', () => {
		fc.assert(
			fc.property(targets, targets, (a, b) => {
				expect(parseTarget(formatTarget(a), extent)).toEqual(a);
				expect(sameTarget(a, b)).toBe(formatTarget(a) === formatTarget(b));
				expect(sameTarget(a, { ...a })).toBe(true);
			}),
			runs
		);
	});

	it.each([
		'',
		'row',
		'row:',
		'row:6',
		'row:-1',
		'row:1.5',
		'col:10',
		'column:1',
		'tap:4',
		'entry:2',
		'entry:6,0',
		'entry:0,10',
		'entry:0;1',
		' row:1',
		'row:1 ',
		'row:99999999999',
		'toString:1',
		null,
		undefined
	])('%j names nothing here', (text) => {
		expect(parseTarget(text, extent)).toBeNull();
	});

	it('nothing is the same as nothing only', () => {
		expect(sameTarget(null, null)).toBe(true);
		expect(sameTarget(null, { kind: 'row', row: 0 })).toBe(false);
		expect(sameTarget({ kind: 'row', row: 0 }, null)).toBe(false);
	});
});
