import fc from 'fast-check';
import { engine, env } from '@tensorflow/tfjs-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { alignment, layerSizes } from '$lib/conv';
import { cut, fcnLayers, followersOf, mapShapes, receptiveField, type Provenance, type Unit } from '$lib/fcn';
import { loadModel } from '../../../src/lib/fcn/load/loadModel';
import type { Model } from '../../../src/lib/fcn/model';
import { frameValues } from '../../../src/lib/fcn/picture/frame';
import type { Session } from '../../../src/lib/fcn/session';
import { plainMaps } from './plain';
import { anyPicture, localLoad, smallModel, smallSession } from './support';

const layers = fcnLayers({ channels: [4, 6, 8, 8, 8], fc: 12, classes: 11 });
const picture = anyPicture(70, 45);
const { frame } = picture.placement;
const shapes = mapShapes(layers, frame.height, frame.width);

/** Units of a layer, its corners among them. */
const unitsOf = (layer: string): fc.Arbitrary<Unit> => {
	const [height, width, channels] = shapes[layer];
	return fc.record({
		layer: fc.constant(layer),
		channel: fc.nat(channels - 1),
		y: fc.oneof(fc.constantFrom(0, height - 1), fc.nat(height - 1)),
		x: fc.oneof(fc.constantFrom(0, width - 1), fc.nat(width - 1))
	});
};

const names = layers.map(({ name }) => name);
const seeded = { seed: 4, numRuns: 6 };

beforeAll(() => void env().set('IS_TEST', true));

describe.each(['wasm', 'cpu'] as const)('where a number comes from, on %s', (backend) => {
	let session: Session;
	beforeAll(async () => {
		session = await smallSession(backend);
		await session.segment(picture);
	});
	afterAll(() => session.dispose());

	const after = ({ relu, sum }: Provenance) => (relu ? Math.max(0, sum) : sum);

	it.each(names)('%s: bias and products add up to the live value', async (layer) => {
		await fc.assert(
			fc.asyncProperty(unitsOf(layer), async (unit) => {
				const found = await session.provenance(unit);
				expect(found).toMatchObject(unit);
				expect(found.inputs.length).toBe(found.sources.length * found.window.height * found.window.width);
				const size = found.inputs.reduce((sum, x, n) => sum + Math.abs(x * found.weights[n]), 1);
				expect(Math.abs(after(found) - found.value)).toBeLessThanOrEqual(1e-6 * size);
			}),
			seeded
		);
	});

	it.each(names.slice(1))(
		'%s: every input is the live value there, and 0 beyond the border',
		async (layer) => {
			await fc.assert(
				fc.asyncProperty(unitsOf(layer), async (unit) => {
					const { sources, window, height, width, inputs } = await session.provenance(unit);
					const area = window.height * window.width;
					for (const n of [0, inputs.length >> 1, inputs.length - 1]) {
						const source = sources[Math.floor(n / area)];
						const y = window.top + Math.floor((n % area) / window.width);
						const x = window.left + (n % window.width);
						const inside = y >= 0 && x >= 0 && y < height && x < width;
						expect(inputs[n]).toBe(inside ? (await session.provenance({ ...source, y, x })).value : 0);
					}
				}),
				seeded
			);
		}
	);

	it('a channel that is switched off has its sum, and the value 0', async () => {
		const unit = { layer: 'score_pool3', channel: 3, y: 2, x: 5 };
		const before = await session.provenance(unit);
		await session.knockOut('score_pool3', [3]);
		expect(await session.provenance(unit)).toEqual({ ...before, off: true, value: 0 });
		await session.knockOut('score_pool3', []);
	});

	it.each([
		[{ layer: 'fc8', channel: 0, y: 0, x: 0 }, 'unknown-layer'],
		[{ layer: 'pool1', channel: 4, y: 0, x: 0 }, 'unknown-channel'],
		[{ layer: 'pool1', channel: 0.5, y: 0, x: 0 }, 'unknown-channel'],
		[{ layer: 'pool1', channel: 0, y: 32, x: 0 }, 'outside'],
		[{ layer: 'pool1', channel: 0, y: 0, x: -1 }, 'outside']
	])('%j is refused', async (unit, code) => {
		await expect(session.provenance(unit)).rejects.toMatchObject({ code });
		await expect(session.sensitivity(unit)).rejects.toMatchObject({ code });
	});
});

