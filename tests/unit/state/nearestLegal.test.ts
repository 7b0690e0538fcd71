import { bounds, fields, obstacle, withField, type Field } from '$lib/state/labLimits';
import { nearestLegal } from '$lib/state/nearestLegal';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isLegal, legalCase, ops, plain, runs, wishes } from './arbitraries';

/** Enough for corners that only meet by chance. */
const many = { ...runs, numRuns: 2000 };

describe('nearestLegal', () => {
	it('makes any wish legal', () => {
		fc.assert(
			fc.property(ops, wishes, (op, wished) => {
				expect(isLegal(op, nearestLegal(op, wished).settings)).toBe(true);
			}),
			many
		);
	});

	it('keeps what is legal', () => {
		fc.assert(
			fc.property(legalCase, ({ op, settings }) => {
				expect(nearestLegal(op, settings)).toEqual({ settings, changes: [] });
			}),
			runs
		);
	});

	it('reports each changed field once, from what was asked to what is shown, and no other', () => {
		fc.assert(
			fc.property(ops, wishes, (op, wished) => {
				const { settings, changes } = nearestLegal(op, wished);
				const moved = fields.filter((field) =>
					[0, 1].some((axis) => wished[field][axis] !== settings[field][axis])
				);
				expect(changes.map(({ field }) => field)).toEqual(moved);
				for (const { field, from, to } of changes) {
					expect(from).toEqual(wished[field]);
					expect(to).toEqual(settings[field]);
				}
			}),
			runs
		);
	});

	it('mends one axis without touching the other, as long as each alone is the trouble', () => {
		const { settings, changes } = nearestLegal('conv', { ...plain, kernel: [9, 3] });
		expect(settings).toEqual({ ...plain, kernel: [4, 3] });
		expect(changes).toMatchObject([
			{ field: 'kernel', from: [9, 3], to: [4, 3], why: { code: 'kernel-exceeds-input' } }
		]);
	});

	const single: [string, Parameters<typeof nearestLegal>, Partial<typeof plain>][] = [
		['a fraction is rounded', ['conv', { ...plain, input: [4.6, 5] }], { input: [5, 5] }],
		['no number is the least one', ['conv', { ...plain, stride: [NaN, 1] }], {}],
		['minus zero is zero', ['conv', { ...plain, padding: [-0, 0] }], {}],
		['a dilation too wide is narrowed', ['conv', { ...plain, dilation: [4, 1] }], {}],
		[
			'output padding stays below the stride',
			['transposed', { ...plain, stride: [2, 2], outputPadding: [5, 1] }],
			{ stride: [2, 2], outputPadding: [1, 1] }
		],
		[
			'padding leaves one pixel',
			['transposed', { ...plain, input: [2, 2], padding: [9, 0] }],
			{ input: [2, 2], padding: [1, 0] }
		],
		[
			'padding that makes the output too long is cut to fit',
			['conv', { ...plain, input: [100, 4], padding: [100, 0] }],
			{ input: [100, 4], padding: [79, 0] }
		],
		[
			'an input whose stamps reach too far is cut to fit',
			['transposed', { ...plain, input: [256, 4], stride: [4, 1] }],
			{ input: [64, 4], stride: [4, 1] }
		],
		[
			'a single stamp that is too long is narrowed',
			['transposed', { ...plain, input: [1, 4], kernel: [11, 3], dilation: [32, 1] }],
			{ input: [1, 4], kernel: [11, 3], dilation: [25, 1] }
		],
		[
			'too many entries make the kernel smaller, along its longer side',
			['conv', { ...plain, input: [256, 256], kernel: [3, 40] }],
			{ input: [256, 256], kernel: [3, 10] }
		]
	];

	it.each(single)('%s', (_, [op, wished], expected) => {
		expect(nearestLegal(op, wished).settings).toEqual({ ...plain, ...expected });
	});

	it('says why, and says nothing about a sign of zero', () => {
		expect(nearestLegal('conv', { ...plain, padding: [-0, 0] }).changes).toEqual([]);
		expect(nearestLegal('conv', { ...plain, input: [1e9, 4] }).changes).toEqual([
			{ field: 'input', from: [1e9, 4], to: [bounds.input.most, 4], why: null }
		]);
	});

	it('moves a lone illegal field no further than its own nearest legal value', () => {
		const lone = fc.constantFrom<Field>('padding', 'outputPadding');
		fc.assert(
			fc.property(legalCase, lone, fc.nat(bounds.outputPadding.most), ({ op, settings }, field, value) => {
				const wished = withField(settings, field, [0], value);
				const { settings: mended, changes } = nearestLegal(op, wished);
				fc.pre(changes.length === 1 && changes[0].field === field);
				const to = mended[field][0];
				const nearer = withField(settings, field, [0], to + Math.sign(value - to));
				expect(obstacle(op, nearer)).not.toBeNull();
			}),
			{ ...runs, maxSkipsPerRun: 1000 }
		);
	});
});
