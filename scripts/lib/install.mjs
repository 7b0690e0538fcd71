// Installing what package-lock.json names, and only when something is missing or has another version.
import { existsSync, readFileSync } from 'node:fs';
import { npm } from './command.mjs';
import { at } from './project.mjs';
import { Advice, heading } from './say.mjs';

/** @typedef {{ version?: string, optional?: boolean, os?: string[], cpu?: string[], libc?: string[] }} Locked */
/** @typedef {Record<string, Locked>} Packages */

/**
 * The packages that the lock wants and that are not installed in that version. Packages for other
 * machines (they name an os, a cpu or a libc) may be absent.
 * @param {Packages} wanted `packages` of package-lock.json
 * @param {Packages} installed `packages` of node_modules/.package-lock.json, written by npm as its last step
 * @returns {string[]}
 */
export function missingPackages(wanted, installed) {
	return Object.keys(wanted).filter((path) => {
		if (path === '' || wanted[path].version === installed[path]?.version) return false;
		const { optional, os, cpu, libc } = wanted[path];
		return path in installed || !(optional || os || cpu || libc);
	});
}

const packagesIn = (/** @type {string} */ file) => JSON.parse(readFileSync(file, 'utf8')).packages;

export async function install() {
	const record = at('node_modules', '.package-lock.json');
	const fresh = existsSync(record);
	if (fresh && missingPackages(packagesIn(at('package-lock.json')), packagesIn(record)).length === 0) return;

	heading(fresh ? 'install (package-lock.json has changed)' : 'install');
	const status = await npm(['ci', '--include=dev', '--no-audit', '--no-fund']);
	if (status !== 0)
		throw new Advice(
			'The packages could not be installed. npm says why above. Is the network there, and can npm reach its registry?'
		);
}