describe('the receptive field', () => {
	const slides = layers.filter(
		({ name }) => !layers.some(({ kind, name: up }) => kind === 'transposed' && leadsTo(up, name))
	);

	it.each(slides)('of $name is as large as its alignment says, around the same place', ({ name }) => {
		const step = alignment(layers).steps.find((each) => each.name === name)!;
		fc.assert(
			fc.property(unitsOf(name), ({ layer, y, x }) => {
				const { top, left, height, width } = receptiveField(layers, { layer, y, x });
				const centre = (first: number, count: number) => first + (count - 1) / 2;
				expect([height, width]).toEqual([step.receptiveField, step.receptiveField]);
				expect(centre(top, height)).toBe(step.stride * y + step.offset);
				expect(centre(left, width)).toBe(step.stride * x + step.offset);
			})
		);
	});

	it('of every unit in every layer is what reaches it when pixels are followed forwards', () => {
		const side = 640;
		const reach = forwards(side);
		for (const { name } of layers) {
			reach[name].forEach(([first, last], y) => {
				const field = cut(receptiveField(layers, { layer: name, y, x: 0 }), [side, side]);
				expect([field.top, field.top + field.height - 1], `${name} ${y}`).toEqual([first, last]);
			});
		}
	});
});

const leadsTo = (from: string, to: string) => from === to || followersOf(layers, from).includes(to);

/** For every unit along one axis, the first and the last pixel that reach it: every pixel goes the way of the data. */
function forwards(side: number): Record<string, [number, number][]> {
	const counts = layerSizes(layers, side);
	const reach: Record<string, [number, number][]> = {};
	for (const [n, { name, kind, kernel, stride, padding, inputs }] of layers.entries()) {
		const units = Array.from({ length: counts[n] }, (_, at): [number, number] =>
			kind === 'input' ? [at, at] : [Infinity, -Infinity]
		);
		const arrive = (out: number, [first, last]: [number, number]) => {
			if (units[out]) units[out] = [Math.min(units[out][0], first), Math.max(units[out][1], last)];
		};
		for (const input of inputs) {
			reach[input].forEach((from, into) => {
				for (let tap = 0; tap < kernel; tap++) {
					if (kind === 'transposed') arrive(into * stride - padding + tap, from);
					else if ((into + padding - tap) % stride === 0) arrive((into + padding - tap) / stride, from);
				}
			});
		}
		reach[name] = units;
	}
	return reach;
}

