/** The translation between frameworks: every framework's own rule for lengths, and the numbers of those that can be run. */
import * as tf from '@tensorflow/tfjs';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Line } from '$lib/conv';
import {
	codeOf,
	frameworks,
	lengthOf,
	permutation,
	planOf,
	sameOf,
	wantedOf,
	weightLayout,
	type Framework,
	type Stage,
	type Wanted,
	type Written
} from '$lib/export/frameworks';
import { pythonWith } from '../../../scripts/lib/python.mjs';
import { cases, runs, wantedValues, whole } from './frameworkCases';
import { runAllPython } from './run';

/** What each framework's documentation says of a layer's output length. */
const ruled: Record<Framework, (input: number, stage: Extract<Stage, { kind: 'layer' }>) => number> = {
	pytorch: (input, { op, kernel, stride, dilation, padding, outputPadding }) => {
		if (typeof padding === 'string' || padding.start !== padding.end) throw new Error('one number only');
		return op === 'conv'
			? Math.floor((input + 2 * padding.start - dilation * (kernel - 1) - 1) / stride + 1)
			: (input - 1) * stride - 2 * padding.start + dilation * (kernel - 1) + (outputPadding ?? 0) + 1;
	},
	onnx: (input, { op, kernel, stride, dilation, padding, outputPadding }) => {
		if (typeof padding === 'string') throw new Error('numbers only');
		const span = (kernel - 1) * dilation + 1;
		return op === 'conv'
			? Math.floor((input + padding.start + padding.end - span) / stride) + 1
			: stride * (input - 1) + (outputPadding ?? 0) + span - padding.start - padding.end;
	},
	keras: (input, { op, kernel, stride, dilation, padding, outputPadding }) => {
		if (stride > 1 && dilation > 1) throw new Error('refused');
		const span = kernel + (kernel - 1) * (dilation - 1);
		if (op === 'conv') {
			return padding === 'same' ? Math.ceil(input / stride) : Math.ceil((input - span + 1) / stride);
		}
		if (outputPadding !== null && outputPadding >= stride) throw new Error('not below the stride');
		if (padding === 'same') return input * stride;
		return (input - 1) * stride + span + (outputPadding ?? Math.max(span, stride) - span);
	},
	tfjs: (input, { op, kernel, stride, dilation, padding, outputPadding }) => {
		if (outputPadding !== null) throw new Error('there is no output padding');
		if (op === 'transposed' && dilation > 1) throw new Error('ignored');
		if (op === 'transposed') {
			return padding === 'same' ? input * stride : input * stride + Math.max(kernel - stride, 0);
		}
		const span = kernel + (kernel - 1) * (dilation - 1);
		return padding === 'same' ? Math.ceil(input / stride) : Math.ceil((input - span + 1) / stride);
	}
};

function lengthBy(framework: Framework, wanted: Wanted): number {
	return planOf(framework, wanted).stages.reduce((length, stage) => {
		if (stage.kind === 'layer') return ruled[framework](length, stage);
		return length + (stage.kind === 'pad' ? 1 : -1) * (stage.start + stage.end);
	}, wanted.input);
}

describe('every framework gives the same length', () => {
	it.each(frameworks)('%s, by its own rule', (framework) => {
		fc.assert(
			fc.property(cases, (wanted) => {
				expect(lengthBy(framework, wanted)).toBe(lengthOf(wanted));
			}),
			runs
		);
	});
});

/** w with its zeros of dilation put in, where a plan asks for a longer kernel. */
function kernelFor(stages: readonly Stage[], wanted: Wanted, w: number[]): number[] {
	const layer = stages.find((stage) => stage.kind === 'layer');
	if (!layer || layer.kernel === wanted.kernel) return w;
	const spread = new Array<number>(layer.kernel ** 2).fill(0);
	w.forEach((weight, tap) => {
		const [y, x] = [Math.floor(tap / wanted.kernel), tap % wanted.kernel];
		spread[(y * layer.kernel + x) * wanted.dilation] = weight;
	});
	return spread;
}

describe('the lines for TensorFlow.js, run', () => {
	beforeAll(async () => {
		await tf.setBackend('cpu');
	});

	type Layers = { layers: typeof tf.layers; sequential: typeof tf.sequential };
	const build = new Function('tf', 'cIn', 'cOut', 'code', 'return eval(code)') as (
		tf: Layers,
		cIn: number,
		cOut: number,
		code: string
	) => tf.layers.Layer;

	it('give the numbers that src/lib/conv gives', () => {
		fc.assert(
			fc.property(cases, (wanted) => {
				const { stages } = planOf('tfjs', wanted);
				const x = whole(wanted.input ** 2, 1);
				const w = whole(wanted.kernel ** 2, 2);
				const y = tf.tidy(() => {
					const layer = build(tf, 1, 1, codeOf('tfjs', stages, wanted.input));
					const input = tf.tensor4d(x, [1, wanted.input, wanted.input, 1]);
					layer.apply(input);
					const kernel = kernelFor(stages, wanted, w);
					const side = Math.sqrt(kernel.length);
					const convolution = 'layers' in layer ? (layer as tf.Sequential).layers : [layer];
					for (const { weights } of convolution)
						if (weights.length > 0) weights[0].write(tf.tensor4d(kernel, [side, side, 1, 1]));
					const output = layer.apply(input) as tf.Tensor;
					expect(output.shape.slice(1, 3)).toEqual([lengthOf(wanted), lengthOf(wanted)]);
					return Array.from(output.dataSync());
				});
				expect(y).toEqual(wantedValues(wanted, x, w).map((value) => value + 0));
				tf.disposeVariables();
			}),
			{ ...runs, numRuns: 120 }
		);
	}, 60_000);

	it('are needed: the layer’s valid is longer where the kernel is shorter than the stride', () => {
		const own: Line = { input: 4, kernel: 2, stride: 3, padding: 0, dilation: 1, outputPadding: 0 };
		const layer = tf.layers.conv2dTranspose({ filters: 1, kernelSize: 2, strides: 3, padding: 'valid' });
		const output = layer.apply(tf.zeros([1, 4, 4, 1])) as tf.Tensor;
		expect(output.shape).toEqual([1, 12, 12, 1]);
		expect(lengthOf(wantedOf('transposed', own, 'valid'))).toBe(12);
		expect(lengthOf(wantedOf('transposed', own, 'numbers'))).toBe(11);
		tf.disposeVariables();
	});
});

