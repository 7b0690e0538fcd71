/** The s sizes that share one partner, as lines that can be chosen. */
import {
	inputSizesSharingOutput,
	outputPaddingRange,
	squareSettings,
	stampParts,
	windowParts,
	type Line
} from '$lib/conv';
import type { Op } from '$lib/state/labLimits';

export interface Member {
	/** of a convolution's input, or of a transposed convolution's output */
	size: number;
	/** what the convolution's division leaves over, which is the output padding of the way back */
	left: number;
	line: Line;
	/** whether it is the one shown */
	current: boolean;
}

/** By ascending size: at most s of them, fewer only where a size would fall below 1. */
export function membersOf(op: Op, line: Line): Member[] {
	if (op === 'conv') {
		return inputSizesSharingOutput(squareSettings(line))[0].map((size) => {
			const member = { ...line, input: size };
			return { size, left: windowParts(member).left, line: member, current: size === line.input };
		});
	}
	const { min, max } = outputPaddingRange(squareSettings(line));
	return Array.from({ length: max[0] - min[0] + 1 }, (_, n) => {
		const member = { ...line, outputPadding: min[0] + n };
		return {
			size: stampParts(member).output,
			left: member.outputPadding,
			line: member,
			current: member.outputPadding === line.outputPadding
		};
	});
}
