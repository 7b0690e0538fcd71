// Building the site, and only when what it is made of has changed.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { tool } from './command.mjs';
import { at, buildFolder, root } from './project.mjs';
import { Advice, note } from './say.mjs';

/** Everything that the built site depends on. */
const sources = [
	'src',
	'lessons',
	'static',
	'package.json',
	'package-lock.json',
	'svelte.config.js',
	'vite.config.ts',
	'tsconfig.json'
];

/** Written into the built site: a build by another command wipes it, and so counts as another build. */
const stamp = join(buildFolder, '.sources');

/**
 * @param {string} path a file, a folder or nothing
 * @returns {string[]} the files under it, sorted
 */
export function filesUnder(path) {
	if (!existsSync(path)) return [];
	if (!statSync(path).isDirectory()) return [path];
	return readdirSync(path)
		.sort()
		.flatMap((name) => filesUnder(join(path, name)));
}

/** One hash over names and contents of all sources, and over the base path that the build was given. */
export function sourceHash() {
	const hash = createHash('sha256').update(process.env.BASE_PATH ?? '');
	for (const file of sources.flatMap((path) => filesUnder(at(path))))
		hash.update(`\0${relative(root, file)}\0`).update(readFileSync(file));
	return hash.digest('hex');
}

/** @returns {Promise<boolean>} whether there was anything to build */
export async function build() {
	const hash = sourceHash();
	if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return false;

	note('building the site …');
	const status = await tool('vite/bin/vite.js', ['build', '--logLevel', 'warn']);
	if (status !== 0) throw new Advice('The site could not be built: the reason stands above.');
	writeFileSync(stamp, hash);
	return true;
}
