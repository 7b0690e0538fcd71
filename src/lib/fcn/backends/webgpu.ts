/** The graphics processor through WebGPU. */
import '@tensorflow/tfjs-backend-webgpu/dist/flags_webgpu';
import { WebGPUBackend } from '@tensorflow/tfjs-backend-webgpu/dist/backend_webgpu';
import { registerAll, registerOnce } from './registry';
import type { BackendModule } from './types';
import { kernels } from './webgpuKernels';

/** More than the guaranteed minimum of what large maps need, where the adapter has it. */
const limits = [
	'maxComputeWorkgroupStorageSize',
	'maxComputeWorkgroupsPerDimension',
	'maxStorageBufferBindingSize',
	'maxBufferSize',
	'maxComputeWorkgroupSizeX',
	'maxComputeInvocationsPerWorkgroup'
] as const;

let gone = false;

async function start(): Promise<WebGPUBackend> {
	const adapter = await navigator.gpu.requestAdapter({ powerPreference: 'high-performance' });
	if (!adapter) throw new Error('there is no adapter');
	const requiredLimits = Object.fromEntries(limits.map((name) => [name, adapter.limits[name]]));
	const device = await adapter.requestDevice({ requiredLimits });
	gone = false;
	device.lost.then(() => (gone = true));
	return new WebGPUBackend(device, adapter.info);
}

export const backend: BackendModule = {
	register: () => registerOnce('webgpu', start, kernels),
	registerAll: () =>
		registerAll('webgpu', kernels, () => import('@tensorflow/tfjs-backend-webgpu/dist/register_all_kernels')),
	describe: () => ({}),
	lost: () => gone
};
