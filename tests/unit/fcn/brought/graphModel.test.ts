import { engine, env } from '@tensorflow/tfjs-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BroughtSession } from '../../../../src/lib/fcn/brought/session';
import { Runtime } from '../../../../src/lib/fcn/runtime';
import { anyPicture } from '../support';
import { constant, conv, graph, placeholder, pool, simple, type Operation } from './make';

beforeAll(() => void env().set('IS_TEST', true));

const usual = { range: 'bytes', fit: 'stretch' } as const;
const runtime = new Runtime({});
const session = new BroughtSession(runtime);
let before = 0;
beforeAll(async () => {
	await runtime.use('cpu');
	before = engine().state.numTensors;
});
afterAll(async () => {
	await session.close();
	expect(engine().state.numTensors).toBe(before);
});

/** Each of two channels is one colour: red, and green less blue. */
const filter = { name: 'filter', shape: [1, 1, 3, 2], values: [1, 0, 0, 1, 0, -1] };

const plain: readonly Operation[] = [
	placeholder('picture', -1, 16, 24, 3),
	constant('filter', 1, 1, 3, 2),
	conv('mix', 'picture', 'filter', 2),
	simple('passed', 'Identity', 'mix'),
	simple('active', 'Relu', 'passed'),
	pool('small', 'active', 2),
	simple('answer', 'Identity', 'small')
];

const run = async (nodes: readonly Operation[], weights = [filter]) => {
	const opened = await session.open(graph(nodes, weights));
	if ('refusal' in opened) return opened;
	return session.run(anyPicture(24, 16), usual);
};

describe('a graph of operations', () => {
	it('lists what depends on the picture, past what only hands on', async () => {
		const result = await run(plain);
		expect(result).toMatchObject({ output: 'small', left: [] });
		if ('refusal' in result) throw new Error('refused');
		expect(
			result.layers.map(({ name, type, inputs, shape }) => [name, type, ...inputs, shape.join('×')])
		).toEqual([
			['picture', '', '16×24×3'],
			['mix', 'Conv2D', 'picture', '8×12×2'],
			['active', 'Relu', 'mix', '8×12×2'],
			['small', 'MaxPool', 'active', '4×6×2']
		]);
		expect(result.layers[3]).toMatchObject({ position: { stride: [4, 4], field: [3, 3] } });
		expect(result.layers[1]).toMatchObject({ parameters: 6, window: { kernel: [1, 1], stride: [2, 2] } });
	});

	it('computes what its operations say', async () => {
		await run(plain);
		const answer = await session.featureMaps('mix');
		if ('refusal' in answer) throw new Error('refused');
		const { pixels } = anyPicture(24, 16);
		const { width, data } = answer.map;
		// Every second pixel of every second row.
		const [y, x] = [3, 5];
		const [red, green, blue] = pixels.subarray((2 * y * 24 + 2 * x) * 4);
		expect(data[y * width + x]).toBe(red);
		expect(data[8 * 12 + y * width + x]).toBe(green - blue);
	});

	it('computes from several results of one operation', async () => {
		const axis = { name: 'axis', shape: [], values: [3] };
		const split = { name: 'parts', op: 'Split', input: ['axis', 'picture'], attr: { num_split: { i: '3' } } };
		const nodes = [
			placeholder('picture', -1, 16, 24, 3),
			constant('axis'),
			split,
			simple('red', 'Relu', 'parts'),
			simple('both', 'AddV2', 'parts:1', 'parts:2'),
			simple('all', 'AddV2', 'both', 'red')
		];
		await run(nodes, [axis]);
		const answer = await session.featureMaps('all');
		if ('refusal' in answer) throw new Error('refused');
		const { pixels } = anyPicture(24, 16);
		const [red, green, blue] = pixels.subarray(4 * 100);
		expect(answer.map.data[100]).toBe(red + green + blue);
	});

	it('is stopped where its maps are more than can be held, and nothing stays', async () => {
		const narrow = new BroughtSession(runtime, 4 * (2 * 192 + 47));
		await narrow.open(graph(plain, [filter]));
		expect(await narrow.run(anyPicture(24, 16), usual)).toEqual({
			refusal: { code: 'maps-too-large', names: ['small'], detail: '0' }
		});
		await narrow.close();
	});

	it('leaves out operations that are not there, and all behind them', async () => {
		const result = await run([
			...plain,
			simple('strange', 'FancyOp', 'active'),
			simple('later', 'Relu', 'strange'),
			simple('chosen', 'Where', 'active')
		]);
		expect(result).toMatchObject({
			left: [
				{ name: 'strange', type: 'FancyOp', why: 'operation' },
				{ name: 'later', type: 'Relu', why: 'behind' },
				{ name: 'chosen', type: 'Where', why: 'operation' }
			]
		});
	});

	it('counts values that are no numbers', async () => {
		await run([...plain, simple('root', 'Log', 'active')]);
		const answer = await session.strongestMap('root');
		if ('refusal' in answer) throw new Error('refused');
		expect(answer.broken).toBeGreaterThan(0);
		expect(answer.map.data.every(Number.isFinite)).toBe(true);
	});

	it.each([
		[
			'several inputs',
			[placeholder('a', 1, 8, 8, 3), placeholder('b', 1, 8, 8, 3), simple('sum', 'AddV2', 'a', 'b')],
			'several-inputs'
		],
		['an input that is no picture', [placeholder('a', -1, 40), simple('b', 'Relu', 'a')], 'input-shape'],
		[
			'more than one picture at once',
			[placeholder('a', 8, 8, 8, 3), simple('b', 'Relu', 'a')],
			'input-shape'
		],
		['nothing that can be computed', [placeholder('a', -1, 8, 8, 3), simple('b', 'FancyOp', 'a')], 'no-maps']
	])('is refused for %s', async (_, nodes, code) => {
		expect(await run(nodes, [])).toMatchObject({ refusal: { code } });
	});
});
