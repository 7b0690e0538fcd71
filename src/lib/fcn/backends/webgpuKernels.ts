/** What of TensorFlow.js' webgpu backend the network uses; each package's own list is many times longer. */
import type { KernelConfig } from '@tensorflow/tfjs-core';
import { addConfig } from '@tensorflow/tfjs-backend-webgpu/dist/kernels/Add';
import { argMaxConfig } from '@tensorflow/tfjs-backend-webgpu/dist/kernels/ArgMax';
import { castConfig } from '@tensorflow/tfjs-backend-webgpu/dist/kernels/Cast';
import { conv2DBackpropInputConfig } from '@tensorflow/tfjs-backend-webgpu/dist/kernels/Conv2DBackpropInput';
import { fusedConv2DConfig } from '@tensorflow/tfjs-backend-webgpu/dist/kernels/FusedConv2D';
import { identityConfig } from '@tensorflow/tfjs-backend-webgpu/dist/kernels/Identity';
import { maxPoolConfig } from '@tensorflow/tfjs-backend-webgpu/dist/kernels/MaxPool';
import { multiplyConfig } from '@tensorflow/tfjs-backend-webgpu/dist/kernels/Multiply';
import { padV2Config } from '@tensorflow/tfjs-backend-webgpu/dist/kernels/PadV2';
import { reshapeConfig } from '@tensorflow/tfjs-backend-webgpu/dist/kernels/Reshape';
import { resizeBilinearConfig } from '@tensorflow/tfjs-backend-webgpu/dist/kernels/ResizeBilinear';
import { sliceConfig } from '@tensorflow/tfjs-backend-webgpu/dist/kernels/Slice';
import { stepConfig } from '@tensorflow/tfjs-backend-webgpu/dist/kernels/Step';
import { subConfig } from '@tensorflow/tfjs-backend-webgpu/dist/kernels/Sub';

export const kernels: readonly KernelConfig[] = [
	addConfig,
	argMaxConfig,
	castConfig,
	conv2DBackpropInputConfig,
	fusedConv2DConfig,
	identityConfig,
	maxPoolConfig,
	multiplyConfig,
	padV2Config,
	reshapeConfig,
	resizeBilinearConfig,
	sliceConfig,
	stepConfig,
	subConfig
];
