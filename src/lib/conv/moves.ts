/**
 * How one window moves a position, along one axis, with h = d(k − 1)/2 and r the receptive field:
 *
 *   slid      offset += stride · (h − p),  r += stride · d(k − 1),  then  stride ·= s
 *   stamped   r += stride · (units between stamps),  stride /= s,  then  offset −= stride · (h − p)
 */
import { span, type Line } from './line';
import type { Position, Window } from './position';

/** The settings that move a position, with half the window's span. */
export function windowOf(line: Line): Window {
	const { kernel, stride, padding, dilation } = line;
	return { kernel, stride, padding, dilation, halfSpan: halfSpan(line) };
}

function halfSpan(line: Line): number {
	return (span(line) - 1) / 2;
}

/** After a convolution or pooling. */
export function slid(before: Position, line: Line): Position {
	return {
		stride: before.stride * line.stride,
		offset: before.offset + before.stride * (halfSpan(line) - line.padding),
		receptiveField: before.receptiveField + before.stride * (span(line) - 1)
	};
}

/** After a transposed convolution. */
export function stamped(before: Position, line: Line): Position {
	const stride = before.stride / line.stride;
	return {
		stride,
		offset: before.offset - stride * (halfSpan(line) - line.padding),
		receptiveField: before.receptiveField + before.stride * unitsBetweenStamps(line)
	};
}

/**
 * How far apart, in input units, the furthest two stamps are that one output unit gets: the taps of one phase are
 * s / gcd(s, d) apart, and d/s units of the input lie between neighbouring taps. ⌈k/s⌉ − 1 without dilation.
 */
function unitsBetweenStamps({ kernel, stride, dilation }: Line): number {
	const tapsApart = stride / greatestCommonDivisor(stride, dilation);
	return (Math.floor((kernel - 1) / tapsApart) * tapsApart * dilation) / stride;
}

function greatestCommonDivisor(a: number, b: number): number {
	return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
