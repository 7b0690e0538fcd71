/** Every illegal setting, with the sentence it is answered with and the reason behind it. */
import {
	checkConv,
	checkTransposed,
	convMatrix,
	convolve,
	convOutputSize,
	forwardSettings,
	inputSizesSharingOutput,
	outputPaddingRange,
	overlapCount,
	transposedConvMatrix,
	transposedConvolveGather,
	transposedConvolveScatter,
	transposedOutputSize,
	zeroInserted,
	type ConvSettings,
	type SettingsReason
} from '$lib/conv';
import { describe, expect, it } from 'vitest';
import { counting, errorOf, rowOf, settingsOf } from './support';

const nine = counting(9);
const sixteen = counting(16);

/** What each function does with settings alone (and data of the default lengths). */
const convolutions: Record<string, (settings: ConvSettings) => unknown> = {
	checkConv,
	convOutputSize,
	inputSizesSharingOutput,
	convMatrix: (settings) => convMatrix(settings, nine),
	convolve: (settings) => convolve(settings, sixteen, nine)
};
const transposedOnes: Record<string, (settings: ConvSettings) => unknown> = {
	checkTransposed,
	transposedOutputSize,
	forwardSettings,
	overlapCount,
	zeroInserted: (settings) => zeroInserted(settings, sixteen),
	transposedConvMatrix: (settings) => transposedConvMatrix(settings, nine),
	transposedConvolveScatter: (settings) => transposedConvolveScatter(settings, sixteen, nine),
	transposedConvolveGather: (settings) => transposedConvolveGather(settings, sixteen, nine)
};

function expectAll(
	functions: Record<string, (settings: ConvSettings) => unknown>,
	settings: ConvSettings,
	message: string,
	reason: SettingsReason
) {
	for (const act of Object.values(functions)) {
		const error = errorOf(() => act(settings));
		expect(error.message).toBe(message);
		expect(error.reason).toEqual(reason);
		expect([error.code, error.field, error.axis]).toEqual([reason.code, reason.field, reason.axis]);
	}
}

type Row = [message: string, changes: Partial<ConvSettings>, reason: SettingsReason];

const both = 'both' as const;
const vertical = 'vertical' as const;
const horizontal = 'horizontal' as const;
const most = 2 ** 31 - 1;

describe('refused by every function, convolution or transposed', () => {
	it.each<Row>([
		[
			'input size must be at least 1, got 0; 1 is a single unit',
			{ input: [0, 0] },
			{ code: 'too-small', field: 'input', axis: both, got: 0, min: 1 }
		],
		[
			'vertical input size must be at least 1, got -4; 1 is a single unit',
			{ input: [-4, 4] },
			{ code: 'too-small', field: 'input', axis: vertical, got: -4, min: 1 }
		],
		[
			'horizontal kernel size must be at least 1, got 0; 1 is a single weight',
			{ kernel: [3, 0] },
			{ code: 'too-small', field: 'kernel', axis: horizontal, got: 0, min: 1 }
		],
		[
			'stride must be at least 1, got 0; 1 visits every unit',
			{ stride: [0, 0] },
			{ code: 'too-small', field: 'stride', axis: both, got: 0, min: 1 }
		],
		[
			'vertical stride must be at least 1, got 0; 1 visits every unit',
			{ stride: [0, -1] },
			{ code: 'too-small', field: 'stride', axis: vertical, got: 0, min: 1 }
		],
		[
			'padding must be at least 0, got -1; 0 adds none',
			{ padding: [-1, -1] },
			{ code: 'too-small', field: 'padding', axis: both, got: -1, min: 0 }
		],
		[
			'horizontal dilation must be at least 1, got 0; 1 leaves no gaps between taps',
			{ dilation: [1, 0] },
			{ code: 'too-small', field: 'dilation', axis: horizontal, got: 0, min: 1 }
		],
		[
			'vertical input size must be a whole number, got 2.5; round it',
			{ input: [2.5, 4] },
			{ code: 'not-whole', field: 'input', axis: vertical, got: 2.5 }
		],
		[
			'kernel size must be a whole number, got NaN; round it',
			{ kernel: [NaN, NaN] },
			{ code: 'not-whole', field: 'kernel', axis: both, got: NaN }
		],
		[
			'horizontal stride must be a whole number, got Infinity; round it',
			{ stride: [1, Infinity] },
			{ code: 'not-whole', field: 'stride', axis: horizontal, got: Infinity }
		],
		[
			'vertical padding must be a whole number, got -Infinity; round it',
			{ padding: [-Infinity, NaN] },
			{ code: 'not-whole', field: 'padding', axis: vertical, got: -Infinity }
		],
		[
			'dilation must be a whole number, got 0.5; round it',
			{ dilation: [0.5, 0.5] },
			{ code: 'not-whole', field: 'dilation', axis: both, got: 0.5 }
		],
		[
			'input size must be at most 2147483647, got 2147483648; use a smaller one',
			{ input: [2 ** 31, 2 ** 31] },
			{ code: 'too-large', field: 'input', axis: both, got: 2 ** 31, max: most }
		],
		[
			'vertical padding must be at most 2147483647, got 1e+300; use a smaller one',
			{ padding: [1e300, 0] },
			{ code: 'too-large', field: 'padding', axis: vertical, got: 1e300, max: most }
		],
		[
			'stride must be a pair [vertical, horizontal]; write [3, 3] for 3 both ways',
			{ stride: 2 as unknown as [number, number] },
			{ code: 'not-a-pair', field: 'stride', axis: both }
		],
		[
			'kernel size must be a pair [vertical, horizontal]; write [3, 3] for 3 both ways',
			{ kernel: [3] as unknown as [number, number] },
			{ code: 'not-a-pair', field: 'kernel', axis: both }
		],
		[
			'dilation must be a pair [vertical, horizontal]; write [3, 3] for 3 both ways',
			{ dilation: undefined },
			{ code: 'not-a-pair', field: 'dilation', axis: both }
		]
	])('%s', (message, changes, reason) => {
		expectAll({ ...convolutions, ...transposedOnes }, settingsOf(changes), message, reason);
		const range = errorOf(() => outputPaddingRange(settingsOf(changes)));
		expect(range.reason).toEqual(reason);
	});
});