const python = pythonWith(['torch']) ?? '';

describe.skipIf(!python)('the lines for PyTorch, run', () => {
	it('give the numbers that src/lib/conv gives', () => {
		const sample = fc.sample(cases, { ...runs, numRuns: 80 });
		const programs = sample.map((wanted) => {
			const { stages } = planOf('pytorch', wanted);
			const { input, kernel } = wanted;
			return `import torch
from torch import nn
c_in = c_out = 1
layer = ${codeOf('pytorch', stages, input)}
for weight in layer.parameters():
    weight.data = torch.zeros(1) if weight.dim() == 1 else torch.tensor(${JSON.stringify(whole(kernel ** 2, 2))}, dtype=torch.float32).reshape(1, 1, ${kernel}, ${kernel})
x = torch.tensor(${JSON.stringify(whole(input ** 2, 1))}, dtype=torch.float32).reshape(1, 1, ${input}, ${input})
print([int(value) for value in layer(x).flatten()])`;
		});
		const outcomes = runAllPython(python, programs);
		outcomes.forEach(({ status, output }, n) => {
			const { input, kernel } = sample[n];
			expect(status, output).toBe(0);
			expect(JSON.parse(output), programs[n]).toEqual(
				wantedValues(sample[n], whole(input ** 2, 1), whole(kernel ** 2, 2)).map((value) => value + 0)
			);
		});
	}, 120_000);
});

describe('single translations', () => {
	const own = (rest: Partial<Line>): Line => ({
		input: 3,
		kernel: 3,
		stride: 2,
		padding: 1,
		dilation: 1,
		outputPadding: 1,
		...rest
	});
	const codes = (op: Wanted['op'], rest: Partial<Line>, written: Written = 'numbers') =>
		frameworks.map((framework) => {
			const { stages } = planOf(framework, wantedOf(op, own(rest), written));
			return codeOf(framework, stages, own(rest).input);
		});

	it('kernel 3, stride 2, padding 1, output padding 1: the size of `same`, shifted by one', () => {
		expect(codes('transposed', {})).toEqual([
			`nn.ConvTranspose2d(
  c_in, c_out, kernel_size=3, stride=2, padding=1,
  output_padding=1
)`,
			`keras.Sequential([
  keras.layers.Conv2DTranspose(
    c_out, kernel_size=3, strides=2, padding="valid"
  ),
  keras.layers.Cropping2D(((1, 0), (1, 0)))
])`,
			`tf.sequential({ layers: [
  tf.layers.conv2dTranspose({
    filters: cOut, kernelSize: 3, strides: 2,
    padding: 'valid', inputShape: [3, 3, cIn]
  }),
  tf.layers.cropping2D({ cropping: [[1, 0], [1, 0]] })
] })`,
			`helper.make_node(
  "ConvTranspose", ["x", "w"], ["y"], kernel_shape=[3, 3],
  strides=[2, 2], pads=[1, 1, 1, 1], output_padding=[1, 1]
)`
		]);
		const { remarks } = planOf('keras', wantedOf('transposed', own({}), 'numbers'));
		expect(remarks).toContainEqual({ code: 'same-shifts', start: 0, end: 1 });
	});

	it('kernel 4, stride 2, padding 1 is `same` exactly', () => {
		const [, keras, tfjs] = codes('transposed', { kernel: 4, outputPadding: 0 });
		expect(keras).toContain('strides=2, padding="same"');
		expect(keras).not.toContain('Cropping2D');
		expect(tfjs).toContain("strides: 2, padding: 'same'");
	});

	it('`same` with a stride puts the odd zero at the end, which PyTorch and ONNX are told', () => {
		expect(sameOf({ op: 'conv', input: 6, kernel: 3, stride: 2, dilation: 1 })).toEqual({ start: 0, end: 1 });
		const [pytorch, , , onnx] = codes('conv', { input: 6 }, 'same');
		expect(pytorch).toBe(`nn.Sequential(
  nn.ZeroPad2d((0, 1, 0, 1)),
  nn.Conv2d(c_in, c_out, kernel_size=3, stride=2, padding=0)
)`);
		expect(onnx).toContain('pads=[0, 0, 1, 1]');
	});

	it('kernels are turned by swapping axes, and back by the inverse', () => {
		expect(permutation('pytorch', 'keras', 'conv')).toEqual([2, 3, 1, 0]);
		expect(permutation('pytorch', 'tfjs', 'transposed')).toEqual([2, 3, 1, 0]);
		for (const op of ['conv', 'transposed'] as const)
			for (const from of frameworks)
				for (const to of frameworks) {
					const there = permutation(from, to, op).map((axis) => weightLayout[from][op][axis]);
					expect(there).toEqual(weightLayout[to][op]);
				}
	});
});
