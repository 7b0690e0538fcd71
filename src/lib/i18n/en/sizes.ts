/** Words of the size calculator and of the translator between frameworks. */
interface Numbers {
	input: number;
	kernel: number;
	stride: number;
	padding: number;
	dilation: number;
	outputPadding: number;
}

const many = (count: number, one: string, more = `${one}s`) => `${count} ${count === 1 ? one : more}`;

export const sizes = {
	calculator: 'Size calculator',
	formula: 'The formula, term by term. Enter pins a term, Escape releases it.',
	pictureLabel:
		'Picture along one line. Left and right arrow walk along the output, Enter pins, Escape releases.',
	/** what each term of the formulas stands for */
	parts: {
		output: 'cells of the output',
		floor: 'rounded down: what is left over',
		input: 'cells of the input',
		padding: 'padding on both sides',
		span: 'what the kernel covers',
		stride: 'moves',
		first: 'the first window',
		travel: 'from the first stamp to the last',
		extra: 'output padding'
	},
	picture: {
		rows: { conv: 'windows', transposed: 'stamps' },
		is: (letter: string, value: number) => `${letter} = ${value}`,
		room: (room: number) => `room ${room}`,
		left: (left: number) => `${left} left over`
	},
	says: {
		windows: (room: number, moves: number, stride: number, left: number, output: number) =>
			room === 0
				? 'The first window has no room to move: it is the only one, and the output is 1.'
				: `The first window has room for ${many(room, 'cell')}: ${many(moves, 'move')} of ${stride}${
						left > 0 ? `, and ${left} left over` : ', and nothing is left over'
					}. With the first window that makes ${many(output, 'output')}.`,
		stamps: (input: number, canvas: number, start: number, end: number, beyond: number, output: number) =>
			`${many(input, 'stamp')} ${input === 1 ? 'covers' : 'cover'} ${many(canvas, 'cell')}. ${
				start + end === 0
					? 'Nothing is cut off'
					: `Padding cuts off ${start} at the start and ${end} at the end`
			}${beyond > 0 ? `; ${many(beyond, 'cell')} beyond the stamps ${beyond === 1 ? 'is' : 'are'} added` : ''}. The output has ${many(output, 'cell')}.`,
		input: (input: number) => `i: the input has ${many(input, 'cell')}.`,
		padding: (padding: number, padded: number) =>
			padding === 0
				? '2p: no zeros are added; the windows stay on the input.'
				: `2p: ${many(padding, 'zero')} on either side. The windows slide over ${padded} cells.`,
		window: (span: number, room: number) =>
			`d(k − 1) + 1: one window covers ${many(span, 'cell')}. Behind the first one there is room for ${many(room, 'cell')}.`,
		stride: (stride: number, moves: number) =>
			`/ s: every move takes ${many(stride, 'cell')}, and ${many(moves, 'move')} ${moves === 1 ? 'fits' : 'fit'}.`,
		exact: '⌊ ⌋: the division is exact. The last window ends where the padded input ends.',
		floor: (left: number, missing: number) =>
			`⌊ ⌋: ${many(left, 'cell')} at the end ${left === 1 ? 'is' : 'are'} left over. The next window would need ${missing} more, so it is not there.`,
		first: '+ 1: the window that stood there before the first move.',
		output: (output: number) => `o: the output has ${many(output, 'cell')}.`,
		travel: (input: number, stride: number, travel: number) =>
			`(i − 1)s: from the first of ${many(input, 'stamp')} to the last, in moves of ${stride}, it is ${many(travel, 'cell')}.`,
		stamp: (span: number) => `d(k − 1) + 1: the last stamp covers ${many(span, 'cell')} of its own.`,
		cut: (padding: number) =>
			padding === 0
				? '2p: nothing is cut off.'
				: `2p: padding cuts ${many(padding, 'cell')} off either end of what was stamped.`,
		extra: (extra: number, padding: number, cutEnd: number, beyond: number) => {
			if (extra === 0) return 'a: output padding is 0, the smallest of the sizes is meant.';
			const where =
				padding === 0
					? ''
					: beyond === 0
						? `, so ${cutEnd} instead of ${padding} ${cutEnd === 1 ? 'is' : 'are'} cut off there`
						: ', so nothing is cut off there';
			return `a: the output goes on for ${many(extra, 'more cell')} at the end${where}.${
				beyond > 0
					? ` ${many(beyond, 'cell')} of it ${beyond === 1 ? 'lies' : 'lie'} beyond the last stamp.`
					: ''
			}`;
		},
		reads: (sum: string, onPadding: number) =>
			onPadding === 0 ? sum : `${sum}. ${many(onPadding, 'weight')} on padding: × 0.`,
		landed: (sum: string, count: number) =>
			`${sum}: ${many(count, 'weight')} ${count === 1 ? 'lands' : 'land'} here.`,
		nothing: (sum: string) => `${sum}: no weight lands here.`
	},
	family: {
		title: {
			conv: (output: number) => `Inputs that give ${many(output, 'output')}`,
			transposed: (input: number) => `What ${many(input, 'input')} can become`
		},
		input: (size: number) => `i = ${size}`,
		padded: (extra: number, size: number) => `a = ${extra}: ${size}`,
		chooseInput: (size: number, left: number) => `Input ${size}, ${left} left over`,
		choosePadding: (extra: number, size: number) => `Output padding ${extra}, output ${size}`,
		note: {
			conv: (stride: number): string =>
				stride === 1
					? 'With stride 1 nothing is left over: every input size has an output size of its own.'
					: `Up to ${stride} sizes, one for each remainder 0 to ${stride - 1}. The remainder is the output padding that leads back.`,
			transposed: (stride: number): string =>
				stride === 1
					? 'With stride 1 there is only one size, and output padding can only be 0.'
					: 'The convolution takes each of these sizes to the same input. A cell names the weights that land on it: 2 0 is w₂ and w₀. Without any it stays 0.'
		}
	},
	why: {
		bound: 'that is as far as this calculator goes.',
		least: 'less makes no sense.',
		kernelExceedsInput: (span: number, padded: number) =>
			`beyond it the kernel would cover ${span} cells, and the padded input has ${padded}.`,
		outputPadding: (stride: number) =>
			stride === 1
				? 'output padding has to stay below the stride.'
				: `output padding stays below the stride: one for each of the ${stride} sizes.`,
		nothingLeft: 'beyond it padding would cut away the whole output.',
		mapTooLarge: (size: number, most: number) =>
			`beyond it a map would be ${size} cells long; this calculator stops at ${most}.`,
		matrixTooLarge: (entries: number, most: number) =>
			`beyond it the matrix would have ${entries} entries; this calculator stops at ${most}.`
	},
	table: {
		caption: {
			conv: 'What every output cell reads',
			transposed: 'What lands on every output cell'
		},
		sum: 'sum',
		onPadding: 'weights on padding',
		more: (shown: number, all: number) => `The first ${shown} of ${all} cells.`
	},
	alternative: {
		conv: ({ input, kernel, stride, padding, dilation }: Numbers, output: number) =>
			`Convolution along one line: input ${input}, kernel ${kernel}, stride ${stride}, padding ${padding}, dilation ${dilation}. The output is ${output}.`,
		transposed: ({ input, kernel, stride, padding, dilation, outputPadding }: Numbers, output: number) =>
			`Transposed convolution along one line: input ${input}, kernel ${kernel}, stride ${stride}, padding ${padding}, dilation ${dilation}, output padding ${outputPadding}. The output is ${output}.`
	},
	translator: {
		label: 'Translator between frameworks',
		written: 'Padding as',
		ways: { numbers: 'numbers', same: '“same”', valid: '“valid”' },
		names: { pytorch: 'PyTorch', keras: 'Keras', tfjs: 'TensorFlow.js', onnx: 'ONNX' },
		does: {
			conv: (input: number, output: number, start: number, end: number) =>
				`${input} → ${output}. ${
					start + end === 0
						? 'No zeros are put around the input'
						: `Zeros around the input: ${start} before, ${end} after`
				}.`,
			transposed: (input: number, output: number, start: number, end: number) =>
				`${input} → ${output}. ${
					start === 0 && end <= 0
						? 'Nothing is cut off'
						: `Cut off: ${start} before, ${Math.max(0, end)} after`
				}${end < 0 ? `; ${many(-end, 'cell')} beyond the last stamp` : ''}.`
		},
		weights: 'Kernel',
		axes: { out: 'out', in: 'in', height: 'height', width: 'width' },
		data: (layout: string) => `Data ${layout}`,
		copy: 'Copy',
		copyOf: (name: string) => `Copy the lines for ${name}`,
		linesOf: (name: string) => `Lines for ${name}`,
		copied: 'Copied',
		notCopied: 'Copying is blocked here. Please select it yourself.',
		remarks: {
			sameShifts: {
				conv: (start: number, end: number, wantedStart: number, wantedEnd: number) =>
					`"same" would give this size too, but with ${start} and ${end} zeros before and after instead of ${wantedStart} and ${wantedEnd}: other numbers.`,
				transposed: (start: number, end: number, wantedStart: number, wantedEnd: number) =>
					`"same" would give this size too, but cuts off ${start} before and ${end} after instead of ${wantedStart} and ${wantedEnd}: everything is shifted.`
			},
			sameDepends:
				'What "same" adds changes with the input size when there is a stride. These numbers hold for this input.',
			twoSides: {
				conv: (start: number, end: number) =>
					`One number cannot say ${start} before and ${end} after, so the zeros are put on first.`,
				transposed: (start: number, end: number) =>
					`One number cannot say ${start} before and ${end} after, so the rest is cut off afterwards.`
			},
			spreadRefused: (kernel: number) =>
				`Stride and dilation together are refused. Put the dilation’s zeros into the kernel, which makes it ${kernel} long.`,
			spreadSilent: (kernel: number) =>
				`The layer ignores dilationRate without a word. Put the zeros into the kernel, which makes it ${kernel} long.`,
			cut: 'There is no padding in numbers: a layer of its own cuts the border off.',
			validLonger: (valid: number, zero: number) =>
				`The kernel is shorter than the stride: "valid" alone gives ${valid}, padding 0 in PyTorch gives ${zero}.`,
			biasAfter:
				'There is no output padding: zeros are put on. Add the bias after them, or they would lack it.'
		},
		table: {
			summary: 'How to turn the kernel’s axes',
			caption: 'What transpose or permute takes, from each line to each column',
			to: 'from ↓ to →',
			note: 'The values stay as they are: none of the four turns the kernel around.'
		}
	}
};
