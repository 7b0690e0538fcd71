// Starting other programs. Nothing here waits for a keyboard: standard input is closed.
import { spawn, spawnSync } from 'node:child_process';
import { root } from './project.mjs';

/**
 * @param {string} program
 * @param {string[]} args
 * @param {Record<string, string>} [env] added to this process' environment
 * @returns {Promise<number>} exit status; 127 when the program is not there
 */
export function command(program, args, env = {}) {
	return new Promise((resolve) => {
		const child = spawn(program, args, {
			cwd: root,
			env: { ...process.env, ...env },
			stdio: ['ignore', 'inherit', 'inherit']
		});
		child.on('error', () => resolve(127));
		child.on('close', (status) => resolve(status ?? 1));
	});
}

/** Runs the JavaScript of an installed tool with this Node; `tool` is its file inside node_modules. */
export const tool = (
	/** @type {string} */ file,
	/** @type {string[]} */ args,
	/** @type {Record<string, string>} */ env = {}
) => command(process.execPath, [`node_modules/${file}`, ...args], env);

/**
 * npm, as it was called or as it lies beside this Node.
 * @param {string[]} args
 */
export function npm(args) {
	const script = process.env.npm_execpath;
	if (script && /\.[cm]?js$/.test(script)) return command(process.execPath, [script, ...args]);
	return process.platform === 'win32' ? command('cmd', ['/c', 'npm', ...args]) : command('npm', args);
}

/** Whether a program answers with success, silently. */
export const succeeds = (/** @type {string} */ program, /** @type {string[]} */ args) =>
	spawnSync(program, args, { stdio: 'ignore' }).status === 0;
