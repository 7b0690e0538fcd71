/** Plain JavaScript: slow, and runs anywhere. */
import { MathBackendCPU } from '@tensorflow/tfjs-backend-cpu/dist/backend_cpu';
import { kernels } from './cpuKernels';
import { registerAll, registerOnce } from './registry';
import type { BackendModule } from './types';

export const backend: BackendModule = {
	register: () => registerOnce('cpu', () => new MathBackendCPU(), kernels),
	registerAll: () =>
		registerAll('cpu', kernels, () => import('@tensorflow/tfjs-backend-cpu/dist/register_all_kernels')),
	describe: () => ({}),
	lost: () => false
};
