import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engine } from '@tensorflow/tfjs-core';
import type { Patch } from '$lib/fcn';
import type { Session } from '../../../src/lib/fcn/session';
import { anyPicture, smallSession } from './support';

describe('one place through all layers', () => {
	let session: Session;
	beforeAll(async () => {
		session = await smallSession();
		// Seen 70 × 45 in a frame of 96 × 64: 13 pixels of padding on the left, 9 above.
		await session.segment(anyPicture(70, 45));
	});
	afterAll(() => session.dispose());

	/** What a patch says, looked up in the whole map. */
	async function expectTrue({ layer, channel, value, unit, left, top, width, height, data }: Patch) {
		const maps = await session.featureMaps(layer);
		const at = (c: number, y: number, x: number) => maps.data[(c * maps.height + y) * maps.width + x];
		for (let y = 0; y < height; y++)
			for (let x = 0; x < width; x++) expect(data[y * width + x]).toBe(at(channel, top + y, left + x));
		expect(value).toBe(at(channel, unit.y, unit.x));
		for (let c = 0; c < maps.channels; c++)
			expect(Math.abs(at(c, unit.y, unit.x))).toBeLessThanOrEqual(Math.abs(value));
	}

	it('is cut out of the channel that answers most there', async () => {
		const patches = await session.patchesAt({ x: 40, y: 20 }, 24);
		expect(patches.map(({ layer }) => layer)).toHaveLength(30);
		for (const patch of patches) await expectTrue(patch);
	});

	it('is the unit that covers the pixel, with every unit that the square touches', async () => {
		// Frame pixel (53, 29); the square reaches from 41.5 to 65.5 and from 17.5 to 41.5.
		const patches = await session.patchesAt({ x: 40, y: 20 }, 24);
		const of = (layer: string) => patches.find((patch) => patch.layer === layer);
		expect(of('conv1_1')).toMatchObject({
			...{ stride: 1, receptiveField: 3, unit: { x: 53, y: 29 } },
			...{ left: 41, top: 17, width: 25, height: 25 }
		});
		expect(of('pool3')).toMatchObject({
			...{ stride: 8, unit: { x: 6, y: 3 } },
			...{ left: 5, top: 2, width: 4, height: 4 }
		});
		expect(of('fc7')).toMatchObject({
			...{ stride: 32, receptiveField: 404, unit: { x: 1, y: 0 } },
			...{ left: 1, top: 0, width: 2, height: 2 }
		});
	});

	it('stops where the map ends, and is refused outside of the picture', async () => {
		const [first] = await session.patchesAt({ x: 0, y: 44 }, 80);
		expect(first).toMatchObject({ unit: { x: 13, y: 53 }, left: 0, top: 13, width: 54, height: 51 });
		await expect(session.patchesAt({ x: 70, y: 0 }, 24)).rejects.toMatchObject({ code: 'outside' });
	});

	it('leaves nothing on the device', async () => {
		await session.patchesAt({ x: 3, y: 4 }, 24);
		const { numTensors } = engine().state;
		await session.patchesAt({ x: 40, y: 20 }, 24);
		expect(engine().state.numTensors).toBe(numTensors);
	});
});
