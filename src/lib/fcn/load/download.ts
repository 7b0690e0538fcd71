/** One file of known length over an unreliable line: progress, abort, retries, and going on where it was cut. */
import { FcnError } from '../errors';

export interface Line {
	readonly fetch: typeof globalThis.fetch;
	/** waits so many milliseconds, or rejects when the signal says so */
	readonly wait: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
	readonly signal?: AbortSignal;
}

/** Pauses after failures; after the last one the download is given up. A new byte begins the list anew. */
const pauses = [300, 1000, 3000];

export const patience: Line['wait'] = (milliseconds, signal) =>
	new Promise((resolve, reject) => {
		const stop = () => (clearTimeout(timer), reject(aborted()));
		const timer = setTimeout(() => (signal?.removeEventListener('abort', stop), resolve()), milliseconds);
		signal?.addEventListener('abort', stop, { once: true });
	});

export const aborted = () => new FcnError('aborted', 'the download was stopped');

/**
 * bytes: how long the file has to be; onBytes: told how many of them are there.
 * Throws `FcnError`: 'aborted', 'not-found', 'network', or 'damaged' for a file that is longer.
 */
export async function download(
	url: string,
	bytes: number,
	line: Line,
	onBytes: (there: number) => void
): Promise<Uint8Array<ArrayBuffer>> {
	const file = new Uint8Array(bytes);
	let there = 0;
	for (let failures = 0; ; failures++) {
		const before = there;
		try {
			const response = await request(url, there, line);
			if (there > 0 && !goesOnAt(response, there)) there = 0;
			for await (const chunk of chunksOf(response)) {
				if (there + chunk.length > bytes)
					throw new FcnError('damaged', `${url} is longer than ${bytes} bytes`);
				file.set(chunk, there);
				there += chunk.length;
				onBytes(there);
			}
			if (there === bytes) return file;
		} catch (error) {
			if (line.signal?.aborted) throw aborted();
			if (error instanceof FcnError) throw error;
		}
		if (there > before) failures = -1;
		else if (failures >= pauses.length) throw new FcnError('network', `${url} cannot be fetched`);
		await line.wait(pauses[Math.max(0, failures)], line.signal);
	}
}

/** Throws what `fetch` throws, and for answers that are worth another try; `FcnError` for those that are not. */
async function request(url: string, there: number, { fetch, signal }: Line): Promise<Response> {
	if (signal?.aborted) throw aborted();
	const headers: Record<string, string> = there > 0 ? { Range: `bytes=${there}-` } : {};
	const response = await fetch(url, { headers, signal });
	if (response.ok) return response;
	await response.body?.cancel();
	if (response.status === 416 || response.status === 429 || response.status >= 500)
		throw new Error(`status ${response.status}`);
	throw new FcnError('not-found', `${url}: status ${response.status}`);
}

const goesOnAt = (response: Response, there: number) =>
	response.status === 206 && response.headers.get('Content-Range')?.startsWith(`bytes ${there}-`) === true;

async function* chunksOf(response: Response): AsyncGenerator<Uint8Array> {
	const reader = response.body?.getReader();
	if (!reader) return;
	try {
		for (let part = await reader.read(); !part.done; part = await reader.read()) yield part.value;
	} finally {
		await reader.cancel().catch(() => undefined);
	}
}
