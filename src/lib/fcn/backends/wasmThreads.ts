/**
 * The wasm module with threads, started by us: TensorFlow.js hands its threads the text of a function that a bundler
 * has rewritten, which then misses what stood around it, and waits for them for ever. Here they get the package's own
 * script, as it is.
 */
import * as factoryModule from '@tensorflow/tfjs-backend-wasm/wasm-out/tfjs-backend-wasm-threaded-simd.js';
import type { BackendWasmThreadedSimdModule } from '@tensorflow/tfjs-backend-wasm/wasm-out/tfjs-backend-wasm-threaded-simd.js';
import { wasmWorkerContents } from '@tensorflow/tfjs-backend-wasm/wasm-out/tfjs-backend-wasm-threaded-simd.worker.js';

/** Emscripten's way to call a function of the module. */
type Wrap = (name: string, returns: 'number' | null, takes: 'number'[]) => (...values: number[]) => never;

type Factory = typeof factoryModule.default;

/** A package in CommonJS: its one export is the default, or the module itself, as the bundler likes. */
const factory = (factoryModule.default ?? factoryModule) as Factory;

export interface ThreadFiles {
	/** address of tfjs-backend-wasm-threaded-simd.wasm */
	readonly binary: string;
	/** address of the script of the same name, untouched */
	readonly script: string;
}

/** Threads that have not answered by then never will; milliseconds. */
const patience = 20_000;

/** Rejects when a thread cannot start: the module itself would wait for it for ever. */
export async function startThreads(files: ThreadFiles): Promise<BackendWasmThreadedSimdModule> {
	const over = new AbortController();
	const failed = new Promise<never>((_, reject) => {
		const fail = (event: Event) => {
			event.preventDefault();
			reject(new Error('a thread could not start'));
		};
		globalThis.addEventListener('error', fail, { signal: over.signal });
		const timer = setTimeout(() => reject(new Error('the threads do not answer')), patience);
		over.signal.addEventListener('abort', () => clearTimeout(timer));
	});
	try {
		return await Promise.race([started(files), failed]);
	} finally {
		over.abort();
	}
}

async function started({ binary, script }: ThreadFiles): Promise<BackendWasmThreadedSimdModule> {
	// The package escapes line ends for a template literal, once more than a script needs.
	const worker = new Blob([wasmWorkerContents.replace(/\n/g, '\\n')], { type: 'text/javascript' });
	const workerAddress = URL.createObjectURL(worker);
	const module = (await factory({
		locateFile: (path) => (path.endsWith('.wasm') ? binary : workerAddress),
		mainScriptUrlOrBlob: script
	})) as BackendWasmThreadedSimdModule;
	const { cwrap } = module as unknown as { cwrap: Wrap };
	// What TensorFlow.js adds to a module that it has started itself.
	module.tfjs = {
		init: cwrap('init', null, []),
		initWithThreadsCount: cwrap('init_with_threads_count', null, ['number']),
		getThreadsCount: cwrap('get_threads_count', 'number', []),
		registerTensor: cwrap('register_tensor', null, ['number', 'number', 'number']),
		disposeData: cwrap('dispose_data', null, ['number']),
		dispose: cwrap('dispose', null, [])
	};
	return module;
}
