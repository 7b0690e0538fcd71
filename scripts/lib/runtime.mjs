// The network's runtime for Node: bundled from TypeScript, with files in place of a server.
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { at } from './project.mjs';

/** Answers with files of this machine. */
const fileFetch = /** @type {typeof fetch} */ (
	async (address) => new Response(readFileSync(new URL(String(address))))
);

/** What parts of TensorFlow.js expect of Node, which modules do not have. */
const commonJs =
	"import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);" +
	'const { dirname: __dirname, filename: __filename } = import.meta;';

/** Session and placementOf of src/lib/fcn, with what a session needs here. */
export async function runtime() {
	const { build } = await import('vite');
	const folder = at('node_modules', '.cache', 'runtime');
	mkdirSync(folder, { recursive: true });
	await build({
		configFile: false,
		logLevel: 'warn',
		resolve: { alias: { $lib: at('src', 'lib') } },
		ssr: { noExternal: true },
		build: {
			ssr: at('scripts', 'lib', 'runtime-entry.ts'),
			outDir: folder,
			emptyOutDir: true,
			target: 'node20',
			rolldownOptions: { output: { entryFileNames: 'runtime.mjs', codeSplitting: false, banner: commonJs } }
		}
	});
	/** @type {typeof import('./runtime-entry')} */
	const { Session, placementOf, quiet } = await import(pathToFileURL(join(folder, 'runtime.mjs')).href);
	quiet();
	const wasmFiles = `${at('node_modules', '@tensorflow', 'tfjs-backend-wasm', 'dist')}/`;
	return { Session, placementOf, wasmFiles, fileFetch };
}
