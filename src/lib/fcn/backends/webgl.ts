/** The graphics processor through WebGL 2, on a canvas of its own. */
import { engine } from '@tensorflow/tfjs-core';
import { MathBackendWebGL } from '@tensorflow/tfjs-backend-webgl/dist/backend_webgl';
import { registerOnce } from './registry';
import type { BackendModule } from './types';
import { kernels } from './webglKernels';

export const backend: BackendModule = {
	register: () => registerOnce('webgl', () => new MathBackendWebGL(), kernels),
	describe: () => ({}),
	lost() {
		const running = engine().findBackend('webgl') as MathBackendWebGL | undefined;
		return running?.gpgpu?.gl.isContextLost() ?? false;
	}
};
