/**
 * The operations of ops.ts, backwards: the gradient of a number with respect to a layer's output becomes that with
 * respect to its input. All of it is made of forward operations.
 *
 *   convolution (stride 1)      a transposed convolution of stride 1: slide the kernel rotated by 180°, over a border
 *                               of k − 1 zeros, with in and out exchanged
 *   transposed convolution      a convolution with the same kernel and stride
 *   ReLU                        times 1 where the output is positive, else 0
 *   pool                        to the first of the largest values of each window
 */
import { mul, pad, reshape, slice, step, sub } from '@tensorflow/tfjs-core';
import { conv2d as fusedConv2d } from '@tensorflow/tfjs-core/dist/ops/fused/conv2d';
import type { Weight } from './model';
import {
	convolution,
	pooled,
	sum,
	tensorOf,
	type BiasTensor,
	type FeatureTensor,
	type KernelTensor
} from './ops';

const noBias = (channels: number) => tensorOf<BiasTensor>(new Float32Array(channels), [channels]);

/**
 * gradient: [1, height, width, out], kernel: [kernelY, kernelX, in, out] → [1, height + k − 1, width + k − 1, in],
 * of which the first row is that of the first row's first tap.
 */
export function convolutionBack(gradient: FeatureTensor, { shape, values }: Weight): FeatureTensor {
	const [size, , inputs, outputs] = shape;
	const rotated = new Float32Array(values.length);
	for (let n = 0, tap = size * size - 1; tap >= 0; tap--) {
		for (let out = 0; out < outputs; out++)
			for (let into = 0; into < inputs; into++) rotated[n++] = values[(tap * inputs + into) * outputs + out];
	}
	const filter = tensorOf<KernelTensor>(rotated, [size, size, outputs, inputs]);
	return convolution(gradient, filter, noBias(inputs), size - 1, false);
}

/** gradient: whole windows of every wanted input, kernel: [kernelY, kernelX, out, in] → of those inputs */
export function upsampledBack(
	gradient: FeatureTensor,
	{ shape, values }: Weight,
	stride: number
): FeatureTensor {
	const [size, , outputs, inputs] = shape;
	const filter = tensorOf<KernelTensor>(values, [size, size, outputs, inputs]);
	return fusedConv2d({ x: gradient, filter, bias: noBias(inputs), strides: stride, pad: 'valid' });
}

/** Passes where the output, [1, height, width, channels], is positive. */
export const reluBack = (gradient: FeatureTensor, output: FeatureTensor): FeatureTensor =>
	mul(gradient, step(output));

/** gradient: [1, height, width, channels]; input: what was pooled 2×2 → [1, 2·height, 2·width, channels] */
export function pooledBack(gradient: FeatureTensor, input: FeatureTensor): FeatureTensor {
	const [, height, width, channels] = gradient.shape;
	const corners = [0, 1, 2, 3].map((n): [number, number] => [n >> 1, n & 1]);
	const folded: FeatureTensor = reshape(input, [height, 2, width, 2 * channels]);
	const fold = (x: FeatureTensor): FeatureTensor => reshape(x, [height, 1, width, channels]);
	const largest = fold(pooled(input, 2, 2));
	let left = fold(gradient);
	const parts = corners.map(([y, x], n) => {
		const value = slice(folded, [0, y, 0, x * channels], [height, 1, width, channels]);
		// What is left goes on to the next corner wherever this one is smaller; the last gets what no other took.
		const on = n < 3 ? mul(left, step(sub(largest, value))) : left;
		const taken = n < 3 ? sub(left, on) : left;
		left = on as FeatureTensor;
		return pad(taken as FeatureTensor, [
			[0, 0],
			[y, 1 - y],
			[0, 0],
			[x * channels, (1 - x) * channels]
		]);
	});
	return reshape(parts.reduce(sum), [1, 2 * height, 2 * width, channels]);
}

/** Zeros around a map. */
export const surrounded = (
	x: FeatureTensor,
	[top, bottom]: readonly [number, number],
	[left, right]: readonly [number, number]
): FeatureTensor =>
	pad(x, [
		[0, 0],
		[top, bottom],
		[left, right],
		[0, 0]
	]);