describe('refused by convolutions', () => {
	it.each<Row>([
		[
			'the kernel spans 5 units but the padded input has 4; use a smaller kernel or dilation, or padding of at least 1',
			{ kernel: [5, 5] },
			{
				code: 'kernel-exceeds-input',
				field: 'kernel',
				axis: both,
				span: 5,
				padded: 4,
				paddingNeeded: 1
			}
		],
		[
			'the kernel spans 9 units horizontally but the padded input has 6; use a smaller kernel or dilation, or padding of at least 3',
			{ dilation: [1, 4], padding: [0, 1] },
			{
				code: 'kernel-exceeds-input',
				field: 'kernel',
				axis: horizontal,
				span: 9,
				padded: 6,
				paddingNeeded: 3
			}
		],
		[
			'the kernel spans 3 units vertically but the padded input has 1; use a smaller kernel or dilation, or padding of at least 1',
			{ input: [1, 16] },
			{
				code: 'kernel-exceeds-input',
				field: 'kernel',
				axis: vertical,
				span: 3,
				padded: 1,
				paddingNeeded: 1
			}
		]
	])('%s', (message, changes, reason) => {
		expectAll(convolutions, settingsOf(changes), message, reason);
	});

	it('but not with the padding that the advice names', () => {
		const settings = settingsOf({ dilation: [1, 4], padding: [0, 3] });
		expect(convOutputSize(settings)).toEqual([2, 2]);
	});
});

describe('refused by transposed convolutions', () => {
	it.each<Row>([
		[
			'output padding must be at least 0, got -1; 0 picks the smallest size',
			{ outputPadding: [-1, -1] },
			{ code: 'too-small', field: 'outputPadding', axis: both, got: -1, min: 0 }
		],
		[
			'vertical output padding must be a whole number, got 0.5; round it',
			{ outputPadding: [0.5, 0] },
			{ code: 'not-whole', field: 'outputPadding', axis: vertical, got: 0.5 }
		],
		[
			'output padding must be below the stride 1, got 1; use at most 0: a larger one is not the transpose of a convolution onto this input',
			{ outputPadding: [1, 1] },
			{ code: 'output-padding-not-below-stride', field: 'outputPadding', axis: both, got: 1, stride: 1 }
		],
		[
			'horizontal output padding must be below the stride 2, got 2; use at most 1: a larger one is not the transpose of a convolution onto this input',
			{ stride: [2, 2], dilation: [3, 3], outputPadding: [1, 2] },
			{
				code: 'output-padding-not-below-stride',
				field: 'outputPadding',
				axis: horizontal,
				got: 2,
				stride: 2
			}
		],
		[
			'output padding must be a pair [vertical, horizontal]; write [3, 3] for 3 both ways',
			{ outputPadding: undefined },
			{ code: 'not-a-pair', field: 'outputPadding', axis: both }
		],
		[
			'padding 3 leaves an output of size 0; use padding of at most 2',
			{ padding: [3, 3] },
			{ code: 'nothing-left', field: 'padding', axis: both, size: 0, got: 3, maxPadding: 2 }
		],
		[
			'padding 5 leaves an output of size -1 horizontally; use padding of at most 4',
			{ stride: [2, 2], padding: [0, 5] },
			{ code: 'nothing-left', field: 'padding', axis: horizontal, size: -1, got: 5, maxPadding: 4 }
		]
	])('%s', (message, changes, reason) => {
		expectAll(transposedOnes, settingsOf(changes), message, reason);
	});

	it('but not with the padding that the advice names', () => {
		expect(transposedOutputSize(settingsOf({ padding: [2, 2] }))).toEqual([2, 2]);
		expect(transposedOutputSize(settingsOf({ stride: [2, 2], padding: [0, 4] }))).toEqual([9, 1]);
	});

	it('where no output padding helps: padding 1 leaves an output of size 0 horizontally; use padding of at most 0', () => {
		const error = errorOf(() => outputPaddingRange(rowOf({ input: 1, kernel: 1, stride: 2, padding: 1 })));
		expect(error.message).toBe('padding 1 leaves an output of size 0 horizontally; use padding of at most 0');
	});
});
