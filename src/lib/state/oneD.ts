/** The blackboard case: maps and kernels of one line, so that C fits on a board. */
import type { ConvSettings, Pair } from '$lib/conv';

/** Whether nothing happens vertically: one line in, one line of kernel, no padding above or below. */
export function isOneD({ input, kernel, padding, outputPadding }: ConvSettings): boolean {
	return input[0] === 1 && kernel[0] === 1 && padding[0] === 0 && outputPadding[0] === 0;
}

/** Keeps the horizontal settings. */
export function toOneD(settings: ConvSettings): ConvSettings {
	const line = (pair: Pair, vertical: number): Pair => [vertical, pair[1]];
	return {
		input: line(settings.input, 1),
		kernel: line(settings.kernel, 1),
		stride: line(settings.stride, 1),
		padding: line(settings.padding, 0),
		dilation: line(settings.dilation, 1),
		outputPadding: line(settings.outputPadding, 0)
	};
}

/** The same both ways as horizontally. */
export function toTwoD(settings: ConvSettings): ConvSettings {
	const square = ([, horizontal]: Pair): Pair => [horizontal, horizontal];
	return {
		input: square(settings.input),
		kernel: square(settings.kernel),
		stride: square(settings.stride),
		padding: square(settings.padding),
		dilation: square(settings.dilation),
		outputPadding: square(settings.outputPadding)
	};
}
