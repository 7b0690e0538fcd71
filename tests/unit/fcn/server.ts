// A file server that can be told to fail, and a store that remembers, for tests of loading.
import type { ShardStore } from '../../../src/lib/fcn/load/store';
import { fileServer } from './support';

/** What happens to one request: the answer that a working server would give goes in. */
export type Fault = (response: Response) => Response | Promise<Response>;

export interface Request {
	file: string;
	range: string | null;
	cache: RequestCache | undefined;
}

export class FaultyServer {
	readonly requests: Request[] = [];
	readonly #faults: { file: RegExp; fault: Fault }[] = [];

	/** The next request for a file that matches meets this fault; several are met in order. */
	next(file: RegExp, ...faults: Fault[]): this {
		this.#faults.push(...faults.map((fault) => ({ file, fault })));
		return this;
	}

	readonly fetch: typeof fetch = async (input, init) => {
		const file = String(input).split('/').at(-1) ?? '';
		this.requests.push({ file, range: new Headers(init?.headers).get('Range'), cache: init?.cache });
		init?.signal?.throwIfAborted();
		const at = this.#faults.findIndex((each) => each.file.test(file));
		const [met] = at < 0 ? [] : this.#faults.splice(at, 1);
		const response = await fileServer(input, init);
		return met ? met.fault(response) : response;
	};

	get shardRequests(): Request[] {
		return this.requests.filter(({ file }) => file.endsWith('.bin'));
	}
}

export const unreachable: Fault = () => {
	throw new TypeError('Failed to fetch');
};

export const status =
	(code: number): Fault =>
	() =>
		new Response('no', { status: code });

/** The line breaks after so many bytes. */
export const cutAfter =
	(bytes: number): Fault =>
	async (response) => {
		const whole = new Uint8Array(await response.arrayBuffer());
		const body = new ReadableStream<Uint8Array>({
			start: (controller) => controller.enqueue(whole.slice(0, bytes)),
			pull: (controller) => controller.error(new TypeError('network error'))
		});
		return new Response(body, response);
	};

/** As a server answers that knows no ranges, to a request that had one or not. */
export const wholeFile =
	(bytes: Uint8Array<ArrayBuffer>): Fault =>
	() =>
		new Response(bytes);

export const damaged: Fault = async (response) => {
	const bytes = new Uint8Array(await response.arrayBuffer());
	bytes[bytes.length >> 1] ^= 1;
	return new Response(bytes, response);
};

export const longer: Fault = async (response) => {
	const bytes = new Uint8Array(await response.arrayBuffer());
	return new Response(new Uint8Array([...bytes, 0]), response);
};

export class MemoryStore implements ShardStore {
	readonly kept = new Map<string, unknown>();
	get = async (key: string) => this.kept.get(key);
	set = async (key: string, value: unknown) => this.kept.set(key, value) !== undefined;
	delete = async (key: string) => void this.kept.delete(key);
}

/** Storage that the browser blocks, or that is full. */
export const noStore: ShardStore = {
	get: async () => undefined,
	set: async () => false,
	delete: async () => undefined
};
