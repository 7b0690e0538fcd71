import type * as Runtime from './support/fcnPage';
import { recorded } from '../unit/fcn/recorded';
import { openRuntime, sent, withWebgpu } from './support/fcn';
import { expect, test } from './support/test';

declare const window: { bench: typeof Runtime };

test.use({ launchOptions: withWebgpu });

/** Far above rounding, far below what 16-bit numbers or a wrong shader would do. */
const tolerance = 1e-4;

for (const backend of ['webgpu', 'webgl', 'wasm', 'cpu'] as const)
	test(`every layer on ${backend} agrees with PyTorch`, async ({ page, problems }) => {
		problems.allow(/GPU stall|software|WebGPU|adapter/i);
		await openRuntime(page);
		const { scenes } = recorded('small');
		const wanted = Object.entries(scenes[0].layers).map(([name, { step, values }]) => ({
			name,
			step,
			count: values.length
		}));
		const got = await page.evaluate(
			async ({ backend, wanted, pictures }) => {
				const session = new window.bench.Session({ wasmFiles: `${location.href}wasm/` });
				await session.load(`${location.href}small/model.json`);
				const report = await session.use(backend);
				const maps: Record<string, number[]>[] = [];
				for (const { width, height, pixels } of pictures) {
					const placement = window.bench.placementOf({ width, height });
					await session.show({ placement, pixels: Uint8ClampedArray.from(pixels) });
					const values: Record<string, number[]> = {};
					for (const { name, step, count } of wanted) {
						const { data } = await session.featureMaps(name);
						values[name] = Array.from({ length: count }, (_, n) => data[n * step]);
					}
					maps.push(values);
				}
				const { passed } = report;
				await session.dispose();
				return { maps, passed, tensors: window.bench.engine().state.numTensors };
			},
			{ backend, wanted, pictures: scenes.map(sent) }
		);
		expect(got.passed).toEqual([]);
		expect(got.tensors).toBe(0);
		for (const [n, { layers }] of scenes.entries()) {
			for (const [name, { values, largest }] of Object.entries(layers)) {
				const differences = values.map((value, at) => Math.abs(value - got.maps[n][name][at]));
				expect(Math.max(...differences) / largest, `${name}, scene ${n}`).toBeLessThanOrEqual(tolerance);
			}
		}
	});
