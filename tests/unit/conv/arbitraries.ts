/** Random legal settings with data to match, for fast-check. Whole numbers keep every comparison exact. */
import { area, convOutputSize, transposedOutputSize, type ConvSettings } from '$lib/conv';
import fc from 'fast-check';

/** The same cases in every run. */
export const runs = { seed: 1603, numRuns: 300 } as const;

const line = fc
	.record({
		input: fc.integer({ min: 1, max: 7 }),
		kernel: fc.integer({ min: 1, max: 5 }),
		stride: fc.integer({ min: 1, max: 5 }),
		padding: fc.integer({ min: 0, max: 5 }),
		dilation: fc.integer({ min: 1, max: 3 })
	})
	.chain((rest) => fc.record({ ...constants(rest), outputPadding: fc.nat({ max: rest.stride - 1 }) }));

function constants<Values extends Record<string, number>>(values: Values) {
	return Object.fromEntries(
		Object.entries(values).map(([name, value]) => [name, fc.constant(value)])
	) as Record<keyof Values, fc.Arbitrary<number>>;
}

const anySettings: fc.Arbitrary<ConvSettings> = fc.tuple(line, line).map(([vertical, horizontal]) => ({
	input: [vertical.input, horizontal.input],
	kernel: [vertical.kernel, horizontal.kernel],
	stride: [vertical.stride, horizontal.stride],
	padding: [vertical.padding, horizontal.padding],
	dilation: [vertical.dilation, horizontal.dilation],
	outputPadding: [vertical.outputPadding, horizontal.outputPadding]
}));

function hasOutput(size: (settings: ConvSettings) => unknown) {
	return (settings: ConvSettings) => {
		try {
			size(settings);
			return true;
		} catch {
			return false;
		}
	};
}

/** Settings whose convolution has an output; input is the large map. */
export const convSettings = anySettings.filter(hasOutput(convOutputSize));

/** Settings whose transposed convolution has an output; input is the small map. */
export const transposedSettings = anySettings.filter(hasOutput(transposedOutputSize));

/** [length] whole numbers, −9 … 9 */
export function wholeNumbers(length: number): fc.Arbitrary<number[]> {
	return fc.array(fc.integer({ min: -9, max: 9 }), { minLength: length, maxLength: length });
}

/** [length] numbers of ordinary size, not whole. */
export function numbers(length: number): fc.Arbitrary<number[]> {
	const one = fc.double({ min: -100, max: 100, noNaN: true });
	return fc.array(one, { minLength: length, maxLength: length });
}

/** Settings with x for their input, y for their output and a kernel. */
export function withData(
	settings: fc.Arbitrary<ConvSettings>,
	outputSize: (settings: ConvSettings) => readonly [number, number],
	data = wholeNumbers
) {
	return settings.chain((settings) =>
		fc.record({
			settings: fc.constant(settings),
			x: data(area(settings.input)),
			y: data(area(outputSize(settings))),
			kernel: data(area(settings.kernel))
		})
	);
}

export const convCase = withData(convSettings, convOutputSize);
export const transposedCase = withData(transposedSettings, transposedOutputSize);
