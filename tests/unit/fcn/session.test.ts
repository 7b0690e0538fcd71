import { engine, env } from '@tensorflow/tfjs-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
	FcnError,
	fcnLayers,
	followersOf,
	heads,
	type BackendReport,
	type Decomposition,
	type Part
} from '$lib/fcn';
import { Session } from '../../../src/lib/fcn/session';
import { damaged, FaultyServer, noStore } from './server';
import { anyPicture, atOnce, localLoad, smallModel, smallSession, wasmFiles } from './support';

beforeAll(() => void env().set('IS_TEST', true));

const total = (parts: Decomposition, n: number) =>
	(Object.keys(parts) as Part[]).reduce((sum, part) => sum + parts[part][n], 0);

describe('a pixel’s scores', () => {
	let session: Session;
	beforeAll(async () => {
		session = await smallSession();
		await session.show(anyPicture(70, 45));
	});
	afterAll(() => session.dispose());

	const pixels = [
		{ x: 0, y: 0 },
		{ x: 69, y: 44 },
		{ x: 0, y: 44 },
		{ x: 35, y: 22 },
		{ x: 13, y: 40 }
	];

	it.each(heads)('of %s split exactly into fc7, pool4, pool3 and biases', async (head) => {
		for (const pixel of pixels) {
			const scores = await session.scoresAt(head, pixel);
			const parts = await session.decompose(head, pixel);
			scores.forEach((score, n) => expect(Math.abs(score - total(parts, n))).toBeLessThanOrEqual(1e-4));
			expect(parts.fc7.some((value) => Math.abs(value) > 1e-3)).toBe(true);
			expect(parts.pool4.some((value) => value !== 0)).toBe(head !== '32s');
			expect(parts.pool3.some((value) => value !== 0)).toBe(head === '8s');
		}
	});

	it('split as exactly when channels are zeroed on the way', async () => {
		await session.knockOut('up2_fc7', [2, 3]);
		await session.knockOut('score_pool3', [0]);
		const scores = await session.scoresAt('8s', pixels[3]);
		const parts = await session.decompose('8s', pixels[3]);
		scores.forEach((score, n) => expect(Math.abs(score - total(parts, n))).toBeLessThanOrEqual(1e-4));
		expect(parts.pool3[0]).toBe(0);
		await session.knockOut('up2_fc7', []);
		await session.knockOut('score_pool3', []);
	});

	it('agree with the class that the pixel is given', async () => {
		const { labels, width } = await session.segment(null, { head: '16s' });
		for (const pixel of pixels) {
			const scores = await session.scoresAt('16s', pixel);
			expect(scores[labels[pixel.y * width + pixel.x]]).toBe(Math.max(...scores));
		}
	});

	it.each([
		{ x: -1, y: 0 },
		{ x: 70, y: 0 },
		{ x: 0, y: 45 },
		{ x: 0.5, y: 0 }
	])('are refused outside of the picture, at $x, $y', async (pixel) => {
		await expect(session.scoresAt('8s', pixel)).rejects.toMatchObject({ code: 'outside' });
		await expect(session.decompose('8s', pixel)).rejects.toMatchObject({ code: 'outside' });
	});
});

describe('knocking out channels', () => {
	let session: Session;
	beforeAll(async () => {
		session = await smallSession();
		await session.segment(anyPicture(64, 64));
	});
	afterAll(() => session.dispose());

	const result = async () => (await session.featureMaps('up8')).data;

	it('of none changes nothing, and computes nothing again', async () => {
		const before = await result();
		const { maps } = await session.memory();
		await session.knockOut('conv3_2', []);
		expect((await session.memory()).maps).toEqual(maps);
		expect(await result()).toEqual(before);
	});

	it('forgets only what follows', async () => {
		await result();
		const { maps: all } = await session.memory();
		await session.knockOut('conv4_1', [1, 5]);
		const { maps } = await session.memory();
		const layers = fcnLayers({ channels: [4, 6, 8, 8, 8], fc: 12, classes: 11 });
		const follow = ['conv4_1', ...followersOf(layers, 'conv4_1')];
		expect(all.filter((name) => !maps.includes(name)).sort()).toEqual(
			follow.filter((name) => all.includes(name)).sort()
		);
		await session.knockOut('conv4_1', []);
	});

	it('shows in the layer and behind it, not before it, and can be taken back', async () => {
		const [early, late] = [await session.featureMaps('pool3'), await result()];
		await session.knockOut('conv4_1', [1, 5]);
		const { data, height, width } = await session.featureMaps('conv4_1');
		const plane = (n: number) => data.slice(n * height * width, (n + 1) * height * width);
		expect([0, 1, 2, 3, 4, 5].map((n) => plane(n).some((value) => value !== 0))).toEqual([
			...[true, false, true, true, true, false]
		]);
		expect((await session.featureMaps('pool3')).data).toEqual(early.data);
		expect(await result()).not.toEqual(late);
		await session.knockOut('conv4_1', []);
		expect(await result()).toEqual(late);
	});

	it.each([
		['fc8', [0], 'unknown-layer'],
		['input', [0], 'unknown-layer'],
		['conv1_1', [4], 'unknown-channel'],
		['conv1_1', [-1], 'unknown-channel'],
		['conv1_1', [0.5], 'unknown-channel']
	])('of %s %j is refused', async (layer, channels, code) => {
		await expect(session.knockOut(layer, channels)).rejects.toMatchObject({ code });
	});
});

