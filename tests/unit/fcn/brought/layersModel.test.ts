import { engine, env, tensor4d, tidy, type Tensor } from '@tensorflow/tfjs-core';
// Making an LSTM needs them.
import '@tensorflow/tfjs-core/dist/public/chained_ops/register_all_chained_ops';
import * as tfl from '@tensorflow/tfjs-layers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BroughtInput, BroughtRun } from '$lib/fcn';
import { prepared } from '../../../../src/lib/fcn/brought/input';
import { BroughtSession } from '../../../../src/lib/fcn/brought/session';
import { Runtime } from '../../../../src/lib/fcn/runtime';
import { anyPicture, wasmFiles } from '../support';
import { saved } from './make';

beforeAll(() => void env().set('IS_TEST', true));

const usual = { range: 'unit', fit: 'whole' } as const;

const runtime = new Runtime({ wasmFiles });
beforeAll(async () => {
	// Making models needs kernels as well.
	runtime.wantEverything();
	await runtime.use('cpu');
});

/** conv 3×3 'same' → pool 2 → conv 3×3 stride 2 'valid' ⊕ skip … → transposed → vector */
function residual(height: number | null = 32, width: number | null = 32) {
	const x = tfl.input({ shape: [height, width, 3], name: 'picture' });
	const apply = (layer: tfl.SymbolicTensor['sourceLayer'], of: tfl.SymbolicTensor | tfl.SymbolicTensor[]) =>
		layer.apply(of) as tfl.SymbolicTensor;
	const first = apply(
		tfl.layers.conv2d({ filters: 4, kernelSize: 3, padding: 'same', activation: 'relu', name: 'first' }),
		x
	);
	const pooled = apply(tfl.layers.maxPooling2d({ poolSize: 2, name: 'pooled' }), first);
	const second = apply(
		tfl.layers.conv2d({ filters: 4, kernelSize: [3, 1], padding: 'same', name: 'second' }),
		pooled
	);
	const sum = apply(tfl.layers.add({ name: 'sum' }), [pooled, second]);
	const large = apply(
		tfl.layers.conv2dTranspose({ filters: 2, kernelSize: 4, strides: 2, padding: 'same', name: 'large' }),
		sum
	);
	const mean = apply(tfl.layers.globalAveragePooling2d({ name: 'mean' }), sum);
	const scores = apply(tfl.layers.dense({ units: 5, activation: 'softmax', name: 'scores' }), mean);
	return tfl.model({ inputs: x, outputs: [scores, large] });
}

const run = async (session: BroughtSession, width = 48, height = 40): Promise<BroughtRun> => {
	const answer = await session.run(anyPicture(width, height), usual);
	if ('refusal' in answer) throw new Error(JSON.stringify(answer.refusal));
	return answer;
};

