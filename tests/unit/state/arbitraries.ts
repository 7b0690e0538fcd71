/** Random states of a figure: legal ones, and wishes that are anything but. */
import { obstacle, withField, bounds, fields, type Field, type Op } from '$lib/state/labLimits';
import { nearestLegal } from '$lib/state/nearestLegal';
import type { ConvSettings, SparseMatrix } from '$lib/conv';
import fc from 'fast-check';

/** The same cases in every run. */
export const runs = { seed: 2702, numRuns: 300 } as const;

export const ops: fc.Arbitrary<Op> = fc.constantFrom('conv', 'transposed');

export const plain: ConvSettings = {
	input: [4, 4],
	kernel: [3, 3],
	stride: [1, 1],
	padding: [0, 0],
	dilation: [1, 1],
	outputPadding: [0, 0]
};

function settingsFrom(number: (field: Field) => fc.Arbitrary<number>): fc.Arbitrary<ConvSettings> {
	const pair = (field: Field) => fc.tuple(number(field), number(field));
	return fc.record({
		input: pair('input'),
		kernel: pair('kernel'),
		stride: pair('stride'),
		padding: pair('padding'),
		dilation: pair('dilation'),
		outputPadding: pair('outputPadding')
	});
}

/** Whole numbers inside each field's own bounds; small ones are likelier. Together they may be illegal. */
export const boundedWishes = settingsFrom((field) => {
	const { least, most } = bounds[field];
	return fc.oneof(
		{ weight: 4, arbitrary: fc.integer({ min: least, max: Math.min(most, least + 6) }) },
		{ weight: 1, arbitrary: fc.integer({ min: least, max: most }) }
	);
});

/** What an address may ask for: fractions, negatives, enormous numbers, no numbers at all. */
export const wildWishes = settingsFrom(() =>
	fc.oneof(
		fc.double(),
		fc.integer(),
		fc.integer({ min: -2, max: 300 }),
		fc.constantFrom(NaN, Infinity, -Infinity, -0, 0.5, 1e308, Number.MAX_SAFE_INTEGER)
	)
);

/** Wishes that may be made of anything. */
export const wishes = fc.oneof(boundedWishes, wildWishes);

/** An operation with settings that are legal in the lab; output padding only where it means something. */
export const legalCase = fc.tuple(ops, boundedWishes).map(([op, wished]) => {
	const { settings } = nearestLegal(op, wished);
	return { op, settings: op === 'conv' ? { ...settings, outputPadding: [0, 0] as const } : settings };
});

/** Legal settings whose matrix is small enough to write out in full. */
export const smallCase = fc
	.tuple(
		ops,
		settingsFrom((field) => {
			const most = { input: 6, kernel: 4, stride: 3, padding: 3, dilation: 3, outputPadding: 2 }[field];
			return fc.integer({ min: bounds[field].least, max: most });
		})
	)
	.map(([op, wished]) => ({ op, settings: nearestLegal(op, wished).settings }))
	.map(({ op, settings }) => ({
		op,
		settings: op === 'conv' ? withField(settings, 'outputPadding', [0, 1], 0) : settings
	}));

/** `i=4x5&k=3&…`, as a reader may write it, with every field. */
export function queryOf(op: Op, settings: ConvSettings): string {
	const letters = { input: 'i', kernel: 'k', stride: 's', padding: 'p', dilation: 'd', outputPadding: 'a' };
	return [`op=${op}`, ...fields.map((field) => `${letters[field]}=${settings[field].join('x')}`)].join('&');
}

export function isLegal(op: Op, settings: ConvSettings): boolean {
	const inBounds = fields.every((field) =>
		settings[field].every(
			(value) => Number.isInteger(value) && value >= bounds[field].least && value <= bounds[field].most
		)
	);
	return inBounds && obstacle(op, settings) === null;
}

/** [rows × cols] of the tap in each place, −1 where there is none. */
export function denseTaps({ rows, cols, indptr, indices, taps }: SparseMatrix): number[][] {
	const full = Array.from({ length: rows }, () => new Array<number>(cols).fill(-1));
	for (let row = 0; row < rows; row++) {
		for (let n = indptr[row]; n < indptr[row + 1]; n++) full[row][indices[n]] = taps[n];
	}
	return full;
}
