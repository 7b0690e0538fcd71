/**
 * What was downloaded, kept for the next visit in IndexedDB. Shards are found by their SHA-256, so another version
 * of a model never meets old bytes. Where storage is blocked or full nothing is kept, and nothing else changes.
 */
import { createStore, del, get, set } from 'idb-keyval';

export interface ShardStore {
	get(key: string): Promise<unknown>;
	/** false when it could not be kept */
	set(key: string, value: unknown): Promise<boolean>;
	delete(key: string): Promise<void>;
}

export const browserStore = (): ShardStore => {
	let open: ReturnType<typeof createStore> | undefined;
	const opened = () => (open ??= createStore('transposed-models', 'files'));
	return {
		get: async (key) => orNothing(() => get(key, opened())),
		set: async (key, value) => (await orNothing(() => set(key, value, opened()).then(() => true))) ?? false,
		delete: async (key) => orNothing(() => del(key, opened()))
	};
};

async function orNothing<Result>(act: () => Promise<Result>): Promise<Result | undefined> {
	try {
		return await act();
	} catch {
		return undefined;
	}
}
