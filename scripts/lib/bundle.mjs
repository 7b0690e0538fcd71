// One TypeScript file of ours, with what it imports, as a script for a page of a benchmark.
import { at } from './project.mjs';

/**
 * @param {string} entry path of the file
 * @returns {Promise<string>} a classic script that leaves the file's exports in `window.bench`
 */
export async function bundle(entry) {
	const { build } = await import('vite');
	const built = await build({
		configFile: false,
		logLevel: 'warn',
		resolve: { alias: { $lib: at('src', 'lib') } },
		build: { write: false, lib: { entry, formats: ['iife'], name: 'bench' } }
	});
	const [{ output }] = /** @type {import('vite').Rolldown.RolldownOutput[]} */ ([built].flat());
	return output[0].code.replace(/^(var|const|let) bench\s*=/m, 'window.bench =');
}
