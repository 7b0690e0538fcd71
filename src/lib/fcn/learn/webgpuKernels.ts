/** What of TensorFlow.js' webgpu backend learning uses beyond the network's kernels. */
import type { KernelConfig } from '@tensorflow/tfjs-core';
import { conv2DConfig } from '@tensorflow/tfjs-backend-webgpu/dist/kernels/Conv2D';
import { conv2DBackpropFilterConfig } from '@tensorflow/tfjs-backend-webgpu/dist/kernels/Conv2DBackpropFilter';
import { sumConfig } from '@tensorflow/tfjs-backend-webgpu/dist/kernels/Sum';

export const kernels: readonly KernelConfig[] = [conv2DConfig, conv2DBackpropFilterConfig, sumConfig];
