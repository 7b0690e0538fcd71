/**
 * One number of one map, as the sum that it is:
 *
 *   value = f(bias + Σ inputs · weights),  f the ReLU or nothing
 *
 * - a convolution: all channels of the window times this output channel's weights
 * - a transposed convolution: the small map's units whose stamp reaches this one, times the weight of the stamp that
 *   lies here, kernelY = y + padding − inY · stride
 * - a pool: the window, with weight 1 for its largest value (the first of equal ones) and 0 for the others
 * - an addition: one unit of each map, with weight 1
 * - the picture: a byte times the scale, plus the offset
 */
import { bilinearKernel } from '$lib/conv';
import { FcnError } from './errors';
import { cut, reachedBy, type Rect, type Unit } from './field';
import { layerNamed, type FcnLayer } from './layers';
import { dispose, piece, tidy } from './ops';
import type { Pass } from './pass';
import type { Picture } from './picture/frame';

/** A channel of an input, of which a window is summed. */
export interface Source {
	readonly layer: string;
	readonly channel: number;
}

export interface Provenance extends Unit {
	readonly kind: FcnLayer['kind'];
	/** as the network computed it, a 32-bit number */
	readonly value: number;
	/** whether this channel is switched off, so that the value is 0 whatever the sum is */
	readonly off: boolean;
	/** whether a negative sum becomes 0 */
	readonly relu: boolean;
	readonly sources: readonly Source[];
	/** the units of every source that are summed; those beyond its border are padding */
	readonly window: Rect;
	/** of every source's map */
	readonly height: number;
	readonly width: number;
	/** [sources, window height, window width], 0 for padding */
	readonly inputs: Float32Array;
	/** in the same order */
	readonly weights: Float32Array;
	readonly bias: number;
	/** of the bias and all products, added up in 64 bits; before the ReLU */
	readonly sum: number;
}

/** Throws `FcnError`: 'unknown-layer', 'unknown-channel', 'outside' (of the map). */
export async function provenance(pass: Pass, picture: Picture, unit: Unit): Promise<Provenance> {
	const layer = requireUnit(pass, unit);
	const terms = layer.kind === 'input' ? byteTerms(pass, picture, unit) : await termsOf(pass, layer, unit);
	const [value] = await read(pass, layer.name, { top: unit.y, left: unit.x, height: 1, width: 1 }, [
		unit.channel
	]);
	const sum = terms.inputs.reduce((total, input, n) => total + input * terms.weights[n], terms.bias);
	const off = pass.knocked[layer.name]?.includes(unit.channel) ?? false;
	const { y, x, channel } = unit;
	const { kind, relu } = layer;
	// A negative number that is switched off comes out as −0.
	return { layer: layer.name, channel, y, x, kind, relu, value: value + 0, off, ...terms, sum };
}

/** The unit's layer. Throws as `provenance` does. */
export function requireUnit(pass: Pass, { layer: name, channel, y, x }: Unit): FcnLayer {
	const layer = layerNamed(pass.network.layers, name);
	if (!(Number.isInteger(channel) && channel >= 0 && channel < layer.channels))
		throw new FcnError('unknown-channel', `${name} has channels 0 to ${layer.channels - 1}, got ${channel}`);
	const [, height, width] = pass.map(name).shape;
	const inside = [x, y].every(Number.isInteger) && x >= 0 && y >= 0 && x < width && y < height;
	if (!inside) throw new FcnError('outside', `(${x}, ${y}) is no unit of ${name}, ${width}×${height}`);
	return layer;
}

type Terms = Pick<Provenance, 'sources' | 'window' | 'height' | 'width' | 'inputs' | 'weights' | 'bias'>;

