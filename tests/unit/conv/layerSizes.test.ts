/** Sizes along a stack of layers, and the stacks that do not work out. */
import {
	alignment,
	cleanFcn16s,
	cleanFcn32s,
	cleanFcn8s,
	fcn16s,
	fcn32s,
	fcn8s,
	layerSizes,
	type Layer
} from '$lib/conv';
import { describe, expect, it } from 'vitest';

const sizesByName = (layers: readonly Layer[], pictureSize: number) =>
	Object.fromEntries(layerSizes(layers, pictureSize).map((size, index) => [layers[index].name, size]));

describe('sizes', () => {
	it('of the published networks for 500 pixels', () => {
		const down = { conv1_1: 698, pool1: 349, pool2: 175, pool3: 88, pool4: 44, pool5: 22, fc6: 16, fc7: 16 };
		expect(sizesByName(fcn32s, 500)).toMatchObject({ ...down, upscore: 544, score: 500 });
		expect(sizesByName(fcn16s, 500)).toMatchObject({ ...down, fuse_pool4: 34, upscore16: 560, score: 500 });
		expect(sizesByName(fcn8s, 500)).toMatchObject({ ...down, fuse_pool3: 70, upscore8: 568, score: 500 });
	});

	it('with padding 100 even one pixel leaves fc6 its 7×7', () => {
		expect(sizesByName(fcn8s, 1)).toMatchObject({ pool5: 7, fc6: 1, score: 1 });
	});

	it.each([32, 224, 480])(
		'of the clean networks: %i pixels in, as many scores out, halved five times',
		(size) => {
			for (const layers of [cleanFcn32s, cleanFcn16s, cleanFcn8s]) {
				expect(sizesByName(layers, size)).toMatchObject({
					pool3: size / 8,
					pool5: size / 32,
					fc7: size / 32,
					score: size
				});
			}
		}
	);

	it('round up only where asked, and never for a window beyond the input', () => {
		const pooled = (kernel: number, stride: number, size: number, roundUp: boolean, padding = 0) =>
			layerSizes(
				[
					{ name: 'x', kind: 'input' },
					{ name: 'pool', kind: 'pool', kernel, stride, padding, roundUp }
				],
				size
			)[1];
		expect([pooled(2, 2, 7, false), pooled(2, 2, 7, true)]).toEqual([3, 4]);
		expect([pooled(2, 2, 8, false), pooled(2, 2, 8, true)]).toEqual([4, 4]);
		// the second window would begin at 3, past the end of 0 1 2
		expect([pooled(1, 3, 3, false), pooled(1, 3, 3, true)]).toEqual([1, 1]);
		// as PyTorch: max_pool1d(5, kernel 2, stride 3, padding 1, ceil) has 2 units
		expect(pooled(2, 3, 5, true, 1)).toBe(2);
	});
});

describe('stacks that do not work out', () => {
	const picture: Layer = { name: 'picture', kind: 'input' };
	const pool: Layer = { name: 'pool', kind: 'pool', kernel: 2, stride: 2 };

	it.each<[string, Layer[]]>([
		['layer "pool": another layer has this name; names must differ', [picture, pool, pool]],
		[
			'layer "pool": its input "" is not an earlier layer; list layers in the order they run, the input first',
			[pool, picture]
		],
		[
			'layer "c": its input "later" is not an earlier layer; list layers in the order they run, the input first',
			[picture, { name: 'c', kind: 'conv', inputs: ['later'] }]
		],
		[
			'layer "sum": it must have 2 inputs, got 1; name them in inputs',
			[picture, { name: 'sum', kind: 'add' }]
		],
		[
			'layer "c": it must have 1 input, got 2; name them in inputs',
			[picture, pool, { name: 'c', kind: 'conv', inputs: ['picture', 'pool'] }]
		],
		[
			'layer "c": stride must be at least 1, got 0; 1 visits every unit',
			[picture, { name: 'c', kind: 'conv', stride: 0 }]
		],
		[
			'layer "sum": its inputs "picture" and "pool" have strides 1 and 2; upsample the coarser one first',
			[picture, pool, { name: 'sum', kind: 'add', inputs: ['picture', 'pool'] }]
		],
		[
			'layer "cut": its inputs "pool" and "picture" have strides 2 and 1; upsample the coarser one first',
			[picture, pool, { name: 'cut', kind: 'crop', inputs: ['pool', 'picture'] }]
		]
	])('%s', (message, layers) => {
		expect(() => alignment(layers)).toThrow(RangeError);
		expect(() => alignment(layers)).toThrow(message);
	});

	const unpadded = fcn32s.map((layer) => (layer.name === 'conv1_1' ? { ...layer, padding: 1 } : layer));

	it.each<[string, readonly Layer[], number]>([
		[
			'layer "fc6": the kernel spans 7 units but the padded input has 5; use a smaller kernel or dilation, or padding of at least 1',
			unpadded,
			160
		],
		[
			'layer "score": a piece of size 480 at offset -80 does not fit into a map of size 320; pad the first layer more',
			unpadded,
			480
		],
		[
			// c is centred on j + 1, up on j: the crop would have to begin one unit before c does
			'layer "cut": a piece of size 8 at offset -1 does not fit into a map of size 7; pad the first layer more',
			[
				picture,
				pool,
				{ name: 'up', kind: 'transposed', kernel: 2, stride: 2 },
				{ name: 'c', kind: 'conv', kernel: 3, inputs: ['picture'] },
				{ name: 'cut', kind: 'crop', inputs: ['c', 'up'] }
			],
			9
		],
		[
			'layer "sum": its inputs "picture" and "c" have sizes 5 and 3; crop the larger one first',
			[
				picture,
				{ name: 'c', kind: 'conv', kernel: 3 },
				{ name: 'sum', kind: 'add', inputs: ['picture', 'c'] }
			],
			5
		],
		['input size must be at least 1, got 0; 1 is a single unit', [picture], 0]
	])('%s', (message, layers, size) => {
		expect(() => layerSizes(layers, size)).toThrow(RangeError);
		expect(() => layerSizes(layers, size)).toThrow(message);
	});
});