describe('a model of layers', () => {
	let session: BroughtSession;
	let result: BroughtRun;
	let before = 0;
	let input: BroughtInput;
	const layer = (name: string) => result.layers.find((each) => each.name === name);

	beforeAll(async () => {
		before = engine().state.numTensors;
		session = new BroughtSession(runtime);
		const model = residual();
		const opened = await session.open(await saved(model));
		model.dispose();
		expect(opened).toMatchObject({ kind: 'layers', input: { name: 'picture', height: 32, width: 32 } });
		if ('input' in opened) input = opened.input;
		result = await run(session);
	});
	afterAll(async () => {
		await session.close();
		expect(engine().state.numTensors).toBe(before);
	});

	it('lists its layers with their shapes, what they are called and what they are computed from', () => {
		const list = result.layers.map(({ name, type, inputs, shape }) => [
			name,
			type,
			inputs.join('+'),
			shape.join('×')
		]);
		expect(list).toEqual(
			expect.arrayContaining([
				['picture', '', '', '32×32×3'],
				['first', 'Conv2D', 'picture', '32×32×4'],
				['pooled', 'MaxPooling2D', 'first', '16×16×4'],
				['sum', 'Add', 'pooled+second', '16×16×4'],
				['large', 'Conv2DTranspose', 'sum', '32×32×2'],
				['scores', 'Dense', 'mean', '1×1×5']
			])
		);
		expect(list[0][0]).toBe('picture');
		expect(result.output).toBe('scores');
	});

	it('knows strides and receptive fields as far as windows are known', () => {
		expect(layer('first')).toMatchObject({ relu: true, parameters: 3 * 3 * 3 * 4 + 4 });
		expect(layer('first')?.position).toEqual({ stride: [1, 1], field: [3, 3] });
		expect(layer('pooled')?.position).toEqual({ stride: [2, 2], field: [4, 4] });
		// 4 + 2 · 2 rows; the second's window is one column wide.
		expect(layer('sum')?.position).toEqual({ stride: [2, 2], field: [8, 4] });
		expect(layer('large')?.position).toEqual({ stride: [1, 1], field: [10, 6] });
		expect(layer('mean')?.position).toBeNull();
		expect(layer('scores')?.position).toBeNull();
	});

	it('gives every layer’s channels, and the strongest of them', async () => {
		const answer = await session.featureMaps('sum');
		if ('refusal' in answer) throw new Error('refused');
		expect(answer).toMatchObject({ broken: 0, map: { channels: 4, height: 16, width: 16 } });
		const { map } = answer;
		const strongest = await session.strongestMap('sum');
		if ('refusal' in strongest) throw new Error('refused');
		const { channel, data } = strongest.map;
		expect(data).toEqual(map.data.subarray(channel * 256, (channel + 1) * 256));
		expect(map.strength[channel]).toBe(Math.max(...map.strength));
	});

	it('answers with probabilities as one pixel of five channels', async () => {
		const answer = await session.featureMaps('scores');
		if ('refusal' in answer) throw new Error('refused');
		expect(answer.map.data.reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 5);
	});

	it('computes the same as the model does in one piece', async () => {
		const model = residual();
		await session.open(await saved(model));
		await run(session);
		const { values } = prepared(anyPicture(48, 40), input, usual);
		const [scores, large] = tidy(() => model.predict(tensor4d(values, [1, 32, 32, 3])) as Tensor[]);
		model.dispose();
		const answer = await session.featureMaps('scores');
		if ('refusal' in answer) throw new Error('refused');
		const expected = await scores.data();
		[scores, large].forEach((each) => each.dispose());
		answer.map.data.forEach((value, n) => expect(value).toBeCloseTo(expected[n], 5));
	});

	it('is run at the picture’s own size where its input is open', async () => {
		const model = residual(null, null);
		await session.open(await saved(model));
		model.dispose();
		const { layers, picture } = await run(session, 70, 45);
		expect(picture.placement.frame).toEqual({ width: 96, height: 64 });
		expect(layers.find(({ name }) => name === 'pooled')?.shape).toEqual([32, 48, 4]);
	});

	it('is opened down to the layers of models inside of it, each use of a layer by itself', async () => {
		const inner = tfl.sequential({
			name: 'inner',
			layers: [tfl.layers.conv2d({ inputShape: [16, 16, 3], filters: 3, kernelSize: 1, name: 'mix' })]
		});
		const x = tfl.input({ shape: [16, 16, 3] });
		const once = inner.apply(x) as tfl.SymbolicTensor;
		const model = tfl.model({ inputs: x, outputs: inner.apply(once) as tfl.SymbolicTensor });
		await session.open(await saved(model));
		model.dispose();
		inner.dispose();
		const { layers, output } = await run(session);
		expect(layers.slice(1).map(({ name }) => name)).toEqual(['inner/mix', 'inner/mix#2']);
		expect(output).toBe('inner/mix#2');
	});

	it('goes on on another backend', async () => {
		const model = residual();
		await session.open(await saved(model));
		model.dispose();
		await run(session);
		const before = await session.featureMaps('sum');
		await runtime.use('wasm');
		const after = await session.featureMaps('sum');
		if ('refusal' in before || 'refusal' in after) throw new Error('refused');
		after.map.data.forEach((value, n) => expect(value).toBeCloseTo(before.map.data[n], 4));
	});
});

