/** A trained network from its folder on the server, or from what an earlier visit kept. */
import { FcnError } from '../errors';
import {
	entryBytes,
	readDescription,
	type Model,
	type ModelDescription,
	type Shard,
	type Weight
} from '../model';
import { aborted, download, patience, type Line } from './download';
import { decodeHalf } from './half';
import { sha256 } from './sha256';
import { browserStore, type ShardStore } from './store';

export interface LoadOptions {
	/** told how many bytes are there, of how many; stored ones count at once */
	readonly onProgress?: (bytes: number, total: number) => void;
	readonly signal?: AbortSignal;
	readonly store?: ShardStore;
	readonly fetch?: Line['fetch'];
	readonly wait?: Line['wait'];
}

export interface LoadedModel extends Model {
	/** whether the next visit will find it without the network */
	readonly stored: boolean;
}

/**
 * url: of model.json; shards lie beside it. A shard with another SHA-256 than promised is fetched once more.
 * Throws `FcnError`: 'aborted', 'network', 'not-found', 'damaged' or 'format'.
 */
export async function loadModel(url: string, options: LoadOptions = {}): Promise<LoadedModel> {
	const { onProgress, store = browserStore(), fetch = globalThis.fetch.bind(globalThis) } = options;
	// One shard that fails for good stops the others.
	const stop = new AbortController();
	const signal = options.signal ? AbortSignal.any([options.signal, stop.signal]) : stop.signal;
	const line: Line = { fetch, wait: options.wait ?? patience, signal };

	const { text, fresh } = await readText(url, line, store);
	const description = readDescription(parsed(text));
	const there = description.shards.map(() => 0);
	const report = (shard: number, bytes: number) => {
		there[shard] = bytes;
		onProgress?.(
			there.reduce((sum, each) => sum + each, 0),
			description.bytes
		);
	};
	try {
		const files = await Promise.all(
			description.shards.map((shard, n) => readShard(url, shard, line, store, (bytes) => report(n, bytes)))
		);
		const stored = files.every((file) => file.stored);
		if (fresh) await remember(url, text, description, store);
		return {
			description,
			weights: weightsOf(
				description,
				files.map(({ bytes }) => bytes)
			),
			stored
		};
	} catch (error) {
		stop.abort();
		throw options.signal?.aborted ? aborted() : error;
	}
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		throw new FcnError('format', 'model.json is no JSON');
	}
}

interface Remembered {
	readonly text: string;
	readonly shards: readonly string[];
}

/** The text of model.json: the server's, so that a new version is seen; without network the one of the last visit. */
async function readText(
	url: string,
	line: Line,
	store: ShardStore
): Promise<{ text: string; fresh: boolean }> {
	try {
		const response = await line.fetch(url, { signal: line.signal, cache: 'no-cache' });
		if (response.ok) return { text: await response.text(), fresh: true };
		if (response.status < 500) throw new FcnError('not-found', `${url}: status ${response.status}`);
	} catch (error) {
		if (line.signal?.aborted) throw aborted();
		if (error instanceof FcnError) throw error;
	}
	const kept = (await store.get(url)) as Remembered | undefined;
	if (kept) return { text: kept.text, fresh: false };
	throw new FcnError('network', `${url} cannot be fetched`);
}

/** Keeps model.json, and lets go of shards that only an earlier version had. */
async function remember(url: string, text: string, { shards }: ModelDescription, store: ShardStore) {
	const before = (await store.get(url)) as Remembered | undefined;
	const now = shards.map((shard) => shard.sha256);
	await store.set(url, { text, shards: now } satisfies Remembered);
	await Promise.all(
		(before?.shards ?? []).filter((key) => !now.includes(key)).map((key) => store.delete(key))
	);
}

type Bytes = Uint8Array<ArrayBuffer>;

async function readShard(
	url: string,
	shard: Shard,
	line: Line,
	store: ShardStore,
	onBytes: (bytes: number) => void
): Promise<{ bytes: Bytes; stored: boolean }> {
	const kept = await store.get(shard.sha256);
	if (kept instanceof Uint8Array && (await isRight(kept as Bytes, shard))) {
		onBytes(shard.bytes);
		return { bytes: kept as Bytes, stored: true };
	}
	const address = new URL(shard.path, url).href;
	for (let tries = 0; tries < 2; tries++) {
		// The second time past all caches: one of them may hold the damaged file.
		const fetch: Line['fetch'] = (input, init) =>
			line.fetch(input, { ...init, cache: tries ? 'reload' : 'default' });
		const bytes = await download(address, shard.bytes, { ...line, fetch }, onBytes).catch(unlessDamaged);
		if (bytes && (await isRight(bytes, shard)))
			return { bytes, stored: await store.set(shard.sha256, bytes) };
		onBytes(0);
	}
	throw new FcnError('damaged', `${address} arrived twice with another SHA-256 than model.json says`);
}

function unlessDamaged(error: unknown): undefined {
	if (error instanceof FcnError && error.code === 'damaged') return undefined;
	throw error;
}

const isRight = async (bytes: Bytes, shard: Shard) =>
	bytes.length === shard.bytes && (await sha256(bytes)) === shard.sha256;

/** The weights lie one after the other in the shards, wherever those were cut. */
function weightsOf({ entries, bytes }: ModelDescription, shards: readonly Bytes[]): Map<string, Weight> {
	const data = new Uint8Array(bytes);
	shards.reduce((at, shard) => (data.set(shard, at), at + shard.length), 0);
	const weights = new Map<string, Weight>();
	let at = 0;
	for (const entry of entries) {
		const end = at + entryBytes(entry);
		const part = data.slice(at, end);
		weights.set(entry.name, {
			shape: entry.shape,
			values: entry.half ? decodeHalf(part) : new Float32Array(part.buffer)
		});
		at = end;
	}
	return weights;
}
