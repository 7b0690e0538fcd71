/**
 * WebAssembly with SIMD, and with threads where the page is isolated (COOP and COEP headers).
 *
 * TensorFlow.js 4.22 never starts more threads than half of `navigator.hardwareConcurrency`, whatever
 * `setThreadsCount` asks for: its binary divides the number of logical cores by 2 when it starts, and takes that as
 * the limit. So it is told twice the number of wanted threads while it starts.
 */
import { env } from '@tensorflow/tfjs-core';
import '@tensorflow/tfjs-backend-wasm/dist/flags_wasm';
import {
	BackendWasm,
	getThreadsCount,
	init,
	setThreadsCount,
	setWasmPaths
} from '@tensorflow/tfjs-backend-wasm/dist/backend_wasm';
import { registerAll, registerOnce } from './registry';
import type { BackendModule, BackendOptions } from './types';
import { kernels } from './wasmKernels';
import { startThreads } from './wasmThreads';

/** The binary's own limit. */
const mostThreads = 8;

/** Half of the logical cores, since two of them often share one processor; at least 2 where there are 2. */
function usualThreads(): number {
	const cores = globalThis.navigator?.hardwareConcurrency ?? 1;
	return Math.min(mostThreads, cores, Math.max(2, Math.ceil(cores / 2)));
}

let options: BackendOptions = {};

async function start(): Promise<BackendWasm> {
	const { wasmFiles, threadScript } = options;
	const mayShare = globalThis.crossOriginIsolated === true && threadScript !== undefined;
	const threads = mayShare ? (options.threads ?? usualThreads()) : 1;
	if (threads > 1 && threadScript && typeof wasmFiles === 'object') {
		const files = { binary: wasmFiles['tfjs-backend-wasm-threaded-simd.wasm'], script: threadScript };
		setThreadsCount(threads);
		const module = await pretendingCores(2 * threads, () => startThreads(files)).catch(() => undefined);
		if (module) return new BackendWasm(module);
	}
	setThreadsCount(1);
	if (wasmFiles) setWasmPaths(wasmFiles);
	env().set('WASM_HAS_MULTITHREAD_SUPPORT', false);
	return new BackendWasm((await init()).wasm);
}

async function pretendingCores<Result>(cores: number, act: () => Promise<Result>): Promise<Result> {
	if (cores <= 2) return act();
	Object.defineProperty(navigator, 'hardwareConcurrency', { value: cores, configurable: true });
	try {
		return await act();
	} finally {
		// The real one is inherited.
		Reflect.deleteProperty(navigator, 'hardwareConcurrency');
	}
}

export const backend: BackendModule = {
	register(wanted) {
		options = wanted;
		registerOnce('wasm', start, kernels);
	},
	registerAll: () =>
		registerAll('wasm', kernels, () => import('@tensorflow/tfjs-backend-wasm/dist/register_all_kernels')),
	describe: () => ({ threads: getThreadsCount() }),
	lost: () => false
};
