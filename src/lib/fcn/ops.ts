/** The few operations of TensorFlow.js that the network is made of. Maps are [1, height, width, channels]. */
import { add, argMax, conv2dTranspose, maxPool, mul, pad, slice, tensor, tidy } from '@tensorflow/tfjs-core';
import type { Tensor, Tensor1D, Tensor3D, Tensor4D } from '@tensorflow/tfjs-core';
import { conv2d as fusedConv2d } from '@tensorflow/tfjs-core/dist/ops/fused/conv2d';
import { resizeBilinear } from '@tensorflow/tfjs-core/dist/ops/image/resize_bilinear';

export type FeatureTensor = Tensor4D;
/** [kernelY, kernelX, in, out]; for upsampling [kernelY, kernelX, out, in] */
export type KernelTensor = Tensor4D;
export type BiasTensor = Tensor1D;

export { dispose, keep, tidy } from '@tensorflow/tfjs-core';

export const tensorOf = <Rank extends Tensor1D | Tensor4D>(
	values: Float32Array,
	shape: Rank['shape']
): Rank => tensor(values, shape, 'float32') as Tensor as Rank;

/** Convolution of stride 1, bias and ReLU in one kernel. */
export const convolution = (
	x: FeatureTensor,
	filter: KernelTensor,
	bias: BiasTensor,
	padding: number,
	relu: boolean
): FeatureTensor =>
	fusedConv2d({ x, filter, bias, strides: 1, pad: padding, activation: relu ? 'relu' : 'linear' });

export const pooled = (x: FeatureTensor, kernel: number, stride: number): FeatureTensor =>
	maxPool(x, kernel, stride, 'valid');

export const sum = (a: FeatureTensor, b: FeatureTensor): FeatureTensor => add(a, b);

/**
 * Transposed convolution with kernel 2s, stride s, padding s/2 and bilinear weights: the same as resizing between
 * half-pixel centres, with zeros all around for what lies outside.
 */
export function bilinear(x: FeatureTensor, stride: number): FeatureTensor {
	const [, height, width, channels] = x.shape;
	return tidy(() => {
		const surrounded = pad(x, [
			[0, 0],
			[1, 1],
			[1, 1],
			[0, 0]
		]);
		const large = resizeBilinear(surrounded, [(height + 2) * stride, (width + 2) * stride], false, true);
		return slice(large, [0, stride, stride, 0], [1, height * stride, width * stride, channels]);
	});
}

/** The same with trained weights; 'same' padding is s/2 on every side here. */
export function upsampled(x: FeatureTensor, filter: KernelTensor, stride: number): FeatureTensor {
	const [, height, width] = x.shape;
	const shape: [number, number, number, number] = [1, height * stride, width * stride, filter.shape[2]];
	return conv2dTranspose(x, filter, shape, stride, 'same');
}

/** Multiplies every channel with a number of its own. */
export const scaled = (x: FeatureTensor, factors: BiasTensor): FeatureTensor => mul(x, factors);

/** A rectangle of a map. */
export const piece = (
	x: FeatureTensor,
	[top, left]: readonly [number, number],
	[height, width]: readonly [number, number]
): FeatureTensor => slice(x, [0, top, left, 0], [1, height, width, x.shape[3]]);

/** [1, height, width]: the channel with the largest value. */
export const largest = (x: FeatureTensor): Tensor3D => argMax(x, 3);
