/** The package types its other files, not this one. */
declare module '@tensorflow/tfjs-backend-wasm/wasm-out/tfjs-backend-wasm-threaded-simd.worker.js' {
	/** the script that a thread starts with */
	export const wasmWorkerContents: string;
}
