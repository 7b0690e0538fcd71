/** The graphics processor through WebGL 2, on a canvas of its own. */
import { engine } from '@tensorflow/tfjs-core';
import { MathBackendWebGL } from '@tensorflow/tfjs-backend-webgl/dist/backend_webgl';
import { registerAll, registerOnce } from './registry';
import type { BackendModule } from './types';
import { kernels } from './webglKernels';

/** TensorFlow.js asks a fence for ever whether it has been passed; one of a lost context never will be. */
function start(): MathBackendWebGL {
	const backend = new MathBackendWebGL();
	const { gpgpu } = backend;
	const poll = gpgpu.pollFence.bind(gpgpu);
	gpgpu.pollFence = ({ query, isFencePassed }) =>
		poll({ query, isFencePassed: () => gpgpu.gl.isContextLost() || isFencePassed() });
	return backend;
}

export const backend: BackendModule = {
	register: () => registerOnce('webgl', start, kernels),
	registerAll: () =>
		registerAll('webgl', kernels, () => import('@tensorflow/tfjs-backend-webgl/dist/register_all_kernels')),
	describe: () => ({}),
	lost() {
		const running = engine().findBackend('webgl') as MathBackendWebGL | undefined;
		return running?.gpgpu?.gl.isContextLost() ?? false;
	}
};
