import { engine, env } from '@tensorflow/tfjs-core';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { isEmulated } from '../../../src/lib/fcn/backends/hardware';
import { chooseBackend, stopBackend } from '../../../src/lib/fcn/chooseBackend';
import { isExact } from '../../../src/lib/fcn/selfCheck';
import { wasmFiles } from './support';

beforeAll(() => void env().set('IS_TEST', true));

describe('the self-check', () => {
	afterEach(() => ['wasm', 'cpu'].forEach((name) => stopBackend(name as 'wasm' | 'cpu')));

	it.each(['wasm', 'cpu'] as const)('passes on %s, and leaves no tensor', async (name) => {
		await chooseBackend(name, { wasmFiles });
		const before = engine().state.numTensors;
		expect(await isExact()).toBe(true);
		expect(engine().state.numTensors).toBe(before);
	});

	/** What a driver may do to the numbers that are read. */
	const faults: [string, (value: number) => number][] = [
		['rounds to 16 bits', (value) => Number(value.toPrecision(3))],
		['is a little off', (value) => value + 1e-4],
		['gives nothing but zeros', () => 0],
		['gives no numbers', () => NaN]
	];

	it.each(faults)('finds a backend that %s', async (_, fault) => {
		await chooseBackend('cpu', {});
		const { backend } = engine();
		const read = backend.read.bind(backend);
		backend.read = async (id) => Float32Array.from((await read(id)) as Float32Array, fault);
		expect(await isExact()).toBe(false);
	});
});

describe('choosing a backend', () => {
	it('passes over those that are out, and says so', async () => {
		const running = await chooseBackend('auto', { wasmFiles }, [{ name: 'wasm', reason: 'lost' }]);
		expect(running).toMatchObject({
			name: 'cpu',
			passed: [
				{ name: 'wasm', reason: 'lost' },
				{ name: 'webgpu', reason: 'missing' },
				{ name: 'webgl', reason: 'missing' }
			]
		});
		stopBackend('cpu');
	});

	it('gives up when nothing is left', async () => {
		const out = (['webgpu', 'webgl', 'wasm', 'cpu'] as const).map((name) => ({
			name,
			reason: 'failed' as const
		}));
		await expect(chooseBackend('auto', {}, out)).rejects.toMatchObject({ code: 'no-backend' });
	});

	it('goes without wasm where its files are not', async () => {
		const said = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
		const running = await chooseBackend('auto', { wasmFiles: '/nowhere/' });
		said.mockRestore();
		expect(running.name).toBe('cpu');
		expect(running.passed).toContainEqual({ name: 'wasm', reason: 'missing' });
		stopBackend('cpu');
	});
});

it.each([
	['ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero) (0x0000C0DE)), SwiftShader driver)', true],
	['google swiftshader', true],
	['llvmpipe (LLVM 15.0.6, 256 bits)', true],
	['Mesa/X.org, softpipe', true],
	['Microsoft Basic Render Driver', true],
	['ANGLE (Apple, ANGLE Metal Renderer: Apple M2, Unspecified Version)', false],
	['ANGLE (NVIDIA, NVIDIA GeForce RTX 3060 Direct3D11 vs_5_0 ps_5_0, D3D11)', false],
	['Mali-G78', false],
	['nvidia ampere', false]
])('%s is emulated: %s', (renderer, emulated) => {
	expect(isEmulated(renderer)).toBe(emulated);
});
