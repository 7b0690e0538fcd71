/** Registering at TensorFlow.js without its warnings about what is registered already. */
import {
	findBackendFactory,
	getKernel,
	registerBackend,
	registerKernel,
	unregisterKernel
} from '@tensorflow/tfjs-core';
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

const complete = new Set<string>();

/**
 * Registers all that a backend has, by a module of its package that does so when it is fetched. It would warn of those
 * that are there already. They are set up only when the backend starts, so it must not be running.
 */
export async function registerAll(
	name: string,
	kernels: readonly KernelConfig[],
	fetch: () => Promise<unknown>
): Promise<void> {
	if (complete.has(name)) return;
	for (const { kernelName } of kernels) if (getKernel(kernelName, name)) unregisterKernel(kernelName, name);
	try {
		await fetch();
		complete.add(name);
	} catch (error) {
		registerKernels(kernels);
		throw error;
	}
}
