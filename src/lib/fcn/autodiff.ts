/**
 * The small part of TensorFlow.js that runs on the main thread: its core, its plain CPU backend, and of both only
 * the kernels and gradients that `convolutionGradient` and its derivative use. The packages' own entry points
 * register every operation and are more than twice as large to download.
 */
import { registerGradient } from '@tensorflow/tfjs-core';
import type { GradConfig, KernelConfig } from '@tensorflow/tfjs-core';
import { addNGradConfig } from '@tensorflow/tfjs-core/dist/gradients/AddN_grad';
import { multiplyGradConfig } from '@tensorflow/tfjs-core/dist/gradients/Multiply_grad';
import { padV2GradConfig } from '@tensorflow/tfjs-core/dist/gradients/PadV2_grad';
import { reshapeGradConfig } from '@tensorflow/tfjs-core/dist/gradients/Reshape_grad';
import { sliceGradConfig } from '@tensorflow/tfjs-core/dist/gradients/Slice_grad';
import { sumGradConfig } from '@tensorflow/tfjs-core/dist/gradients/Sum_grad';
import '@tensorflow/tfjs-backend-cpu/dist/base';
import { addConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/Add';
import { addNConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/AddN';
import { castConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/Cast';
import { identityConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/Identity';
import { multiplyConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/Multiply';
import { padV2Config } from '@tensorflow/tfjs-backend-cpu/dist/kernels/PadV2';
import { reshapeConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/Reshape';
import { sliceConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/Slice';
import { sumConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/Sum';
import { registerKernels } from './backends/registry';

const kernels: KernelConfig[] = [
	addConfig,
	addNConfig,
	castConfig,
	identityConfig,
	multiplyConfig,
	padV2Config,
	reshapeConfig,
	sliceConfig,
	sumConfig
];

const gradients: GradConfig[] = [
	addNGradConfig,
	multiplyGradConfig,
	padV2GradConfig,
	reshapeGradConfig,
	sliceGradConfig,
	sumGradConfig
];

registerKernels(kernels);
for (const gradient of gradients) registerGradient(gradient);

export { addN, grad, mul, pad, ready, reshape, slice, sum, tensor2d, tidy } from '@tensorflow/tfjs-core';
export type { Scalar, Tensor, Tensor2D, Tensor4D } from '@tensorflow/tfjs-core';
