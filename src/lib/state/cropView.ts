/**
 * The crops of a fully convolutional network along one axis: how long each map is, where the crop begins and what is
 * left over behind it. As published every picture side is padded by 100; the clean variant takes sides that are
 * multiples of 32.
 */
import {
	alignment,
	cleanFcn16s,
	cleanFcn32s,
	cleanFcn8s,
	fcn16s,
	fcn32s,
	fcn8s,
	layerSizes,
	type AlignmentStep,
	type Layer
} from '$lib/conv';
import { onlyKnown } from './onlyKnown';

export const cropNets = ['32s', '16s', '8s'] as const;
export type CropNet = (typeof cropNets)[number];
export const cropKinds = ['published', 'clean'] as const;
export type CropKind = (typeof cropKinds)[number];

export interface CropView {
	readonly net: CropNet;
	readonly kind: CropKind;
	/** pixels of the picture along one axis */
	readonly side: number;
}

const stacks: Record<CropKind, Record<CropNet, readonly Layer[]>> = {
	published: { '32s': fcn32s, '16s': fcn16s, '8s': fcn8s },
	clean: { '32s': cleanFcn32s, '16s': cleanFcn16s, '8s': cleanFcn8s }
};

/** What the clean variant's sides are multiples of. */
const multiple = 32;

export const sides = { least: 32, most: 1000, usual: 500 } as const;

/** Never throws: what is not known is as if it were not written. */
export function readCrop(state: string): CropView {
	const asked = new URLSearchParams(state);
	return {
		net: cropNets.find((name) => name === asked.get('net')) ?? '32s',
		kind: cropKinds.find((name) => name === asked.get('kind')) ?? 'published',
		side: sides.usual
	};
}

/** Throws an Error with advice where `readCrop` would leave something out. */
export const checkCrop = (state: string): void => onlyKnown(state, { net: cropNets, kind: cropKinds });

export interface CropBar {
	/** the layer that is cropped, and the one whose size it takes */
	readonly source: string;
	readonly reference: string;
	/** units of the source, of the crop, and before and behind it */
	readonly size: number;
	readonly kept: number;
	readonly start: number;
	readonly end: number;
	/** picture pixels from one unit to the next */
	readonly stride: number;
}

export interface CropFigures {
	/** the side with what is padded to reach a multiple; the side itself as published */
	readonly side: number;
	readonly bars: readonly CropBar[];
	/** picture, pools, scores, upsampled maps and crops, in order */
	readonly steps: readonly AlignmentStep[];
}

export function cropsOf({ net, kind, side }: CropView): CropFigures {
	const layers = stacks[kind][net];
	const taken = kind === 'clean' ? Math.ceil(side / multiple) * multiple : side;
	const { steps, crops } = alignment(layers);
	const sizes = layerSizes(layers, taken);
	const sizeOf = (name: string) => sizes[layers.findIndex((layer) => layer.name === name)];
	const bars = crops.map(({ source, reference, start }) => {
		const [size, kept] = [sizeOf(source.name), sizeOf(reference.name)];
		return {
			...{ source: source.name, reference: reference.name, size, kept, start },
			end: size - kept - start,
			stride: source.stride
		};
	});
	return { side: taken, bars, steps: steps.filter(({ name }) => told.test(name)) };
}

const told = /^(data|conv1_1|pool\d|fc6|upscore|score$|score_pool\d)/;
