/**
 * What a layer does along one axis, free of any framework's way of writing it. All in units.
 *
 *   convolution   `start` and `end` zeros are put around the input
 *                 o = ⌊(i + start + end − d(k − 1) − 1) / s⌋ + 1
 *   transposed    `start` and `end` units are cut off what was stamped; a negative `end` lets the output go on beyond it
 *                 o = (i − 1)s + d(k − 1) + 1 − start − end
 *
 * Padding p and output padding a are start = end = p and end = p − a. TensorFlow's `same` and `valid` are from the notes
 * on padding of its tf.nn documentation and, for transposed convolutions, from Keras' `compute_conv_transpose_output_shape`.
 */
import { checkConv, checkTransposed, squareSettings, type Line } from '$lib/conv';

export interface Wanted {
	readonly op: 'conv' | 'transposed';
	readonly input: number;
	readonly kernel: number;
	readonly stride: number;
	readonly dilation: number;
	readonly start: number;
	readonly end: number;
	readonly written: Written;
}

/** How padding is written: in numbers as PyTorch and ONNX do, or as one of TensorFlow's two words. */
export type Written = 'numbers' | 'same' | 'valid';

/** d(k − 1) + 1 */
export const spanOf = ({ kernel, dilation }: Pick<Wanted, 'kernel' | 'dilation'>) =>
	dilation * (kernel - 1) + 1;

/** Throws `SettingsError` where padding in numbers leaves no output, RangeError where a `valid` convolution has none. */
export function wantedOf(op: Wanted['op'], line: Line, written: Written): Wanted {
	const { input, kernel, stride, dilation, padding, outputPadding } = line;
	const shape = { op, input, kernel, stride, dilation, written };
	if (written === 'numbers') {
		(op === 'conv' ? checkConv : checkTransposed)(squareSettings(line));
		return { ...shape, start: padding, end: op === 'conv' ? padding : padding - outputPadding };
	}
	if (written === 'valid') {
		if (op === 'conv') checkConv(squareSettings({ ...line, padding: 0 }));
		return { ...shape, start: 0, end: op === 'conv' ? 0 : Math.min(0, spanOf(line) - stride) };
	}
	return { ...shape, ...sameOf(shape) };
}

/**
 * TensorFlow's `same`: a convolution gives ⌈i / s⌉ units, a transposed one i·s. An odd unit goes to the end. For a
 * convolution with a stride above 1 it depends on the input's size.
 */
export function sameOf(shape: Omit<Wanted, 'start' | 'end' | 'written'>): { start: number; end: number } {
	const { op, input, stride } = shape;
	const span = spanOf(shape);
	if (op === 'conv') {
		const total = Math.max((Math.ceil(input / stride) - 1) * stride + span - input, 0);
		return { start: Math.floor(total / 2), end: Math.ceil(total / 2) };
	}
	const start = Math.floor(Math.max(span - stride, 0) / 2);
	return { start, end: span - stride - start };
}

/** Length of the output, at least 1. */
export function lengthOf(wanted: Wanted): number {
	const { op, input, stride, start, end } = wanted;
	return op === 'conv'
		? Math.floor((input + start + end - spanOf(wanted)) / stride) + 1
		: (input - 1) * stride + spanOf(wanted) - start - end;
}
