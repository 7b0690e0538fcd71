/**
 * The fourth route to a transposed convolution: the gradient of a convolution.
 *
 *   y = Cᵀx = ∇z ⟨Cz, x⟩,  because ⟨Cz, x⟩ = ⟨z, Cᵀx⟩ is linear in z
 *
 * Automatic differentiation finds the gradient: nothing here scatters, gathers or transposes. The convolution is
 * written as a sum over the kernel's taps of shifted, strided views,
 *
 *   (Cz)[smallY] = Σ kernelY  w[kernelY] · padded[smallY · stride + kernelY · dilation],
 *
 * each made of pad, reshape and slice, whose derivatives TensorFlow.js knows. (Its own conv2d takes no dilation
 * together with a stride, and has no gradient for dilated kernels.) Source: Dumoulin & Visin, arXiv 1603.07285, section 4.1.
 */
import { transposedOutputSize, type ConvSettings, type Pair } from '$lib/conv';
import { addN, grad, mul, pad, ready, reshape, slice, sum, tensor2d, tidy } from './autodiff';
import type { Scalar, Tensor, Tensor2D, Tensor4D } from './autodiff';

/**
 * Transposed convolution of `x` as ∇z ⟨conv(z), x⟩, computed by TensorFlow.js' automatic differentiation.
 *
 * The precision is float32: with n kernel weights errors stay within (n + 2) · 2⁻²⁴ · max |x| · Σ |kernel|. Time and memory grow with the number of
 * kernel weights times the padded output's size; meant for maps up to about 64×64. Every tensor is disposed.
 *
 * @param settings transposed settings; `input` is the small map's size
 * @param x [input height · input width], row-major, unbounded
 * @param kernel [kernel height · kernel width], row-major, unbounded
 * @returns [output height · output width] of `transposedOutputSize(settings)`, row-major
 * @throws RangeError for illegal settings, or where `x` or `kernel` have the wrong length
 */
export async function convolutionGradient(
	settings: ConvSettings,
	x: ArrayLike<number>,
	kernel: ArrayLike<number>
): Promise<Float64Array> {
	const output = transposedOutputSize(settings);
	requireLength('x', x, settings.input);
	requireLength('kernel', kernel, settings.kernel);
	await ready();

	const gradient = tidy(() => {
		const small = tensor2d(Float32Array.from(x), [...settings.input]);
		const innerProduct = (z: Tensor): Scalar => sum(mul(convolution(settings, kernel, z as Tensor2D), small));
		// The function is linear in z, so its gradient is the same everywhere; 0 is as good a point as any.
		const z = tensor2d(new Float32Array(output[0] * output[1]), [...output]);
		return grad(innerProduct)(z);
	});
	try {
		return Float64Array.from(await gradient.data<'float32'>());
	} finally {
		gradient.dispose();
	}
}

/** The convolution from the transposed convolution's output size to `settings.input`, in differentiable steps. */
function convolution(settings: ConvSettings, kernel: ArrayLike<number>, z: Tensor2D): Tensor2D {
	const { input, dilation, stride } = settings;
	const phases = splitIntoPhases(settings, z);
	const terms: Tensor4D[] = [];
	for (let kernelY = 0; kernelY < settings.kernel[0]; kernelY++) {
		for (let kernelX = 0; kernelX < settings.kernel[1]; kernelX++) {
			const [startY, startX] = [kernelY * dilation[0], kernelX * dilation[1]];
			const view = slice(
				phases,
				[
					Math.floor(startY / stride[0]),
					startY % stride[0],
					Math.floor(startX / stride[1]),
					startX % stride[1]
				],
				[input[0], 1, input[1], 1]
			);
			terms.push(mul(view, kernel[kernelY * settings.kernel[1] + kernelX]));
		}
	}
	return reshape(addN(terms), [...input]);
}

/**
 * z with its padding, folded at the stride: [rows, strideY, columns, strideX], so that padded[Y, X] is found at
 * [⌊Y / strideY⌋, Y mod strideY, ⌊X / strideX⌋, X mod strideX] and every `stride`th value is one plain slice.
 * Zeros after the padding make the folds come out even and long enough for the last tap.
 */
function splitIntoPhases({ input, kernel, stride, padding, dilation }: ConvSettings, z: Tensor2D): Tensor4D {
	const folds = (axis: 0 | 1) => {
		const lastTap = (kernel[axis] - 1) * dilation[axis];
		const padded = z.shape[axis] + 2 * padding[axis];
		return Math.max(input[axis] + Math.floor(lastTap / stride[axis]), Math.ceil(padded / stride[axis]));
	};
	const [rows, columns] = [folds(0), folds(1)];
	const padded = pad(z, [
		[padding[0], rows * stride[0] - padding[0] - z.shape[0]],
		[padding[1], columns * stride[1] - padding[1] - z.shape[1]]
	]);
	return reshape(padded, [rows, stride[0], columns, stride[1]]);
}

function requireLength(name: string, values: ArrayLike<number>, size: Pair): void {
	const expected = size[0] * size[1];
	if (values.length !== expected) {
		throw new RangeError(`${name} must have ${expected} numbers (${size.join('×')}), got ${values.length}`);
	}
}