describe('a session', () => {
	it('answers nothing before there is a model and a picture', async () => {
		const session = new Session({ wasmFiles });
		await expect(session.segment(null)).rejects.toMatchObject({ code: 'not-ready' });
		await session.load(smallModel, localLoad);
		await expect(session.featureMaps('fc7')).rejects.toMatchObject({ code: 'not-ready' });
		await session.dispose();
	});

	it('chooses the first backend that is there, and says why not the others', async () => {
		const told: BackendReport[] = [];
		const session = new Session({ wasmFiles }, (report) => told.push(report));
		await session.load(smallModel, localLoad);
		await session.segment(anyPicture(32, 32));
		expect(told).toMatchObject([
			{
				name: 'wasm',
				threads: 1,
				passed: [
					{ name: 'webgpu', reason: 'missing' },
					{ name: 'webgl', reason: 'missing' }
				]
			}
		]);
		await session.dispose();
	});

	it('times every layer, and keeps nothing of it', async () => {
		const session = await smallSession();
		await session.segment(anyPicture(40, 40));
		const { tensors } = await session.memory();
		const times = await session.layerTimes();
		const layers = fcnLayers({ channels: [4, 6, 8, 8, 8], fc: 12, classes: 11 });
		expect(Object.keys(times)).toEqual(layers.slice(1).map(({ name }) => name));
		expect(Object.values(times).every((time) => time >= 0 && time < 60_000)).toBe(true);
		expect((await session.memory()).tensors).toBe(tensors);
		await session.dispose();
	});

	it('refuses a backend that is not there, and goes on with the one before', async () => {
		const session = await smallSession();
		const before = await session.segment(anyPicture(40, 40));
		await expect(session.use('webgpu')).rejects.toMatchObject({ code: 'backend' });
		expect(await session.segment(null)).toEqual(before);
		await session.dispose();
	});

	it('moves on when a backend fails while it computes, and gives the same answer', async () => {
		const told: BackendReport[] = [];
		const session = new Session({ wasmFiles }, (report) => told.push(report));
		await session.load(smallModel, localLoad);
		const before = await session.segment(anyPicture(40, 40));
		breakBackend();
		expect(await session.segment(null)).toEqual(before);
		expect(told.map(({ name }) => name)).toEqual(['wasm', 'cpu']);
		expect(told[1].passed).toContainEqual({ name: 'wasm', reason: 'failed' });
		expect((await session.use('auto')).name).toBe('wasm');
		await session.dispose();
	});

	it('holds as many tensors after 200 runs with failures among them as before', async () => {
		const session = await smallSession();
		await session.segment(anyPicture(40, 40));
		const before = await session.memory();
		const dataBefore = engine().backend.numDataIds();
		for (let run = 0; run < 200; run++) {
			await session.segment(anyPicture(run % 2 ? 40 : 20, 33 + (run % 3), run), { head: heads[run % 3] });
			if (run % 5 === 0) await session.featureMaps('conv3_3');
			if (run % 7 === 0) await session.knockOut('pool3', [run % 8]);
			if (run % 10 === 1) await expect(session.load(smallModel, stopped)).rejects.toThrow(FcnError);
			if (run % 10 === 2) await expect(session.load(smallModel, badShard())).rejects.toThrow(FcnError);
			if (run % 10 === 3) await expect(session.featureMaps('fc8')).rejects.toThrow(FcnError);
			if (run % 10 === 4) await session.decompose('8s', { x: run % 20, y: 0 });
			if (run % 50 === 9) {
				breakBackend();
				await session.segment(null);
				await session.use('wasm');
			}
			if (run % 100 === 50) await session.load(smallModel, localLoad);
		}
		await session.knockOut('pool3', []);
		await session.segment(anyPicture(40, 40));
		const after = await session.memory();
		expect(after.tensors).toBe(before.tensors);
		expect(after.bytes).toBe(before.bytes);
		expect(engine().backend.numDataIds()).toBe(dataBefore);
		await session.dispose();
		expect(engine().state.numTensors).toBe(0);
	});
});

const stopped = { ...localLoad, signal: AbortSignal.abort() };

const badShard = () => {
	const { fetch } = new FaultyServer().next(/\.bin$/, damaged, damaged);
	return { fetch, wait: atOnce, store: noStore };
};

/** Nothing can be read from the current backend any more. */
function breakBackend(): void {
	engine().backend.read = () => Promise.reject(new Error('gone'));
}