describe.each(['wasm', 'cpu'] as const)('the gradient of a number by the picture, on %s', (backend) => {
	let session: Session;
	let model: Model;
	const pixels = frameValues(picture, { scale: 2 / 255, offset: -1, value: 0 });
	beforeAll(async () => {
		session = await smallSession(backend);
		await session.segment(picture);
		model = await loadModel(smallModel, localLoad);
	});
	afterAll(() => session.dispose());

	/** (f(x + h) − f(x − h)) / 2h in 64 bits, of every unit asked for, by one value of the picture. */
	function difference(units: readonly Unit[], at: number): number[] {
		const h = 1e-6;
		const [up, down] = [h, -h].map((change) => {
			const values = Float64Array.from(pixels);
			values[at] += change;
			return plainMaps(model, { shape: [frame.height, frame.width, 3], values });
		});
		return units.map(({ layer, channel, y, x }) => {
			const { shape } = up[layer];
			const place = (y * shape[1] + x) * shape[2] + channel;
			return (up[layer].values[place] - down[layer].values[place]) / (2 * h);
		});
	}

	it('is the difference that a small change of a pixel makes, in every layer', async () => {
		const [y, x] = [21, 40];
		const units = names.flatMap((layer) => {
			const [height, width, channels] = shapes[layer];
			const [mapY, mapX] = [Math.floor((y * height) / frame.height), Math.floor((x * width) / frame.width)];
			const some = new Set([0, channels >> 1, channels - 1]);
			return [...some].map((channel) => ({ layer, channel, y: mapY, x: mapX }));
		});
		const changes = [0, 1, 2].map((c) => ({ c, found: difference(units, (y * frame.width + x) * 3 + c) }));
		let compared = 0;
		for (const [n, unit] of units.entries()) {
			// Where the ReLU gives 0 the gradient is that of the sum before it.
			const { value } = await session.provenance(unit);
			const { relu } = layers.find(({ name }) => name === unit.layer)!;
			if (relu && value === 0) continue;
			const { gradient, top, left, width } = await session.sensitivity(unit);
			const largest = gradient.reduce((most, each) => Math.max(most, Math.abs(each)), 1e-3);
			for (const { c, found } of changes) {
				const got = gradient[((y - top) * width + x - left) * 3 + c];
				expect(Math.abs(got - found[n]) / largest, `${unit.layer} ${unit.channel}`).toBeLessThan(1e-4);
				compared++;
			}
		}
		expect(compared).toBeGreaterThan(150);
	});

	it.each(['conv1_1', 'pool3', 'fc6', 'score_pool4', 'fuse_pool3', 'up8', 'up32'])(
		'of %s fills what of its receptive field lies in the frame, and nothing else',
		async (layer) => {
			await fc.assert(
				fc.asyncProperty(unitsOf(layer), async (unit) => {
					const { gradient, ...rect } = await session.sensitivity(unit);
					expect(rect).toEqual(cut(receptiveField(layers, unit), [frame.height, frame.width]));
					expect(gradient.length).toBe(rect.height * rect.width * 3);
				}),
				seeded
			);
		}
	);

	it('goes to the first of equal values in a pool', async () => {
		const { placement, pixels: bytes } = picture;
		await session.segment({ placement, pixels: bytes.map(() => 90) });
		for (let channel = 0; channel < 4; channel++) {
			const pool = await session.sensitivity({ layer: 'pool1', channel, y: 15, x: 20 });
			const conv = await session.sensitivity({ layer: 'conv1_2', channel, y: 30, x: 40 });
			const at = (y: number, x: number) => ((y - pool.top) * pool.width + x - pool.left) * 3;
			const same = Array.from({ length: conv.gradient.length }, (_, n) => {
				const [y, x] = [Math.floor(n / 3 / conv.width), Math.floor(n / 3) % conv.width];
				return pool.gradient[at(conv.top + y, conv.left + x) + (n % 3)];
			});
			const { value } = await session.provenance({ layer: 'conv1_2', channel, y: 30, x: 40 });
			expect(same).toEqual(value > 0 ? [...conv.gradient] : same.map(() => 0));
		}
		await session.segment(picture);
	});

	it('is 0 behind channels that are all switched off', async () => {
		await session.knockOut('pool1', [0, 1, 2, 3]);
		const { gradient } = await session.sensitivity({ layer: 'conv2_1', channel: 2, y: 9, x: 9 });
		expect(gradient.every((each) => each === 0)).toBe(true);
		await session.knockOut('pool1', []);
	});

	it('leaves no tensor behind', async () => {
		const asked = async () => {
			await session.sensitivity({ layer: 'up8', channel: 1, y: 3, x: 3 });
			await session.provenance({ layer: 'fc6', channel: 1, y: 0, x: 0 });
			return engine().state.numTensors;
		};
		const before = await asked();
		expect(await asked()).toBe(before);
	});
});
