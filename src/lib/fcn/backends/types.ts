export const backendNames = ['webgpu', 'webgl', 'wasm', 'cpu'] as const;

/** What can run the network, from usually fastest to slowest. */
export type BackendName = (typeof backendNames)[number];

/** Why a backend was passed over, or left. */
export type BackendReason =
	/** the browser has none, or it would not start */
	| 'missing'
	/** a graphics processor that is emulated in software, slower than WASM by far */
	| 'software'
	/** its numbers were wrong */
	| 'inexact'
	/** it went away while it was in use */
	| 'lost'
	/** it threw while it was in use */
	| 'failed';

export interface Passed {
	readonly name: BackendName;
	readonly reason: BackendReason;
}

export interface BackendOptions {
	/** where the wasm files are: a folder with a slash at its end, or an address for each file */
	readonly wasmFiles?: string | Record<string, string>;
	/** address of the package's tfjs-backend-wasm-threaded-simd.js, untouched; without it wasm has one thread */
	readonly threadScript?: string;
	/** threads for wasm where the page is isolated; chosen from the number of cores if not given */
	readonly threads?: number;
	/** whether an emulated graphics processor will do */
	readonly software?: boolean;
	/** whether all kernels are wanted, for networks other than the site's own */
	readonly everything?: boolean;
}

/** A backend of TensorFlow.js that can be made current. */
export interface BackendModule {
	/** Registers factory and kernels, unless they are. */
	register(options: BackendOptions): void | Promise<void>;
	/** Fetches and registers all other kernels that it has; between `register` and its start. */
	registerAll(): Promise<void>;
	/** What there is to say about the running one. */
	describe(): { readonly threads?: number };
	/** Whether the running one has gone away. */
	lost(): boolean;
}
