import type { MathBackendWebGL } from '@tensorflow/tfjs-backend-webgl/dist/backend_webgl';
import type { WebGPUBackend } from '@tensorflow/tfjs-backend-webgpu/dist/backend_webgpu';
import type * as Runtime from './support/fcnPage';
import { openRuntime, withWebgpu } from './support/fcn';
import { expect, test } from './support/test';

declare const window: { bench: typeof Runtime };

test.use({ launchOptions: withWebgpu });

for (const backend of ['webgl', 'webgpu'] as const)
	test(`when ${backend} is lost, the picture is run again on WASM, and nothing stays behind`, async ({
		page,
		problems
	}) => {
		problems.allow(/GPU|software|WebGPU|WebGL|adapter|context/i);
		await openRuntime(page);
		const got = await page.evaluate(async (backend) => {
			const { Session, placementOf, engine } = window.bench;
			const told: string[] = [];
			const session = new Session({ wasmFiles: `${location.href}wasm/` }, ({ name, passed }) =>
				told.push(name, ...passed.map(({ name, reason }) => `${name} ${reason}`))
			);
			await session.load(`${location.href}small/model.json`);
			await session.use(backend);
			const pixels = Uint8ClampedArray.from({ length: 32 * 32 * 4 }, (_, n) => (n * 37) % 251);
			const picture = { placement: placementOf({ width: 32, height: 32 }), pixels };
			const before = await session.segment(picture);
			const running = engine().backend;
			if (backend === 'webgl')
				(running as unknown as MathBackendWebGL).gpgpu.gl.getExtension('WEBGL_lose_context')?.loseContext();
			else (running as unknown as WebGPUBackend).device.destroy();
			const after = await session.segment(null);
			const scores = [...(await session.scoresAt('8s', { x: 3, y: 4 }))];
			const same = before.labels.filter((label, n) => label === after.labels[n]).length;
			const { tensors } = await session.memory();
			await session.segment(picture);
			await session.scoresAt('8s', { x: 3, y: 4 });
			const later = (await session.memory()).tensors;
			await session.dispose();
			return { told, same, scores, tensors, later, left: engine().state.numTensors };
		}, backend);
		expect(got.told.slice(0, 2)).toEqual([backend, 'wasm']);
		expect(got.told).toContain(`${backend} lost`);
		expect(got.same).toBeGreaterThan(32 * 32 * 0.99);
		expect(got.scores.every(Number.isFinite)).toBe(true);
		expect(got.later).toBe(got.tensors);
		expect(got.left).toBe(0);
	});

test('WASM uses threads where the page is isolated, with the same result', async ({ page, problems }) => {
	// The site runs it in a worker, this test does not; and one script is wrong on purpose.
	problems.allow(
		/Blocking on the main thread|worker sent an error|uncaught: ErrorEvent|MIME|model\.json|Unexpected token/
	);
	await openRuntime(page, { isolated: true });
	const got = await page.evaluate(async () => {
		const { Session, placementOf } = window.bench;
		const pixels = Uint8ClampedArray.from({ length: 64 * 64 * 4 }, (_, n) => (n * 37) % 251);
		const picture = { placement: placementOf({ width: 64, height: 64 }), pixels };
		const run = async (threads: number, script = 'script/tfjs-backend-wasm-threaded-simd.js') => {
			const names = ['', '-simd', '-threaded-simd'].map((kind) => `tfjs-backend-wasm${kind}.wasm`);
			const wasmFiles = Object.fromEntries(names.map((name) => [name, `${location.href}wasm/${name}`]));
			const session = new Session({ wasmFiles, threadScript: location.href + script, threads });
			await session.load(`${location.href}small/model.json`);
			const report = await session.use('wasm');
			const { labels } = await session.segment(picture);
			await session.dispose();
			return { threads: report.threads, labels: [...labels] };
		};
		const cores = navigator.hardwareConcurrency;
		const [three, one] = [await run(3), await run(1)];
		const broken = await run(3, 'small/model.json');
		return { three, one, broken, coresSame: navigator.hardwareConcurrency === cores };
	});
	expect([got.three.threads, got.one.threads]).toEqual([3, 1]);
	expect(got.three.labels).toEqual(got.one.labels);
	expect(got.broken, 'with a script that is none').toEqual(got.one);
	expect(got.coresSame).toBe(true);
});

test('emulated graphics processors are known for what they are', async ({ page, problems }) => {
	problems.allow(/GPU|WebGL|adapter|context/i);
	await openRuntime(page);
	const found = await page.evaluate(async () => ({
		webgpu: await window.bench.hardwareFor('webgpu'),
		webgl: await window.bench.hardwareFor('webgl')
	}));
	test.skip(
		!found.webgl.present || !/swiftshader|llvmpipe/i.test(String(found.webgl.renderer)),
		'a real one'
	);
	expect(found.webgl.software).toBe(true);
	expect(found.webgpu).toMatchObject({ present: true, software: true });
});
