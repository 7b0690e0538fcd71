/**
 * The fully convolutional networks of Long, Shelhamer & Darrell (arXiv 1411.4038) as layers: VGG-16's
 * convolutions (3×3, padding 1) and five 2×2/2 pools, fc6 as a 7×7 convolution, 1×1 scores, and the paths up.
 * Names follow the authors' Caffe files (voc-fcn32s, voc-fcn16s, voc-fcn8s). Twice:
 *
 * - as published: conv1_1 padded by 100, pools round up, upsampling uncropped, crops at 19; 5, 27; 5, 9, 31
 * - clean: conv1_1 padded by 1, fc6 by 3, upsampling k = 2s with padding s/2; every crop offset is 0
 */
import type { Layer } from './layers';

interface Variant {
	readonly firstPadding: number;
	readonly fc6Padding: number;
	/** padding of a transposed convolution of this stride */
	readonly upPadding: (stride: number) => number;
	readonly roundUp: boolean;
}

const published: Variant = { firstPadding: 100, fc6Padding: 0, upPadding: () => 0, roundUp: true };
const clean: Variant = { firstPadding: 1, fc6Padding: 3, upPadding: (stride) => stride / 2, roundUp: false };

/** How many convolutions stand before each of VGG-16's pools. */
const convolutionsBeforePool = [2, 2, 3, 3, 3];

/** From the picture to the scores at stride 32. */
function down({ firstPadding, fc6Padding, roundUp }: Variant): Layer[] {
	const stages = convolutionsBeforePool.flatMap((count, index): Layer[] => {
		const stage = index + 1;
		const convolutions = Array.from({ length: count }, (_, n): Layer => {
			const padding = stage === 1 && n === 0 ? firstPadding : 1;
			return { name: `conv${stage}_${n + 1}`, kind: 'conv', kernel: 3, padding };
		});
		return [...convolutions, { name: `pool${stage}`, kind: 'pool', kernel: 2, stride: 2, roundUp }];
	});
	return [
		{ name: 'data', kind: 'input' },
		...stages,
		{ name: 'fc6', kind: 'conv', kernel: 7, padding: fc6Padding },
		{ name: 'fc7', kind: 'conv', kernel: 1 },
		{ name: 'score_fr', kind: 'conv', kernel: 1 }
	];
}

/** Upsampling by `stride`, k = 2s. */
function up(variant: Variant, name: string, stride: number): Layer {
	return { name, kind: 'transposed', kernel: 2 * stride, stride, padding: variant.upPadding(stride) };
}

/** Scores of an earlier pool, cropped to the upsampled scores and added to them. */
function skip(pool: string, upsampled: string): Layer[] {
	return [
		{ name: `score_${pool}`, kind: 'conv', kernel: 1, inputs: [pool] },
		{ name: `score_${pool}c`, kind: 'crop', inputs: [`score_${pool}`, upsampled] },
		{ name: `fuse_${pool}`, kind: 'add', inputs: [upsampled, `score_${pool}c`] }
	];
}

/** Upsampling to the picture's pixels, cropped to the picture. */
function toPicture(variant: Variant, stride: number): Layer[] {
	const name = stride === 32 ? 'upscore' : `upscore${stride}`;
	return [up(variant, name, stride), { name: 'score', kind: 'crop', inputs: [name, 'data'] }];
}

const stride32 = (variant: Variant): Layer[] => [...down(variant), ...toPicture(variant, 32)];

const stride16 = (variant: Variant): Layer[] => [
	...down(variant),
	up(variant, 'upscore2', 2),
	...skip('pool4', 'upscore2'),
	...toPicture(variant, 16)
];

const stride8 = (variant: Variant): Layer[] => [
	...down(variant),
	up(variant, 'upscore2', 2),
	...skip('pool4', 'upscore2'),
	up(variant, 'upscore_pool4', 2),
	...skip('pool3', 'upscore_pool4'),
	...toPicture(variant, 8)
];

export const fcn32s: readonly Layer[] = stride32(published);
export const fcn16s: readonly Layer[] = stride16(published);
export const fcn8s: readonly Layer[] = stride8(published);
export const cleanFcn32s: readonly Layer[] = stride32(clean);
export const cleanFcn16s: readonly Layer[] = stride16(clean);
export const cleanFcn8s: readonly Layer[] = stride8(clean);
