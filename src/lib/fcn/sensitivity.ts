/**
 * How much one number of the network would change with each value of the picture: the gradient of its sum (before its
 * own ReLU) with respect to the network's input, at this picture. Computed backwards through the layers, each with
 * its live map, on the device, and only where something can arrive. Paths that meet (skips) are added.
 *
 * The network is piecewise linear, so the gradient is exact for as long as no ReLU or pool switches over. Its size
 * over the picture is the effective receptive field: Luo et al., "Understanding the Effective Receptive Field in Deep
 * Convolutional Neural Networks", arXiv 1701.04128.
 */
import { bilinearKernel } from '$lib/conv';
import { convolutionBack, pooledBack, reluBack, surrounded, upsampledBack } from './backwardOps';
import { cut, reachedBy, union, type Rect, type Unit } from './field';
import type { FcnLayer } from './layers';
import type { Weight } from './model';
import { dispose, piece, scaled, sum, tensorOf, tidy, type BiasTensor, type FeatureTensor } from './ops';
import type { Pass } from './pass';
import { requireUnit } from './provenance';

export interface Sensitivity extends Rect {
	/** [height, width, 3] over this rectangle of the frame; 0 elsewhere. Per unit of the network's input. */
	readonly gradient: Float32Array;
}

/** Gradient with respect to a rectangle of a map. */
interface Gradient {
	readonly rect: Rect;
	/** [1, height, width, channels] */
	readonly values: FeatureTensor;
}

/** Throws `FcnError`: 'unknown-layer', 'unknown-channel', 'outside' (of the map). */
export async function sensitivity(pass: Pass, unit: Unit): Promise<Sensitivity> {
	const layer = requireUnit(pass, unit);
	const { rect, values } = walkedBack(pass, layer, unit);
	try {
		return { ...rect, gradient: await values.data<'float32'>() };
	} finally {
		dispose(values);
	}
}

function walkedBack(pass: Pass, from: FcnLayer, unit: Unit): Gradient {
	const { layers } = pass.network;
	const arrived = new Map([[from.name, oneAt(from, unit)]]);
	for (const layer of [...layers].reverse()) {
		const here = arrived.get(layer.name);
		if (!here || layer.kind === 'input') continue;
		for (const input of layer.inputs) {
			const other = arrived.get(input);
			const there = reachedIn(pass, layer, input, here.rect);
			const rect = other ? union(there, other.rect) : there;
			const values = tidy(() => {
				const own = layer === from ? here.values : throughActivation(pass, layer, here);
				const back = throughLayer(pass, layer, input, { rect: here.rect, values: own }, there);
				return other ? sum(within(rect, { rect: there, values: back }), within(rect, other)) : back;
			});
			if (other) dispose(other.values);
			arrived.set(input, { rect, values });
		}
		dispose(here.values);
	}
	return arrived.get(layers[0].name) as Gradient;
}

function oneAt({ channels }: FcnLayer, { channel, y, x }: Unit): Gradient {
	const values = Float32Array.from({ length: channels }, (_, n) => (n === channel ? 1 : 0));
	return {
		rect: { top: y, left: x, height: 1, width: 1 },
		values: tensorOf<FeatureTensor>(values, [1, 1, 1, channels])
	};
}

/** The units of an input that can have had a part. */
function reachedIn(pass: Pass, layer: FcnLayer, input: string, rect: Rect): Rect {
	const [, height, width] = pass.map(input).shape;
	return cut(reachedBy(layer, rect), [height, width]);
}

/** Back through what is switched off, and the ReLU. */
function throughActivation(
	pass: Pass,
	{ name, channels, relu }: FcnLayer,
	{ rect, values }: Gradient
): FeatureTensor {
	const off = pass.knocked[name];
	const kept = Float32Array.from({ length: channels }, (_, n) => (off?.includes(n) ? 0 : 1));
	const open = off ? scaled(values, tensorOf<BiasTensor>(kept, [channels])) : values;
	return relu ? reluBack(open, pieceOf(pass, name, rect)) : open;
}

/** there: of the input's map, what is wanted */
function throughLayer(
	pass: Pass,
	layer: FcnLayer,
	input: string,
	{ rect, values }: Gradient,
	there: Rect
): FeatureTensor {
	const reached = reachedBy(layer, rect);
	const whole = throughWindow(pass, layer, input, rect, values, reached);
	return piece(whole, [there.top - reached.top, there.left - reached.left], [there.height, there.width]);
}

function throughWindow(
	pass: Pass,
	layer: FcnLayer,
	input: string,
	rect: Rect,
	values: FeatureTensor,
	reached: Rect
): FeatureTensor {
	const trained = pass.network.model.weights.get(`${layer.name}/kernel`);
	switch (layer.kind) {
		case 'conv':
			return convolutionBack(values, trained as Weight);
		case 'pool':
			return pooledBack(values, pieceOf(pass, input, reached));
		case 'transposed': {
			const { kernel, stride, padding } = layer;
			const around = (at: number, count: number, first: number, units: number): [number, number] => {
				const before = at + padding - first * stride;
				return [before, (units - 1) * stride + kernel - before - count];
			};
			const windows = surrounded(
				values,
				around(rect.top, rect.height, reached.top, reached.height),
				around(rect.left, rect.width, reached.left, reached.width)
			);
			return upsampledBack(windows, trained ?? bilinearWeight(layer), stride);
		}
		default:
			return values;
	}
}

/** The fixed bilinear kernel as it would be stored: every channel to itself alone. */
function bilinearWeight({ kernel, channels }: FcnLayer): Weight {
	const values = new Float32Array(kernel * kernel * channels * channels);
	bilinearKernel(kernel).forEach((weight, tap) => {
		for (let n = 0; n < channels; n++) values[(tap * channels + n) * channels + n] = weight;
	});
	return { shape: [kernel, kernel, channels, channels], values };
}

const pieceOf = (pass: Pass, name: string, { top, left, height, width }: Rect): FeatureTensor =>
	piece(pass.map(name), [top, left], [height, width]);

/** The same on a larger rectangle, with zeros around. */
const within = (rect: Rect, { rect: own, values }: Gradient): FeatureTensor =>
	surrounded(
		values,
		[own.top - rect.top, rect.top + rect.height - own.top - own.height],
		[own.left - rect.left, rect.left + rect.width - own.left - own.width]
	);
