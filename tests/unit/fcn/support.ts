// A network for tests of the runtime: the small one with random weights, read from its files as from a server.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoadOptions } from '../../../src/lib/fcn/load/loadModel';
import type { Picture } from '../../../src/lib/fcn/picture/frame';
import { placementOf } from '../../../src/lib/fcn/picture/placement';
import { Session } from '../../../src/lib/fcn/session';
import { rgbaOf, type Scene } from './recorded';

export const addressOf = (folder: string) => pathToFileURL(resolve(folder, 'model.json')).href;

export const smallModel = addressOf('tests/oracle/fcn/small');

export const wasmFiles = `${resolve('node_modules/@tensorflow/tfjs-backend-wasm/dist')}/`;

/** Answers like a file server that knows ranges. */
export const fileServer: typeof fetch = async (input, init) => {
	const bytes = readFileSync(new URL(String(input)));
	const range = /^bytes=(\d+)-$/.exec(new Headers(init?.headers).get('Range') ?? '');
	if (!range) return new Response(bytes);
	const from = Number(range[1]);
	const headers = { 'Content-Range': `bytes ${from}-${bytes.length - 1}/${bytes.length}` };
	return new Response(bytes.subarray(from), { status: 206, headers });
};

export const atOnce: LoadOptions['wait'] = async () => undefined;

export const localLoad: LoadOptions = { fetch: fileServer, wait: atOnce };

/** A recorded scene as the runtime takes it. */
export function recordedPicture({ width, height, rgb }: Scene): Picture {
	return { placement: placementOf({ width, height }), pixels: rgbaOf(rgb) };
}

/** A picture that is different everywhere. */
export function anyPicture(width: number, height: number, seed = 1): Picture {
	const pixels = Uint8ClampedArray.from(
		{ length: width * height * 4 },
		(_, n) => 127.5 + 127.5 * Math.sin(seed + n * 1.7 + n * n * 0.001)
	);
	return { placement: placementOf({ width, height }), pixels };
}

/** A session with the small network on a backend that Node has. */
export async function smallSession(backend: 'wasm' | 'cpu' = 'wasm'): Promise<Session> {
	const session = new Session({ wasmFiles });
	await session.load(smallModel, localLoad);
	await session.use(backend);
	return session;
}
