// Serves the built site, as any static file host would: `npm run serve -- --port 4173 --base /name`.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { buildFolder } from './lib/project.mjs';
import { Advice, run } from './lib/say.mjs';

const immutable = /^\/_app\/immutable\//;

/**
 * @param {{ folder?: string, base?: string }} options base: the path under which the site lives, '' or '/name'
 * @returns {Promise<import('node:http').RequestListener>}
 */
async function handler({ folder = buildFolder, base = '' }) {
	const { default: sirv } = await import('sirv');
	const files = sirv(folder, {
		dev: true,
		etag: true,
		setHeaders(response, pathname) {
			if (immutable.test(pathname)) response.setHeader('Cache-Control', 'public,max-age=31536000,immutable');
		}
	});

	return (request, response) => {
		const [, pathname, search] = /^([^?]*)(.*)$/.exec(request.url ?? '/') ?? ['', '/', ''];
		const redirect = (/** @type {string} */ path) =>
			response.writeHead(308, { Location: path + search }).end();
		const missing = () => {
			const page = join(folder, '404.html');
			response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' });
			response.end(existsSync(page) ? readFileSync(page) : 'There is no such page.');
		};

		if (base && pathname === base) return redirect(`${base}/`);
		if (base && !pathname.startsWith(`${base}/`)) return missing();
		const path = pathname.slice(base.length);
		if (!path.endsWith('/') && existsSync(join(folder, path, 'index.html'))) return redirect(`${pathname}/`);
		request.url = path + search;
		files(request, response, missing);
	};
}

/**
 * Serves on this machine only, on the first free port from `port` on.
 * @param {{ folder?: string, base?: string, port?: number, host?: string }} [options]
 * @returns {Promise<{ origin: string, address: string, close: () => Promise<void> }>} address: where the site begins
 */
export async function serve({ folder, base = '', port = 4173, host = '127.0.0.1' } = {}) {
	const server = createServer(await handler({ folder, base }));
	const bound = await listen(server, host, port, port + 50);
	const origin = `http://${host === '127.0.0.1' ? 'localhost' : host}:${bound}`;
	const close = () =>
		new Promise((/** @type {(value?: undefined) => void} */ resolve) => {
			server.close(() => resolve());
			server.closeAllConnections();
		});
	return { origin, address: `${origin}${base}/`, close };
}

/**
 * @param {import('node:http').Server} server
 * @param {string} host
 * @param {number} port 0 leaves the choice to the system
 * @param {number} last
 * @returns {Promise<number>} the port it listens on
 */
async function listen(server, host, port, last) {
	try {
		await new Promise((resolve, reject) => {
			server.once('error', reject).listen(port, host, () => resolve(server.off('error', reject)));
		});
	} catch (fault) {
		const { code } = /** @type {NodeJS.ErrnoException} */ (fault);
		if (code === 'EADDRINUSE' && port < last) return listen(server, host, port + 1, last);
		throw new Advice(`Port ${port} on ${host} cannot be opened (${code}). Choose another one: --port 8080`);
	}
	return /** @type {import('node:net').AddressInfo} */ (server.address()).port;
}

/**
 * @param {string[]} args of the command line; PORT in the environment counts too
 * @throws {Advice} when an option is unknown or makes no sense
 */
export function serveOptions(args) {
	try {
		const { values } = parseArgs({
			args,
			options: {
				port: { type: 'string', default: process.env.PORT || '4173' },
				host: { type: 'string', default: '127.0.0.1' },
				base: { type: 'string', default: '' }
			}
		});
		const port = Number(values.port);
		if (!Number.isInteger(port) || port < 0 || port > 65535) throw new RangeError('the port is 0 to 65535');
		return { port, host: values.host, base: `/${values.base}`.replace(/\/+/g, '/').replace(/\/$/, '') };
	} catch (fault) {
		const reason = fault instanceof Error ? fault.message : fault;
		throw new Advice(`${reason}\nThe options are --port 4173, --host 127.0.0.1 and --base /name.`);
	}
}

/** Serves until Ctrl+C, and says where. */
export async function serveForPeople(/** @type {ReturnType<typeof serveOptions>} */ options) {
	if (!existsSync(join(buildFolder, 'index.html')))
		throw new Advice('There is no built site yet: `npm start` builds and serves it.');
	const { address, close } = await serve(options);
	console.log(`\nTransposed is at ${address}\nStop with Ctrl+C.`);
	for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, close);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href)
	await run(() => serveForPeople(serveOptions(process.argv.slice(2))));
