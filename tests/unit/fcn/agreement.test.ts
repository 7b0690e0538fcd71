import { existsSync } from 'node:fs';
import { env } from '@tensorflow/tfjs-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Session } from '../../../src/lib/fcn/session';
import { recorded } from './recorded';
import { addressOf, localLoad, recordedPicture, smallModel, wasmFiles } from './support';

/** Of a map's largest value: sums of up to 7 · 7 · 128 products, added up in another order. */
const tolerance = 1e-4;

const networks = [
	{ name: 'small', address: smallModel },
	{ name: 'shipped', address: addressOf('static/models/camvid-fcn') }
].filter(({ address }) => existsSync(new URL(address)));

const cases = networks.flatMap((network) =>
	(['wasm', 'cpu'] as const).map((backend) => ({ ...network, backend }))
);

describe.each(cases)('the $name network on $backend', ({ name, address, backend }) => {
	const { scenes, shards } = recorded(name);
	const session = new Session({ wasmFiles });

	beforeAll(async () => {
		env().set('IS_TEST', true);
		const { description } = await session.load(address, localLoad);
		expect(shards, 'run tests/oracle/record_fcn.py').toEqual(description.shards.map(({ sha256 }) => sha256));
		await session.use(backend);
	});
	afterAll(() => session.dispose());

	it.each(scenes)('computes in every layer what PyTorch computed, scene $name', async (scene) => {
		await session.show(recordedPicture(scene));
		expect(Object.keys(scene.layers).length).toBe(30);
		for (const [layer, { shape, largest, step, values }] of Object.entries(scene.layers)) {
			const map = await session.featureMaps(layer);
			expect([map.channels, map.height, map.width], layer).toEqual(shape);
			const differences = values.map((value, n) => Math.abs(value - map.data[n * step]));
			expect(Math.max(...differences) / largest, layer).toBeLessThanOrEqual(tolerance);
			expect(Math.max(...map.most, ...map.least.map(Math.abs)) / largest, layer).toBeCloseTo(1, 4);
		}
	});
});