describe('a model of layers that is refused', () => {
	const session = new BroughtSession(runtime);
	afterAll(() => session.close());
	const open = async (model: tfl.LayersModel) => {
		const files = await saved(model);
		model.dispose();
		return session.open(files);
	};
	const refusal = (code: string, ...names: string[]) => ({ refusal: { code, names } });

	it('for a layer that TensorFlow.js does not have', async () => {
		const [file, weights] = await saved(residual());
		const text = (await file.text()).replace('"class_name":"MaxPooling2D"', '"class_name":"FancyPooling"');
		expect(await session.open([new File([text], 'model.json'), weights])).toMatchObject(
			refusal('unknown-layers', 'FancyPooling')
		);
	});

	it('for layers that keep a state', async () => {
		const model = tfl.sequential({
			layers: [
				tfl.layers.reshape({ inputShape: [8, 8, 3], targetShape: [8, 24] }),
				tfl.layers.lstm({ units: 2, name: 'memory' })
			]
		});
		expect(await open(model)).toMatchObject(refusal('recurrent', 'memory'));
	});

	it('for several inputs, which are named', async () => {
		const inputs = ['left', 'right'].map((name) => tfl.input({ shape: [8, 8, 3], name }));
		const outputs = tfl.layers.add().apply(inputs) as tfl.SymbolicTensor;
		expect(await open(tfl.model({ inputs, outputs }))).toMatchObject(
			refusal('several-inputs', 'left', 'right')
		);
	});

	it.each([
		[[12], '? × 12'],
		[[8, 8, 4], '? × 8 × 8 × 4'],
		[[3, 8, 8], '? × 3 × 8 × 8'],
		[[4, 8, 8, 3], '? × 4 × 8 × 8 × 3']
	])('for an input of %j, which is no picture', async (shape, detail) => {
		const inputs = tfl.input({ shape, name: 'given' });
		const outputs = tfl.layers.activation({ activation: 'relu' }).apply(inputs) as tfl.SymbolicTensor;
		const answer = await open(tfl.model({ inputs, outputs }));
		expect(answer).toEqual({ refusal: { code: 'input-shape', names: ['given'], detail } });
	});

	it('for maps that are more than can be held, when it is run', async () => {
		const narrow = new BroughtSession(runtime, 32 * 32 * 4 * 4);
		const model = residual();
		await narrow.open(await saved(model));
		model.dispose();
		const before = engine().state.numTensors;
		expect(await narrow.run(anyPicture(64, 64), usual)).toMatchObject(refusal('maps-too-large', 'pooled'));
		expect(engine().state.numTensors).toBe(before);
		await narrow.close();
	});

	it('for an input that no picture fills', async () => {
		const inputs = tfl.input({ shape: [20_000, 20_000, 3], name: 'given' });
		const outputs = tfl.layers.activation({ activation: 'relu' }).apply(inputs) as tfl.SymbolicTensor;
		await open(tfl.model({ inputs, outputs }));
		expect(await session.run(anyPicture(64, 64), usual)).toMatchObject(refusal('maps-too-large', 'given'));
	});

	it('for a size that it cannot be computed at, when it is run', async () => {
		const x = tfl.input({ shape: [null, null, 3] });
		const halves = [2, 3].map(
			(poolSize) => tfl.layers.maxPooling2d({ poolSize }).apply(x) as tfl.SymbolicTensor
		);
		const outputs = tfl.layers.concatenate().apply(halves) as tfl.SymbolicTensor;
		await open(tfl.model({ inputs: x, outputs }));
		expect(await session.run(anyPicture(64, 64), usual)).toMatchObject({ refusal: { code: 'cannot-run' } });
	});
});