async function termsOf(pass: Pass, layer: FcnLayer, unit: Unit): Promise<Terms> {
	const window = reachedBy(layer, { top: unit.y, left: unit.x, height: 1, width: 1 });
	const sources = sourcesOf(pass, layer, unit.channel);
	const [, height, width] = pass.map(layer.inputs[0]).shape;
	const parts = layer.inputs.map((name) =>
		read(
			pass,
			name,
			window,
			sources.filter((source) => source.layer === name).map(({ channel }) => channel)
		)
	);
	const inputs = Float32Array.from((await Promise.all(parts)).flatMap((part) => [...part]));
	const weights = weightsOf(pass, layer, unit, sources, window, inputs);
	const biases = pass.network.model.weights.get(`${layer.name}/bias`);
	return { sources, window, height, width, inputs, weights, bias: biases?.values[unit.channel] ?? 0 };
}

/** All channels of its input, where this layer mixes them; else the same channel of each input. */
function sourcesOf({ network }: Pass, { name, kind, inputs }: FcnLayer, channel: number): Source[] {
	const mixes = kind === 'conv' || (kind === 'transposed' && network.model.weights.has(`${name}/kernel`));
	if (!mixes) return inputs.map((layer) => ({ layer, channel }));
	const { channels } = layerNamed(network.layers, inputs[0]);
	return Array.from({ length: channels }, (_, n) => ({ layer: inputs[0], channel: n }));
}

/** Some channels of a rectangle of a map, [channels, height, width], with 0 beyond the map. */
async function read(
	pass: Pass,
	name: string,
	rect: Rect,
	channels: readonly number[]
): Promise<Float32Array> {
	const map = pass.map(name);
	const [, height, width, depth] = map.shape;
	const there = cut(rect, [height, width]);
	const patch = tidy(() => piece(map, [there.top, there.left], [there.height, there.width]));
	try {
		const values = await patch.data<'float32'>();
		const out = new Float32Array(channels.length * rect.height * rect.width);
		channels.forEach((channel, n) => {
			for (let y = 0; y < there.height; y++) {
				const row = (n * rect.height + there.top - rect.top + y) * rect.width + there.left - rect.left;
				for (let x = 0; x < there.width; x++) out[row + x] = values[(y * there.width + x) * depth + channel];
			}
		});
		return out;
	} finally {
		dispose(patch);
	}
}

function weightsOf(
	{ network }: Pass,
	{ name, kind, kernel, stride, padding, channels }: FcnLayer,
	{ channel, y, x }: Unit,
	sources: readonly Source[],
	window: Rect,
	inputs: Float32Array
): Float32Array {
	const trained = network.model.weights.get(`${name}/kernel`)?.values;
	const tent = kind === 'transposed' && !trained ? bilinearKernel(kernel) : null;
	const winner = inputs.indexOf(Math.max(...inputs));
	const area = window.height * window.width;
	return inputs.map((_, n) => {
		const source = sources[Math.floor(n / area)].channel;
		const [row, column] = [Math.floor((n % area) / window.width), n % window.width];
		if (kind === 'add') return 1;
		if (kind === 'pool') return n === winner ? 1 : 0;
		if (kind === 'conv')
			return trained?.[((row * kernel + column) * sources.length + source) * channels + channel] ?? 0;
		const kernelY = y + padding - (window.top + row) * stride;
		const kernelX = x + padding - (window.left + column) * stride;
		const tap = kernelY * kernel + kernelX;
		return tent ? tent[tap] : (trained?.[(tap * channels + channel) * sources.length + source] ?? 0);
	});
}

/** A pixel of the padding around the picture is a constant: no byte is behind it. */
function byteTerms({ network }: Pass, { placement, pixels }: Picture, { channel, y, x }: Unit): Terms {
	const { scale, offset, value } = network.model.description.input;
	const { seen, top, left } = placement;
	const [row, column] = [y - top, x - left];
	const inside = row >= 0 && column >= 0 && row < seen.height && column < seen.width;
	const byte = inside ? [pixels[(row * seen.width + column) * 4 + channel]] : [];
	return {
		sources: inside ? [{ layer: 'picture', channel }] : [],
		window: { top: row, left: column, height: 1, width: 1 },
		height: seen.height,
		width: seen.width,
		inputs: Float32Array.from(byte),
		weights: Float32Array.from(byte, () => scale),
		bias: inside ? offset : value
	};
}
