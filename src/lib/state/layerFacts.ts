/** What there is to say of each layer: its shape for a picture, and where in that its values look. */
import { alignment, type LayerKind } from '$lib/conv';
import { mapShapes, sideMultiple, type FcnLayer, type MapShape, type Size } from '$lib/fcn';
import { blocksOf, type NetNode } from '$lib/render/network';
import type { DrawnFacts, SlidWindow } from './inspected';

export interface LayerFacts extends DrawnFacts {
	readonly layer: FcnLayer;
	readonly kind: LayerKind;
	readonly shape: MapShape;
	/** pixels of the picture from one value to the next */
	readonly stride: number;
	/** pixels of the picture, along one side, that a value can depend on */
	readonly field: number;
}

/** By layer, in order. frame: the picture with its padding */
export function layerFacts(layers: readonly FcnLayer[], frame: Size): ReadonlyMap<string, LayerFacts> {
	const shapes = mapShapes(layers, frame.height, frame.width);
	const { steps } = alignment(layers);
	return new Map(
		layers.map((layer, n) => {
			const { stride, receptiveField: field } = steps[n];
			const window = slides(layer) ? windowOf(layer) : null;
			return [layer.name, { layer, kind: layer.kind, shape: shapes[layer.name], stride, field, window }];
		})
	);
}

const slides = ({ kind }: FcnLayer) => kind === 'conv' || kind === 'pool' || kind === 'transposed';

const windowOf = ({ kernel, stride, padding }: FcnLayer): SlidWindow => ({ kernel, stride, padding });

/** The layers as what a drawing is made of. */
export const drawable = (facts: ReadonlyMap<string, DrawnFacts>): NetNode[] =>
	[...facts.values()].map(({ layer, shape: [height, width, channels] }) => ({
		name: layer.name,
		inputs: layer.inputs,
		size: [height, width],
		channels
	}));

/** Names of the blocks that can be drawn as one; they are the same for every picture. */
export const blockNames = (layers: readonly FcnLayer[]): string[] =>
	blocksOf(drawable(layerFacts(layers, { height: sideMultiple, width: sideMultiple }))).map(
		({ name }) => name
	);

export const noFacts: ReadonlyMap<string, LayerFacts> = new Map();
