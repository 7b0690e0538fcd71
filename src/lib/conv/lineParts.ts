/**
 * What each term of the two size formulas stands for, along one axis (Dumoulin & Visin, arXiv 1603.07285, chapters 2–4):
 *
 *   convolution   o = ⌊(i + 2p − d(k − 1) − 1) / s⌋ + 1
 *   transposed    o = (i − 1)s − 2p + d(k − 1) + a + 1
 *
 * Units of the convolution's input are counted from 0, its padding from −p; units of the canvas on which stamps land are
 * counted from 0, and output unit n is canvas unit p + n.
 */
import { checkConv, checkTransposed } from './check';
import { paddedLength, slidLength, span, squareSettings, stampedLength, type Line } from './line';

/** A convolution's windows, and what they leave. All in units. */
export interface WindowParts {
	/** i + 2p */
	padded: number;
	/** d(k − 1) + 1, what one window covers */
	span: number;
	/** i + 2p − d(k − 1) − 1, how far the first window can move */
	room: number;
	/** room mod s, 0 … s − 1: units at the end that the last window does not reach; a gap of dilation is not among them */
	left: number;
	output: number;
}

/** Throws `SettingsError` where there is no output. */
export function windowParts(line: Line): WindowParts {
	checkConv(squareSettings(line));
	const room = paddedLength(line) - span(line);
	return {
		padded: paddedLength(line),
		span: span(line),
		room,
		left: room % line.stride,
		output: slidLength(line)
	};
}

/** A transposed convolution's stamps, and what is cut from the canvas they lie on. All in units. */
export interface StampParts {
	/** (i − 1)s, from the first stamp's start to the last one's */
	travel: number;
	/** d(k − 1) + 1, what one stamp covers */
	span: number;
	/** travel + span, the canvas that stamps cover */
	canvas: number;
	/** units cut off at the start: p */
	cutStart: number;
	/** units cut off at the end: p − a, or none */
	cutEnd: number;
	/** output units beyond the canvas: a − p, or none; nothing lands on them */
	beyond: number;
	output: number;
}

/** Throws `SettingsError` where there is no output. */
export function stampParts(line: Line): StampParts {
	checkTransposed(squareSettings(line));
	const { input, stride, padding, outputPadding } = line;
	const travel = (input - 1) * stride;
	return {
		travel,
		span: span(line),
		canvas: travel + span(line),
		cutStart: padding,
		cutEnd: Math.max(0, padding - outputPadding),
		beyond: Math.max(0, outputPadding - padding),
		output: stampedLength(line)
	};
}

/** One product: this weight times this input. */
export interface Product {
	input: number;
	tap: number;
}

/** What output unit `output` of a convolution reads, by ascending tap. Inputs below 0 or from i on are padding. */
export function readsOf({ kernel, stride, padding, dilation }: Line, output: number): Product[] {
	return Array.from({ length: kernel }, (_, tap) => ({
		input: output * stride + tap * dilation - padding,
		tap
	}));
}

/** What lands on canvas unit `unit` of a transposed convolution, by ascending input; `unit` may lie anywhere. */
export function landsOn(
	{ input, kernel, stride, dilation }: Pick<Line, 'input' | 'kernel' | 'stride' | 'dilation'>,
	unit: number
): Product[] {
	const products: Product[] = [];
	for (let tap = kernel - 1; tap >= 0; tap--) {
		const start = unit - tap * dilation;
		if (start % stride === 0 && start >= 0 && start / stride < input)
			products.push({ input: start / stride, tap });
	}
	return products;
}
