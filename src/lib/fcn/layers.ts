/**
 * The network as data: VGG-16's 13 convolutions and 5 pools, fc6 as a 7×7 and fc7 as a 1×1 convolution, 1×1 class
 * scores, and three ways up that share them.
 *
 *   32s = up32(score_fc7)
 *   16s = up16(fuse_pool4),  fuse_pool4 = up2(score_fc7) + score_pool4
 *   8s  = up8(fuse_pool3),   fuse_pool3 = up2(fuse_pool4) + score_pool3
 *
 * Convolutions pad (k − 1)/2, upsampling takes k = 2s and padding s/2: for sides divisible by 32 nothing has to be
 * cropped. Source: Long, Shelhamer, Darrell, "Fully Convolutional Networks", arXiv 1411.4038. Names are those of
 * the weights file and of the recorded activations.
 */
import { layerSizes, type Layer } from '$lib/conv';
import { FcnError } from './errors';

export type HeadName = '32s' | '16s' | '8s';
export const heads: readonly HeadName[] = ['32s', '16s', '8s'];

/** A layer of the network; the list is in an order in which it can be computed. */
export interface FcnLayer extends Layer {
	readonly kind: 'input' | 'conv' | 'pool' | 'transposed' | 'add';
	readonly inputs: readonly string[];
	readonly kernel: number;
	readonly stride: number;
	readonly padding: number;
	/** of the output */
	readonly channels: number;
	/** whether negative values become 0 */
	readonly relu: boolean;
	/** trained numbers of its own, where a model's file is known */
	readonly parameters?: number;
}

/** What a trained network may choose. */
export interface Widths {
	/** channels of the five stages */
	readonly channels: readonly number[];
	/** channels of fc6 and fc7 */
	readonly fc: number;
	readonly classes: number;
}

/** Sides of the padded picture have to be multiples of it. */
export const sideMultiple = 32;

/** [height, width, channels] of a map, stored row by row with the channels innermost. */
export type MapShape = readonly [height: number, width: number, channels: number];

const convolutionsPerStage = [2, 2, 3, 3, 3];

export const headLayer: Record<HeadName, string> = { '32s': 'up32', '16s': 'up16', '8s': 'up8' };

export function fcnLayers({ channels, fc, classes }: Widths): readonly FcnLayer[] {
	const layers: FcnLayer[] = [
		{ name: 'input', kind: 'input', inputs: [], kernel: 1, stride: 1, padding: 0, channels: 3, relu: false }
	];
	const window = { kernel: 1, stride: 1, padding: 0, relu: false };
	const last = () => layers[layers.length - 1].name;
	const conv = (name: string, kernel: number, channels: number, input = last(), relu = true) =>
		layers.push({
			...window,
			...{ name, kind: 'conv', inputs: [input], kernel, padding: (kernel - 1) / 2, channels, relu }
		});
	const score = (name: string, input: string) => conv(name, 1, classes, input, false);
	const up = (name: string, stride: number, input: string) =>
		layers.push({
			...window,
			...{ name, kind: 'transposed', inputs: [input], kernel: 2 * stride, stride, padding: stride / 2 },
			channels: classes
		});
	const add = (name: string, inputs: readonly string[]) =>
		layers.push({ ...window, name, kind: 'add', inputs, channels: classes });

	convolutionsPerStage.forEach((count, index) => {
		const stage = index + 1;
		for (let n = 1; n <= count; n++) conv(`conv${stage}_${n}`, 3, channels[index]);
		layers.push({
			...window,
			...{ name: `pool${stage}`, kind: 'pool', inputs: [last()], kernel: 2, stride: 2 },
			channels: channels[index]
		});
	});
	conv('fc6', 7, fc);
	conv('fc7', 1, fc);
	score('score_fc7', 'fc7');
	up('up2_fc7', 2, 'score_fc7');
	score('score_pool4', 'pool4');
	add('fuse_pool4', ['up2_fc7', 'score_pool4']);
	up('up2_pool4', 2, 'fuse_pool4');
	score('score_pool3', 'pool3');
	add('fuse_pool3', ['up2_pool4', 'score_pool3']);
	up('up32', 32, 'score_fc7');
	up('up16', 16, 'fuse_pool4');
	up('up8', 8, 'fuse_pool3');
	return layers;
}

/** The layer of this name. Throws `FcnError` ('unknown-layer'). */
export function layerNamed(layers: readonly FcnLayer[], name: string): FcnLayer {
	const layer = layers.find((each) => each.name === name);
	if (!layer) throw new FcnError('unknown-layer', `the network has no layer "${name}"`);
	return layer;
}

/**
 * height, width: of the padded picture, multiples of 32 → the shape of every layer's map, by name.
 * Throws `FcnError` ('size') for other sizes.
 */
export function mapShapes(
	layers: readonly FcnLayer[],
	height: number,
	width: number
): Record<string, MapShape> {
	for (const side of [height, width]) {
		if (side > 0 && side % sideMultiple === 0) continue;
		throw new FcnError('size', `sides must be positive multiples of ${sideMultiple}, got ${height}×${width}`);
	}
	const heights = layerSizes(layers, height, 0);
	const widths = layerSizes(layers, width, 1);
	return Object.fromEntries(
		layers.map(({ name, channels }, n): [string, MapShape] => [name, [heights[n], widths[n], channels]])
	);
}

/** Names of all layers that depend on `name`, in order, without itself. */
export function followersOf(layers: readonly FcnLayer[], name: string): readonly string[] {
	const reached = new Set([layerNamed(layers, name).name]);
	for (const layer of layers) if (layer.inputs.some((input) => reached.has(input))) reached.add(layer.name);
	reached.delete(name);
	return [...reached];
}
