/**
 * Where the small learning problem runs. WebAssembly is out: TensorFlow.js 4.22 has no kernel there for a convolution's
 * gradient with respect to its filter (Conv2DBackpropFilter). Plain JavaScript is quick enough where there is no real
 * graphics processor.
 */
import { registerGradient, type KernelConfig } from '@tensorflow/tfjs-core';
import { conv2DBackpropInputGradConfig } from '@tensorflow/tfjs-core/dist/gradients/Conv2DBackpropInput_grad';
import { multiplyGradConfig } from '@tensorflow/tfjs-core/dist/gradients/Multiply_grad';
import { sliceGradConfig } from '@tensorflow/tfjs-core/dist/gradients/Slice_grad';
import { subGradConfig } from '@tensorflow/tfjs-core/dist/gradients/Sub_grad';
import { sumGradConfig } from '@tensorflow/tfjs-core/dist/gradients/Sum_grad';
import { registerKernels } from '../backends/registry';
import type { Passed } from '../backends/types';
import { chooseBackend, type RunningBackend } from '../chooseBackend';

type LearningBackend = 'webgpu' | 'webgl' | 'cpu';

/** What learning needs on top of what the network needs. */
const more: Record<LearningBackend, () => Promise<{ kernels: readonly KernelConfig[] }>> = {
	webgpu: () => import('./webgpuKernels'),
	webgl: () => import('./webglKernels'),
	cpu: () => import('./cpuKernels')
};

const gradients = [
	conv2DBackpropInputGradConfig,
	multiplyGradConfig,
	sliceGradConfig,
	subGradConfig,
	sumGradConfig
];

/** without: backends that failed already. Throws `FcnError` ('no-backend') when none is left. */
export async function learningBackend(without: readonly Passed[] = []): Promise<RunningBackend> {
	const running = await chooseBackend('auto', {}, [{ name: 'wasm', reason: 'missing' }, ...without]);
	const { kernels } = await more[running.name as LearningBackend]();
	registerKernels(kernels);
	for (const gradient of gradients) registerGradient(gradient);
	return running;
}
