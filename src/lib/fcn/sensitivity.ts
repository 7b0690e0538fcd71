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
	requireUnit(pass, unit);
	let rect: Rect | undefined;
	const values = tidy(() => {
		const found = walkedBack(pass, unit);
		rect = found.rect;
		return found.values;
	});
	try {
		return { ...(rect as Rect), gradient: await values.data<'float32'>() };
	} finally {
		dispose(values);
	}
}

function walkedBack(pass: Pass, { layer: name, channel, y, x }: Unit): Gradient {
	const { layers } = pass.network;
	const arrived = new Map([
		[name, one(layers.find((each) => each.name === name)?.channels ?? 0, channel, y, x)]
	]);
	for (const layer of [...layers].reverse()) {
		const here = arrived.get(layer.name);
		if (!here || layer.kind === 'input') continue;
		for (const input of layer.inputs) {
			const other = arrived.get(input);
			const values = tidy(() => {
				const own = layer.name === name ? here : throughActivation(pass, layer, here);
				const back = throughLayer(pass, layer, input, own);
				return other ? added(back, other) : back;
			});
			if (other) dispose(other.values);
			arrived.set(input, values);
		}
		dispose(here.values);
	}
	return arrived.get(layers[0].name) as Gradient;
}

function one(channels: number, channel: number, top: number, left: number): Gradient {
	const values = Float32Array.from({ length: channels }, (_, n) => (n === channel ? 1 : 0));
	return {
		rect: { top, left, height: 1, width: 1 },
		values: tensorOf<FeatureTensor>(values, [1, 1, 1, channels])
	};
}

/** Back through what is switched off, and the ReLU. */
function throughActivation(
	pass: Pass,
	{ name, channels, relu }: FcnLayer,
	{ rect, values }: Gradient
): Gradient {
	const off = pass.knocked[name];
	const kept = Float32Array.from({ length: channels }, (_, n) => (off?.includes(n) ? 0 : 1));
	const open = off ? scaled(values, tensorOf<BiasTensor>(kept, [channels])) : values;
	return { rect, values: relu ? reluBack(open, pieceOf(pass, name, rect)) : open };
}

/** Back to the units of an input that can have had a part. */
function throughLayer(pass: Pass, layer: FcnLayer, input: string, { rect, values }: Gradient): Gradient {
	const [, height, width] = pass.map(input).shape;
	const reached = reachedBy(layer, rect);
	const there = cut(reached, [height, width]);
	const whole = throughWindow(pass, layer, input, rect, values, reached);
	const inside = piece(
		whole,
		[there.top - reached.top, there.left - reached.left],
		[there.height, there.width]
	);
	return { rect: there, values: inside };
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

function added(a: Gradient, b: Gradient): Gradient {
	const rect = union(a.rect, b.rect);
	const within = ({ rect: own, values }: Gradient) =>
		surrounded(
			values,
			[own.top - rect.top, rect.top + rect.height - own.top - own.height],
			[own.left - rect.left, rect.left + rect.width - own.left - own.width]
		);
	return { rect, values: sum(within(a), within(b)) };
}
