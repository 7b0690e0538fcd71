import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadModel, type LoadOptions } from '../../../src/lib/fcn/load/loadModel';
import { readDescription } from '../../../src/lib/fcn/model';
import { FcnError } from '$lib/fcn';
import {
	cutAfter,
	damaged,
	FaultyServer,
	longer,
	MemoryStore,
	noStore,
	status,
	unreachable,
	wholeFile
} from './server';
import { atOnce, smallModel } from './support';

const load = (server: FaultyServer, options: LoadOptions = {}) =>
	loadModel(smallModel, { fetch: server.fetch, wait: atOnce, store: new MemoryStore(), ...options });

const codeOf = (loading: Promise<unknown>) =>
	loading.then(
		() => 'loaded',
		(error) => (error instanceof FcnError ? error.code : error)
	);

const shard = /\.bin$/;
const shardFile = () => new Uint8Array(readFileSync('tests/oracle/fcn/small/group1-shard1of1.bin'));
const text = readFileSync('tests/oracle/fcn/small/model.json', 'utf8');

describe('loading a model', () => {
	it('gives every weight in its shape', async () => {
		const { weights, description } = await load(new FaultyServer());
		expect(weights.get('conv1_1/kernel')?.shape).toEqual([3, 3, 3, 4]);
		for (const { name, shape } of description.entries)
			expect(weights.get(name)?.values.length, name).toBe(shape.reduce((a, b) => a * b));
	});

	it('tells how many bytes are there, and ends with all of them', async () => {
		const told: [number, number][] = [];
		const { description } = await load(new FaultyServer(), { onProgress: (...bytes) => told.push(bytes) });
		expect(told.length).toBeGreaterThan(0);
		expect(told.at(-1)).toEqual([description.bytes, description.bytes]);
		expect(told.map(([there]) => there)).toEqual(told.map(([there]) => there).sort((a, b) => a - b));
	});

	it('asks for no shard that an earlier visit kept', async () => {
		const [server, store] = [new FaultyServer(), new MemoryStore()];
		expect((await load(server, { store })).stored).toBe(true);
		expect(server.shardRequests.length).toBe(1);
		await load(server, { store });
		expect(server.shardRequests.length).toBe(1);
	});

	it('works offline after the first visit', async () => {
		const store = new MemoryStore();
		await load(new FaultyServer(), { store });
		const offline = new FaultyServer().next(/./, unreachable, unreachable, unreachable, unreachable);
		expect((await load(offline, { store })).weights.size).toBeGreaterThan(0);
	});

	it('lets go of shards that only an older version had', async () => {
		const store = new MemoryStore();
		store.kept.set('old', new Uint8Array(4)).set(smallModel, { text: '{}', shards: ['old'] });
		await load(new FaultyServer(), { store });
		expect(store.kept.has('old')).toBe(false);
	});

	it('works where nothing can be stored, and says so', async () => {
		expect((await load(new FaultyServer(), { store: noStore })).stored).toBe(false);
	});

	it('fetches a stored shard again that has been damaged', async () => {
		const [server, store] = [new FaultyServer(), new MemoryStore()];
		const { description } = await load(server, { store });
		store.kept.set(description.shards[0].sha256, new Uint8Array(description.shards[0].bytes));
		await load(server, { store });
		expect(server.shardRequests.length).toBe(2);
	});
});

describe('an unreliable line', () => {
	it('is asked for the rest of a shard where it was cut', async () => {
		const server = new FaultyServer().next(shard, cutAfter(1000), cutAfter(500));
		await load(server);
		expect(server.shardRequests.map(({ range }) => range)).toEqual([null, 'bytes=1000-', 'bytes=1500-']);
	});

	it('may lead to a server that knows no ranges', async () => {
		const server = new FaultyServer().next(shard, cutAfter(1000), wholeFile(shardFile()));
		expect((await load(server)).weights.size).toBeGreaterThan(0);
	});

	it('is tried again after failures that may pass', async () => {
		const server = new FaultyServer().next(shard, unreachable, status(503), cutAfter(0));
		expect(await codeOf(load(server))).toBe('loaded');
	});

	it.each([
		['is given up after four failures in a row', shard, [1, 2, 3, 4].map(() => unreachable), 'network'],
		['has no shard', shard, [status(404)], 'not-found'],
		['has no model', /json$/, [status(404)], 'not-found'],
		['has no network and nothing stored', /json$/, [unreachable], 'network'],
		['answers with a page instead', /json$/, [wholeFile(new TextEncoder().encode('<html>'))], 'format'],
		['damages a shard once', shard, [damaged], 'loaded'],
		['damages a shard twice', shard, [damaged, damaged], 'damaged'],
		['lengthens a shard twice', shard, [longer, longer], 'damaged']
	] as const)('%s', async (_, file, faults, code) => {
		expect(await codeOf(load(new FaultyServer().next(file, ...faults)))).toBe(code);
	});

	it('is asked past its caches for a shard that was damaged', async () => {
		const server = new FaultyServer().next(shard, damaged);
		await load(server);
		expect(server.shardRequests.map(({ cache }) => cache)).toEqual(['default', 'reload']);
	});
});

describe('stopping', () => {
	it('before it begins asks for nothing', async () => {
		const server = new FaultyServer();
		expect(await codeOf(load(server, { signal: AbortSignal.abort() }))).toBe('aborted');
		expect(server.shardRequests).toEqual([]);
	});

	it('in the middle of a shard, or while waiting for another try, ends it', async () => {
		for (const fault of [cutAfter(100), unreachable]) {
			const stop = new AbortController();
			const wait = async () => stop.abort();
			const server = new FaultyServer().next(shard, fault);
			expect(await codeOf(load(server, { signal: stop.signal, wait }))).toBe('aborted');
			expect(server.shardRequests.length).toBe(1);
		}
	});
});

describe('model.json', () => {
	const file = () => JSON.parse(text);

	it.each([
		['another format', { format: 'transposed-fcn-2' }, /format transposed-fcn-2/],
		['no classes', { classes: [] }, /no classes/],
		['four stages', { channels: [1, 2, 3, 4] }, /five widths/],
		['other widths than its weights have', { fc: 13 }, /fc6\/kernel has shape/],
		['another way of padding', { input: { ...file().input, multiple: 16 } }, /padding/],
		['a shard elsewhere', { shards: [{ ...file().shards[0], path: '../x.bin' }] }, /bad shard path/],
		['a shard too short', { shards: [{ ...file().shards[0], bytes: 7 }] }, /sizes differ/]
	])('with %s is refused', (_, change, message) => {
		expect(() => readDescription({ ...file(), ...change })).toThrow(FcnError);
		expect(() => readDescription({ ...file(), ...change })).toThrow(message);
	});

	it('is read or refused, whatever it holds', () => {
		const key = fc.constantFrom(...Object.keys(file()));
		fc.assert(
			fc.property(key, fc.jsonValue(), (name, value) => {
				try {
					readDescription({ ...file(), [name]: value });
				} catch (error) {
					expect(error).toBeInstanceOf(FcnError);
				}
			})
		);
	});
});
