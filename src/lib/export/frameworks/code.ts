/** A plan as lines to copy. Height and width are alike; c_in and c_out stand for the numbers of channels. */
import type { BorderStage, Framework, LayerStage, Stage } from './plan';

/** Longest line, in characters, before a call's arguments get lines of their own. */
const longest = 60;

/**
 * The layers of one plan in the framework's own words. `input` is the length of what comes in: TensorFlow.js wants it at
 * the first of several layers.
 */
export function codeOf(framework: Framework, stages: readonly Stage[], input: number): string {
	const shape = framework === 'tfjs' && stages.length > 1 ? `inputShape: [${input}, ${input}, cIn]` : null;
	const calls = stages.map((stage, n) => {
		const call = stage.kind === 'layer' ? layerCode[framework](stage) : borderCode[framework](stage);
		return n === 0 && shape !== null ? { ...call, args: [...call.args, shape] } : call;
	});
	const signs = brackets[framework];
	if (calls.length === 1) return callText(framework, calls[0], '');
	return `${signs.open}\n${calls.map((call) => callText(framework, call, '  ')).join(',\n')}\n${signs.close}`;
}

interface Call {
	readonly name: string;
	readonly args: readonly string[];
}

/** How several layers are bracketed, and the arguments of one. */
const brackets: Record<Framework, { open: string; close: string; args: [string, string] }> = {
	pytorch: { open: 'nn.Sequential(', close: ')', args: ['(', ')'] },
	keras: { open: 'keras.Sequential([', close: '])', args: ['(', ')'] },
	tfjs: { open: 'tf.sequential({ layers: [', close: '] })', args: ['({', '})'] },
	onnx: { open: '[', close: ']', args: ['(', ')'] }
};

/** The call on one line, or with its arguments on indented lines of their own. */
function callText(framework: Framework, { name, args }: Call, indent: string): string {
	const [opening, closing] = brackets[framework].args;
	const space = opening.length > 1 ? ' ' : '';
	const single = `${indent}${name}${opening}${space}${args.join(', ')}${space}${closing}`;
	if (single.length <= longest) return single;
	const lines = [''];
	args.forEach((arg, n) => {
		const piece = n < args.length - 1 ? `${arg},` : arg;
		const last = lines[lines.length - 1];
		if (last === '') lines[lines.length - 1] = piece;
		else if (indent.length + 2 + last.length + 1 + piece.length <= longest)
			lines[lines.length - 1] = `${last} ${piece}`;
		else lines.push(piece);
	});
	const body = lines.map((line) => `${indent}  ${line}`).join('\n');
	return `${indent}${name}${opening}\n${body}\n${indent}${closing}`;
}

/** `name=value` for what is not null. */
function named(values: Record<string, string | number | null>, sign: string): string[] {
	return Object.entries(values)
		.filter(([, value]) => value !== null)
		.map(([name, value]) => `${name}${sign}${value}`);
}

const unless = <Value>(value: Value, usual: Value) => (value === usual ? null : value);

const word = (padding: LayerStage['padding'], quote: string) => {
	if (typeof padding !== 'string') throw new RangeError('padding has to be "same" or "valid" here');
	return `${quote}${padding}${quote}`;
};

function sides(padding: LayerStage['padding']): { start: number; end: number } {
	if (typeof padding === 'string') throw new RangeError(`padding has to be numbers here, got "${padding}"`);
	return padding;
}

const layerCode: Record<Framework, (stage: LayerStage) => Call> = {
	pytorch: ({ op, kernel, stride, dilation, padding, outputPadding }) => ({
		name: op === 'conv' ? 'nn.Conv2d' : 'nn.ConvTranspose2d',
		args: [
			'c_in',
			'c_out',
			...named(
				{
					kernel_size: kernel,
					stride,
					padding: sides(padding).start,
					output_padding: outputPadding,
					dilation: unless(dilation, 1)
				},
				'='
			)
		]
	}),
	keras: ({ op, kernel, stride, dilation, padding, outputPadding }) => ({
		name: op === 'conv' ? 'keras.layers.Conv2D' : 'keras.layers.Conv2DTranspose',
		args: [
			'c_out',
			...named(
				{
					kernel_size: kernel,
					strides: stride,
					padding: word(padding, '"'),
					output_padding: outputPadding,
					dilation_rate: unless(dilation, 1)
				},
				'='
			)
		]
	}),
	tfjs: ({ op, kernel, stride, dilation, padding, biasAfter }) => ({
		name: op === 'conv' ? 'tf.layers.conv2d' : 'tf.layers.conv2dTranspose',
		args: named(
			{
				filters: 'cOut',
				kernelSize: kernel,
				strides: stride,
				padding: word(padding, "'"),
				dilationRate: unless(dilation, 1),
				useBias: biasAfter ? 'false' : null
			},
			': '
		)
	}),
	onnx: ({ op, kernel, stride, dilation, padding, outputPadding }) => {
		const { start, end } = sides(padding);
		const pair = (value: number) => `[${value}, ${value}]`;
		return {
			name: 'helper.make_node',
			args: [
				op === 'conv' ? '"Conv"' : '"ConvTranspose"',
				'["x", "w"]',
				'["y"]',
				...named(
					{
						kernel_shape: pair(kernel),
						strides: pair(stride),
						pads: `[${start}, ${start}, ${end}, ${end}]`,
						output_padding: outputPadding === null ? null : pair(outputPadding),
						dilations: dilation === 1 ? null : pair(dilation)
					},
					'='
				)
			]
		};
	}
};

const tuples = ({ start, end }: BorderStage) => `((${start}, ${end}), (${start}, ${end}))`;
const lists = ({ start, end }: BorderStage) => `[[${start}, ${end}], [${start}, ${end}]]`;

const borderCode: Record<Framework, (stage: BorderStage) => Call> = {
	// left, right, top, bottom; what is negative is cut off
	pytorch: ({ kind, start, end }) => {
		const side = (units: number) => (kind === 'crop' && units > 0 ? `-${units}` : `${units}`);
		return { name: 'nn.ZeroPad2d', args: [`(${side(start)}, ${side(end)}, ${side(start)}, ${side(end)})`] };
	},
	keras: (stage) => ({
		name: stage.kind === 'pad' ? 'keras.layers.ZeroPadding2D' : 'keras.layers.Cropping2D',
		args: [tuples(stage)]
	}),
	tfjs: (stage) =>
		stage.kind === 'pad'
			? { name: 'tf.layers.zeroPadding2d', args: [`padding: ${lists(stage)}`] }
			: { name: 'tf.layers.cropping2D', args: [`cropping: ${lists(stage)}`] },
	onnx: () => {
		throw new RangeError('ONNX writes both sides into the operator itself');
	}
};
