/**
 * How one window moves a position, along one axis, with h = d(k − 1)/2. What it sees is `field.ts`.
 *
 *   slid      offset += stride · (h − p),  then  stride ·= s
 *   stamped   stride /= s,  then  offset −= stride · (h − p)
 */
import { span, type Line } from './line';
import type { Place, Window } from './position';

/** The settings that move a position, with half the window's span. */
export function windowOf(line: Line): Window {
	const { kernel, stride, padding, dilation } = line;
	return { kernel, stride, padding, dilation, halfSpan: halfSpan(line) };
}

function halfSpan(line: Line): number {
	return (span(line) - 1) / 2;
}

/** After a convolution or pooling. */
export function slid(before: Place, line: Line): Place {
	return {
		stride: before.stride * line.stride,
		offset: before.offset + before.stride * (halfSpan(line) - line.padding)
	};
}

/** After a transposed convolution. */
export function stamped(before: Place, line: Line): Place {
	const stride = before.stride / line.stride;
	return { stride, offset: before.offset - stride * (halfSpan(line) - line.padding) };
}
