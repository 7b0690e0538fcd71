import { describe, expect, it } from 'vitest';
import { readFiles } from '../../../../src/lib/fcn/brought/files';
import type { Refused } from '../../../../src/lib/fcn/brought/refusal';
import { sha256 } from '../../../../src/lib/fcn/load/sha256';
import { json, shard } from './make';

const weights = [
	{ name: 'a/kernel', shape: [2, 3], dtype: 'float32' },
	{ name: 'a/bias', shape: [3], dtype: 'float32' }
];
const manifest = [{ paths: ['one.bin', 'sub/two.bin'], weights }];
const topology = { class_name: 'Model', config: {} };
const whole = { modelTopology: topology, weightsManifest: manifest };
/** nine numbers in two files */
const shards = (last = 9) => [shard([1, 2, 3, 4], 'one.bin'), shard([5, 6, 7, 8, last], 'two.bin')];

const refusalOf = (files: readonly File[]) =>
	readFiles(files).then(
		() => null,
		({ refusal }: Refused) => refusal
	);

describe('the files of a model', () => {
	it('are put together in the manifest’s order, whatever order they come in', async () => {
		const [one, two] = shards();
		const read = await readFiles([two, json({ other: 1 }, 'metadata.json'), json(whole), one]);
		expect(read).toMatchObject({ name: 'model.json', kind: 'layers', bytes: 36 });
		expect(Array.from(new Float32Array(read.artifacts.weightData as ArrayBuffer))).toEqual([
			1, 2, 3, 4, 5, 6, 7, 8, 9
		]);
	});

	it('may be of a graph', async () => {
		const read = await readFiles([json({ ...whole, modelTopology: { node: [] } }), ...shards()]);
		expect(read.kind).toBe('graph');
	});

	it.each<[string, () => File[], string, string[], string?]>([
		['none of them being JSON', () => shards(), 'no-json', ['one.bin', 'two.bin']],
		['those of other programs', () => [new File(['x'], 'net.onnx')], 'other-format', ['net.onnx']],
		['JSON that is cut off', () => [new File(['{"modelTop'], 'model.json')], 'bad-json', ['model.json']],
		['JSON of something else', () => [json([1, 2])], 'not-a-model', ['model.json']],
		[
			'weights without layers',
			() => [json({ modelTopology: null, weightsManifest: manifest })],
			'not-a-model',
			['model.json']
		],
		['layers without weights', () => [json({ modelTopology: topology })], 'no-weights', ['model.json']],
		['a shard missing', () => [json(whole), shards()[0]], 'missing-shards', ['two.bin']],
		[
			'a shard too short',
			() => [json(whole), shards()[0], shard([1], 'two.bin')],
			'wrong-size',
			['one.bin', 'two.bin'],
			'20 ≠ 36'
		],
		['weights that are NaN', () => [json(whole), ...shards(NaN)], 'not-finite', ['a/bias']],
		['weights that are infinite', () => [json(whole), ...shards(-Infinity)], 'not-finite', ['a/bias']],
		[
			'more weights than a page can hold',
			() => [
				json({ ...whole, weightsManifest: [{ paths: [], weights: [{ ...weights[0], shape: [300, 1e6] }] }] })
			],
			'weights-too-large',
			['model.json'],
			'1200 > 500'
		],
		[
			'weights that are text',
			() => [
				json({
					...whole,
					weightsManifest: [{ paths: [], weights: [{ name: 'words', shape: [2], dtype: 'string' }] }]
				})
			],
			'weight-type',
			['words (string)']
		]
	])('are refused: %s', async (_, files, code, names, detail = '') => {
		expect(await refusalOf(files())).toEqual({ code, names, detail });
	});

	it('are refused where a promised SHA-256 differs', async () => {
		const [one, two] = shards();
		const right = await sha256(new Uint8Array(await two.arrayBuffer()));
		const promising = (digest: string) => json({ ...whole, shards: [{ path: 'two.bin', sha256: digest }] });
		expect(await refusalOf([promising(right), one, two])).toBeNull();
		expect(await refusalOf([promising(right.replace(/./g, '0')), one, two])).toMatchObject({
			code: 'wrong-checksum',
			names: ['two.bin']
		});
	});

	it('may hold weights in fewer bits', async () => {
		const quantized = (dtype: string, scale = 0.1) => ({
			name: 'small',
			shape: [4],
			dtype: 'float32',
			quantization: { dtype, scale, min: -1 }
		});
		const of = (entry: unknown, bytes: number[]) => [
			json({ ...whole, weightsManifest: [{ paths: ['q.bin'], weights: [entry] }] }),
			new File([Uint8Array.from(bytes)], 'q.bin')
		];
		expect(await refusalOf(of(quantized('uint8'), [0, 1, 2, 255]))).toBeNull();
		expect(await refusalOf(of(quantized('uint8'), [0, 1, 2]))).toMatchObject({
			code: 'wrong-size',
			detail: '3 ≠ 4'
		});
		const infinite = [0, 0x7c, 0, 0, 0, 0, 0, 0];
		expect(await refusalOf(of({ ...quantized('float16') }, infinite))).toMatchObject({ code: 'not-finite' });
	});
});
