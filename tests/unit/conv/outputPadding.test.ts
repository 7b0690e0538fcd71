/** Output padding picks one of the s sizes that a strided convolution maps to the same output. */
import {
	convOutputSize,
	forwardSettings,
	inputSizesSharingOutput,
	outputPaddingRange,
	transposedConvolveScatter,
	transposedOutputSize,
	type ConvSettings
} from '$lib/conv';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { convSettings, runs, transposedSettings } from './arbitraries';
import { rowOf, settingsOf } from './support';

vi.setConfig({ testTimeout: 60_000 });

const axes = [0, 1] as const;

/** The settings with another number along one axis. */
function withOne(
	settings: ConvSettings,
	field: keyof ConvSettings,
	axis: 0 | 1,
	value: number
): ConvSettings {
	const pair = [...settings[field]] as [number, number];
	pair[axis] = value;
	return { ...settings, [field]: pair };
}

describe('inputSizesSharingOutput', () => {
	it('of i = 5 or 6, k = 3, s = 2, p = 1 is 5 and 6, which both give 3', () => {
		const shared = { kernel: [3, 3], stride: [2, 2], padding: [1, 1] } as const;
		expect(inputSizesSharingOutput(settingsOf({ ...shared, input: [5, 6] }))).toEqual([
			[5, 6],
			[5, 6]
		]);
	});

	it('is only the size itself for stride 1', () => {
		expect(inputSizesSharingOutput(settingsOf({ input: [7, 4] }))).toEqual([[7], [4]]);
	});

	it('leaves out sizes below 1', () => {
		// o = ⌊(i + 2 − 1) / 3⌋ + 1 is 1 for i = −1, 0 and 1
		expect(inputSizesSharingOutput(rowOf({ input: 1, kernel: 1, stride: 3, padding: 1 }))).toEqual([
			[1],
			[1]
		]);
	});

	it('holds neighbouring sizes that give the same output, the size itself among them, and no other does', () => {
		fc.assert(
			fc.property(convSettings, fc.constantFrom(...axes), (settings, axis) => {
				const sizes = inputSizesSharingOutput(settings)[axis];
				expect(sizes).toContain(settings.input[axis]);
				expect(sizes).toEqual(sizes.map((_, index) => sizes[0] + index));

				const output = (size: number) => convOutputSize(withOne(settings, 'input', axis, size))[axis];
				const wanted = convOutputSize(settings)[axis];
				expect(sizes.map(output)).toEqual(sizes.map(() => wanted));
				expect(output(sizes[sizes.length - 1] + 1)).toBe(wanted + 1);
				if (sizes[0] > 1 && wanted > 1) expect(output(sizes[0] - 1)).toBe(wanted - 1);
			}),
			runs
		);
	});

	it('has s members, fewer only where one would fall below 1', () => {
		fc.assert(
			fc.property(convSettings, fc.constantFrom(...axes), (settings, axis) => {
				const sizes = inputSizesSharingOutput(settings)[axis];
				const missing = settings.stride[axis] - sizes.length;
				expect(missing).toBeGreaterThanOrEqual(0);
				if (missing > 0) expect(sizes[0]).toBe(1);
			}),
			runs
		);
	});
});

describe('output padding', () => {
	it('picks exactly among those sizes: a = 0 … s − 1 gives them in order', () => {
		fc.assert(
			fc.property(transposedSettings, fc.constantFrom(...axes), (settings, axis) => {
				const { min, max } = outputPaddingRange(settings);
				const picked: number[] = [];
				for (let a = min[axis]; a <= max[axis]; a++) {
					picked.push(transposedOutputSize(withOne(settings, 'outputPadding', axis, a))[axis]);
				}
				expect(picked).toEqual(inputSizesSharingOutput(forwardSettings(settings))[axis]);
			}),
			runs
		);
	});

	it('can be 0 … s − 1', () => {
		expect(outputPaddingRange(settingsOf({ stride: [2, 3] }))).toEqual({ min: [0, 0], max: [1, 2] });
	});

	it('starts higher where the output would be empty without it', () => {
		// o = (1 − 1) · 4 − 2 · 1 + 0 + a + 1 = a − 1
		const settings = rowOf({ input: 1, kernel: 1, stride: 4, padding: 1 });
		expect(outputPaddingRange(settings)).toEqual({ min: [0, 2], max: [0, 3] });
	});

	it('has no legal value where even s − 1 leaves nothing', () => {
		const settings = rowOf({ input: 1, kernel: 1, stride: 2, padding: 1 });
		expect(() => outputPaddingRange(settings)).toThrow(RangeError);
	});

	it('does not look at the output padding given', () => {
		const settings = settingsOf({ stride: [2, 2], outputPadding: [7, -3] });
		expect(outputPaddingRange(settings)).toEqual({ min: [0, 0], max: [1, 1] });
	});

	it('adds no zeros: its units are computed like all others', () => {
		// k = 3, s = 2, p = 1: the last stamp reaches one unit further than the output of a = 0 shows
		const settings = rowOf({ input: 3, kernel: 3, stride: 2, padding: 1 });
		const withOne = rowOf({ input: 3, kernel: 3, stride: 2, padding: 1, outputPadding: 1 });
		const [x, kernel] = [
			[1, 2, 3],
			[1, 10, 100]
		];
		expect(Array.from(transposedConvolveScatter(settings, x, kernel))).toEqual([10, 102, 20, 203, 30]);
		expect(Array.from(transposedConvolveScatter(withOne, x, kernel))).toEqual([10, 102, 20, 203, 30, 300]);
	});

	it('matters: i = 6, k = 3, s = 2, p = 1 gives 3, and 3 goes back to 5 without it', () => {
		const there = rowOf({ input: 6, kernel: 3, stride: 2, padding: 1 });
		expect(convOutputSize(there)).toEqual([1, 3]);
		expect(transposedOutputSize({ ...there, input: [1, 3] })).toEqual([1, 5]);
		expect(transposedOutputSize({ ...there, input: [1, 3], outputPadding: [0, 1] })).toEqual([1, 6]);
	});
});
