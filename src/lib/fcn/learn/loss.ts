/**
 * What is learned: the kernel w of one transposed convolution y = Cᵀx that turns small pictures x into large ones t.
 *
 *   loss = mean of (y − t)² over all pictures, without the outer (k − s) / 2 pixels, where stamps are missing
 *
 * All gradients come from TensorFlow.js' automatic differentiation. With 'same' padding its transposed convolution
 * crops (k − s) / 2 on every side, so the output is s times as large as the input.
 */
import { conv2dTranspose, mul, slice, sub, sum, tensor4d, tidy, valueAndGrad } from '@tensorflow/tfjs-core';
import type { Scalar, Tensor, Tensor4D } from '@tensorflow/tfjs-core';

/** Pairs of pictures, values around 0 … 1. */
export interface Examples {
	readonly count: number;
	/** of the small pictures; the large ones are stride times as large */
	readonly height: number;
	readonly width: number;
	/** [count, height, width] */
	readonly small: Float32Array;
	/** [count, stride · height, stride · width] */
	readonly large: Float32Array;
	readonly stride: number;
	/** side of the kernel, stride or more, with kernel − stride even */
	readonly kernel: number;
}

export interface Slope {
	readonly loss: number;
	/** [kernel × kernel]: how the loss changes with each weight */
	readonly gradient: Float32Array;
}

/** The loss of these weights, [kernel × kernel], and its gradient. Every tensor is disposed. */
export async function slopeAt(examples: Examples, weights: ArrayLike<number>): Promise<Slope> {
	const { value, grad } = tidy(() => {
		const { small, large } = tensorsOf(examples, 0, examples.count);
		const target = inner(large, examples);
		const lossOf = (w: Tensor): Scalar => {
			const error = sub(inner(upsampled(small, w as Tensor4D, examples), examples), target);
			return mul(sum(mul(error, error)), 1 / target.size);
		};
		return valueAndGrad(lossOf)(kernelTensor(examples, weights));
	});
	try {
		const [loss] = await value.data<'float32'>();
		return { loss, gradient: await grad.data<'float32'>() };
	} finally {
		value.dispose();
		grad.dispose();
	}
}

export interface Backflow {
	/** [stride · height × stride · width]: what picture `index` becomes */
	readonly output: Float32Array;
	/** [stride · height × stride · width]: y − t, the gradient of ½ Σ (y − t)² with respect to y */
	readonly error: Float32Array;
	/** [height × width]: what flows on to x, by automatic differentiation */
	readonly gradient: Float32Array;
}

/** One picture through these weights and its error back through them, border and all. */
export async function backflow(
	examples: Examples,
	weights: ArrayLike<number>,
	index: number
): Promise<Backflow> {
	const tensors = tidy(() => {
		const { small, large } = tensorsOf(examples, index, 1);
		const w = kernelTensor(examples, weights);
		const halfSquares = (x: Tensor): Scalar => {
			const error = sub(upsampled(x as Tensor4D, w, examples), large);
			return mul(sum(mul(error, error)), 0.5);
		};
		const output = upsampled(small, w, examples);
		return [output, sub(output, large), valueAndGrad(halfSquares)(small).grad];
	});
	try {
		const [output, error, gradient] = await Promise.all(tensors.map((each) => each.data<'float32'>()));
		return { output, error, gradient };
	} finally {
		tensors.forEach((each) => each.dispose());
	}
}

function tensorsOf({ height, width, small, large, stride }: Examples, first: number, count: number) {
	const take = (values: Float32Array, rows: number, columns: number) =>
		tensor4d(values.slice(first * rows * columns, (first + count) * rows * columns), [
			count,
			rows,
			columns,
			1
		]);
	return { small: take(small, height, width), large: take(large, stride * height, stride * width) };
}

const kernelTensor = ({ kernel }: Examples, weights: ArrayLike<number>): Tensor4D =>
	tensor4d(Float32Array.from(weights), [kernel, kernel, 1, 1]);

function upsampled(x: Tensor4D, w: Tensor4D, { stride }: Examples): Tensor4D {
	const [count, height, width] = x.shape;
	return conv2dTranspose(x, w, [count, stride * height, stride * width, 1], stride, 'same');
}

/** Without the pixels that too few stamps reach. */
function inner(map: Tensor4D, { kernel, stride }: Examples): Tensor4D {
	const [count, height, width] = map.shape;
	const border = (kernel - stride) / 2;
	return slice(map, [0, border, border, 0], [count, height - 2 * border, width - 2 * border, 1]);
}
