/**
 * Every public function checks its settings here first, so an illegal one always meets the same `SettingsError`.
 * With the names of PyTorch's documentation (Conv2d, ConvTranspose2d), per axis:
 *
 *   convolution   i + 2p ≥ d(k − 1) + 1            the kernel's span fits into the padded input
 *   transposed    a < s  and  (i − 1)s − 2p + d(k − 1) + a + 1 ≥ 1
 */
import { SettingsError, type Axis, type SettingsField, type SettingsReason } from './errors';
import { lineOf, paddedLength, span, stampedLength, type Line } from './line';
import type { ConvSettings, Pair } from './types';

/** Sizes and strides beyond this cannot index a typed array. */
export const largestInt32 = 2 ** 31 - 1;

type AxisReason = Exclude<SettingsReason, { axis: 'both' }>;
type Check = (line: Line, axis: Axis) => AxisReason | null;

const least: Record<SettingsField, 0 | 1> = {
	input: 1,
	kernel: 1,
	stride: 1,
	padding: 0,
	dilation: 1,
	outputPadding: 0
};

const sharedFields = ['input', 'kernel', 'stride', 'padding', 'dilation'] as const;

/** Throws `SettingsError` unless a convolution with these settings has an output. Ignores `outputPadding`. */
export function checkConv(settings: ConvSettings): void {
	checkFields(settings, sharedFields);
	checkBothAxes(settings, kernelFits);
}

/** Throws `SettingsError` unless a transposed convolution with these settings has an output. */
export function checkTransposed(settings: ConvSettings): void {
	checkFields(settings, [...sharedFields, 'outputPadding']);
	checkBothAxes(settings, outputPaddingBelowStride);
	checkBothAxes(settings, somethingLeft);
}

/** Like `checkTransposed` for the question which output paddings there are: it does not look at the one given. */
export function checkTransposedApartFromOutputPadding(settings: ConvSettings): void {
	checkFields(settings, sharedFields);
	checkBothAxes(settings, (line, axis) => somethingLeft({ ...line, outputPadding: line.stride - 1 }, axis));
}

/** Throws `SettingsError` unless `data` has exactly `expected` numbers. */
export function checkLength(
	field: 'kernel' | 'x' | 'vector',
	data: ArrayLike<number>,
	expected: number
): void {
	if (data.length === expected) return;
	throw new SettingsError({ code: 'wrong-length', field, axis: 'both', got: data.length, expected });
}

/** Throws `SettingsError` unless `pair` is two whole numbers in the field's range. */
export function checkPair(field: SettingsField, pair: Pair): void {
	if (pair?.length !== 2) throw new SettingsError({ code: 'not-a-pair', field, axis: 'both' });
	report(wholeInRange(field, pair[0], 'both'), wholeInRange(field, pair[1], 'both'));
}

function checkFields(settings: ConvSettings, fields: readonly SettingsField[]): void {
	for (const field of fields) checkPair(field, settings[field]);
}

function wholeInRange(field: SettingsField, got: number, axis: Axis): AxisReason | null {
	if (!Number.isInteger(got)) return { code: 'not-whole', field, axis, got };
	if (got < least[field]) return { code: 'too-small', field, axis, got, min: least[field] };
	if (got > largestInt32) return { code: 'too-large', field, axis, got, max: largestInt32 };
	return null;
}

const kernelFits: Check = (line, axis) => {
	const padded = paddedLength(line);
	if (span(line) <= padded) return null;
	const paddingNeeded = Math.ceil((span(line) - line.input) / 2);
	return { code: 'kernel-exceeds-input', field: 'kernel', axis, span: span(line), padded, paddingNeeded };
};

const outputPaddingBelowStride: Check = ({ outputPadding, stride }, axis) =>
	outputPadding < stride
		? null
		: { code: 'output-padding-not-below-stride', field: 'outputPadding', axis, got: outputPadding, stride };

const somethingLeft: Check = (line, axis) => {
	const size = stampedLength(line);
	if (size >= 1) return null;
	const maxPadding = Math.floor((size - 1) / 2) + line.padding;
	return { code: 'nothing-left', field: 'padding', axis, size, got: line.padding, maxPadding };
};

function checkBothAxes(settings: ConvSettings, check: Check): void {
	report(check(lineOf(settings, 0), 'both'), check(lineOf(settings, 1), 'both'));
}

/** Throws what is wrong, if anything is; a fault that is the same along both axes is reported once, for both. */
function report(vertical: AxisReason | null, horizontal: AxisReason | null): void {
	if (vertical && horizontal) {
		const error = new SettingsError(vertical);
		if (error.message === new SettingsError(horizontal).message) throw error;
	}
	if (vertical) throw new SettingsError({ ...vertical, axis: 'vertical' });
	if (horizontal) throw new SettingsError({ ...horizontal, axis: 'horizontal' });
}
