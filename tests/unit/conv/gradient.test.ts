/**
 * Cᵀx is the gradient of ⟨conv(z), x⟩ by z, which is how frameworks come to have a transposed convolution. Here
 * TensorFlow.js differentiates a convolution: its own where it can (its conv2d has no gradient for dilation),
 * otherwise one put together from padded, picked rows and columns. Whole numbers, so float32 is exact.
 */
import {
	forwardSettings,
	transposedConvMatrix,
	multiply,
	transposedConvolveScatter,
	type ConvSettings
} from '$lib/conv';
import * as tf from '@tensorflow/tfjs';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { transposedCase } from './arbitraries';

vi.setConfig({ testTimeout: 60_000 });
const fewer = { seed: 1603, numRuns: 100 };
let tensorsBefore: number;

beforeAll(async () => {
	tf.enableProdMode();
	await tf.setBackend('cpu');
	tensorsBefore = tf.memory().numTensors;
});
afterAll(() => expect(tf.memory().numTensors).toBe(tensorsBefore));

type Convolution = (z: tf.Tensor2D, settings: ConvSettings, kernel: number[]) => tf.Tensor2D;

/** z: the large map; TensorFlow.js' own operation, for dilation 1. */
const ownConvolution: Convolution = (z, { kernel: [height, width], stride, padding }, kernel) => {
	const [padY, padX] = padding;
	const y = tf.conv2d(
		z.expandDims<tf.Tensor3D>(2),
		tf.tensor4d(kernel, [height, width, 1, 1]),
		[...stride],
		[
			[0, 0],
			[padY, padY],
			[padX, padX],
			[0, 0]
		]
	);
	return y.squeeze<tf.Tensor2D>([2]);
};

/** One shifted copy of z for each tap: rows and columns outY · stride + kernelY · dilation of the padded map. */
const convolutionFromPicks: Convolution = (z, settings, kernel) => {
	const { input, stride, dilation, padding } = settings;
	const [padY, padX] = padding;
	const padded = tf.pad(z, [
		[padY, padY],
		[padX, padX]
	]);
	const picked = (axis: 0 | 1, tap: number) =>
		Array.from({ length: input[axis] }, (_, out) => out * stride[axis] + tap * dilation[axis]);
	const terms = kernel.map((weight, tap) => {
		const kernelY = Math.floor(tap / settings.kernel[1]);
		const kernelX = tap % settings.kernel[1];
		const rows = tf.gather(padded, tf.tensor1d(picked(0, kernelY), 'int32'), 0);
		return tf.gather(rows, tf.tensor1d(picked(1, kernelX), 'int32'), 1).mul<tf.Tensor2D>(weight);
	});
	return tf.addN(terms);
};

/** settings are transposed: `input` is the small map x, and z has the size of the large one. */
function gradientOf(convolution: Convolution, settings: ConvSettings, x: number[], kernel: number[]) {
	const gradient = tf.tidy(() => {
		const [height, width] = forwardSettings(settings).input;
		const small = tf.tensor2d(x, [...settings.input]);
		const inner = (z: tf.Tensor) =>
			convolution(z as tf.Tensor2D, settings, kernel)
				.mul(small)
				.sum();
		return tf.grad(inner)(tf.zeros([height, width]));
	});
	const values = Float64Array.from(gradient.dataSync());
	gradient.dispose();
	return values;
}

describe('the gradient of a convolution', () => {
	it('put together from picks, is Cᵀx and the scattered sum, for every setting', () => {
		fc.assert(
			fc.property(transposedCase, ({ settings, x, kernel }) => {
				const gradient = gradientOf(convolutionFromPicks, settings, x, kernel);
				expect(multiply(transposedConvMatrix(settings, kernel), x)).toEqual(gradient);
				expect(transposedConvolveScatter(settings, x, kernel)).toEqual(gradient);
			}),
			fewer
		);
	});

	it("of TensorFlow.js' own conv2d, is the same for dilation 1", () => {
		const undilated = transposedCase.filter(({ settings: { dilation } }) => dilation.every((d) => d === 1));
		fc.assert(
			fc.property(undilated, ({ settings, x, kernel }) => {
				const gradient = gradientOf(ownConvolution, settings, x, kernel);
				expect(transposedConvolveScatter(settings, x, kernel)).toEqual(gradient);
			}),
			fewer
		);
	});
});
