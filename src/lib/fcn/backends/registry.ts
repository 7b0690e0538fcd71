/** Registering at TensorFlow.js without its warnings about what is registered already. */
import { findBackendFactory, getKernel, registerBackend, registerKernel } from '@tensorflow/tfjs-core';
import type { KernelBackend, KernelConfig } from '@tensorflow/tfjs-core';

export function registerOnce(
	name: string,
	factory: () => KernelBackend | Promise<KernelBackend>,
	kernels: readonly KernelConfig[]
): void {
	if (!findBackendFactory(name)) registerBackend(name, factory);
	registerKernels(kernels);
}

export function registerKernels(kernels: readonly KernelConfig[]): void {
	for (const kernel of kernels) {
		if (!getKernel(kernel.kernelName, kernel.backendName)) registerKernel(kernel);
	}
}
