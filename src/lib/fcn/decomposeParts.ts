/**
 * The linear part of the network, followed for each source on its own. Everything after the 1×1 score layers is
 * linear, so a head's score is a sum,
 *
 *   8s(p) = U(fc7) + U(pool4) + U(pool3) + U(biases),
 *
 * where each part is one score layer's map without its bias, carried up by the transposed convolutions alone, and the
 * last one carries the biases. (Near the border upsampling fades, and so do the biases.) An output pixel of a
 * transposed convolution gathers from the few inputs whose stamp reaches it: kernelY = outY + padding − inY · stride.
 */
import { bilinearKernel } from '$lib/conv';
import { headLayer, layerNamed, type FcnLayer } from './layers';
import type { Model } from './model';
import type { Pass } from './pass';

export const partNames = ['fc7', 'pool4', 'pool3', 'bias'] as const;
export type Part = (typeof partNames)[number];

/** [classes] each; parts that a head has not are zero. */
export type Decomposition = Record<Part, Float64Array>;

const partOf: Record<string, Part> = { score_fc7: 'fc7', score_pool4: 'pool4', score_pool3: 'pool3' };

interface ScoreMap {
	readonly height: number;
	readonly width: number;
	/** [height, width, classes] */
	readonly values: Float32Array;
}

/** What the sums are made of. */
export interface Scores {
	readonly model: Model;
	readonly maps: ReadonlyMap<string, ScoreMap>;
	/** zeroed channels by layer */
	readonly knocked: Record<string, readonly number[]>;
	/** units below the heads that are summed already: by layer, [height · width] */
	readonly known: Map<string, Decomposition[]>;
	readonly weighers: Map<string, Weigh>;
}

/** The score layers' maps, read back. */
export async function scoresOf(pass: Pass): Promise<Scores> {
	const maps = new Map<string, ScoreMap>();
	for (const layer of Object.keys(partOf)) {
		const map = pass.map(layer);
		const [, height, width] = map.shape;
		maps.set(layer, { height, width, values: await map.data<'float32'>() });
	}
	const { model } = pass.network;
	return { model, maps, knocked: pass.knocked, known: new Map(), weighers: new Map() };
}

const full = new Set(Object.values(headLayer));

/** The parts of one unit of a score layer, or of a layer behind them. Not to be written to. */
export function partsAt(scores: Scores, layer: FcnLayer, y: number, x: number): Decomposition {
	if (full.has(layer.name)) return summed(scores, layer, y, x);
	let known = scores.known.get(layer.name);
	if (!known) scores.known.set(layer.name, (known = []));
	return (known[y * sizeOf(scores, layer).width + x] ??= summed(scores, layer, y, x));
}

function summed(scores: Scores, layer: FcnLayer, y: number, x: number): Decomposition {
	const parts = layer.kind === 'conv' ? scoreParts(scores, layer, y, x) : gathered(scores, layer, y, x);
	for (const channel of scores.knocked[layer.name] ?? [])
		for (const part of partNames) parts[part][channel] = 0;
	return parts;
}

function gathered(scores: Scores, layer: FcnLayer, y: number, x: number): Decomposition {
	const inputs = layer.inputs.map((name) => layerNamed(scores.model.description.layers, name));
	const total = nothing(layer.channels);
	if (layer.kind === 'add') {
		for (const input of inputs) accumulate(total, partsAt(scores, input, y, x), 1);
		return total;
	}
	const { height, width } = sizeOf(scores, inputs[0]);
	const weigh = weigherOf(scores, layer);
	const [rows, cols] = [reaching(y, layer, height), reaching(x, layer, width)];
	for (const inY of rows) {
		for (const inX of cols) {
			const kernelY = y + layer.padding - inY * layer.stride;
			const kernelX = x + layer.padding - inX * layer.stride;
			weigh(total, partsAt(scores, inputs[0], inY, inX), kernelY, kernelX);
		}
	}
	return total;
}

/** Indices of the inputs whose stamp covers `out`. */
export function reaching(out: number, { kernel, stride, padding }: FcnLayer, count: number): number[] {
	const first = Math.max(0, Math.ceil((out + padding - kernel + 1) / stride));
	const last = Math.min(count - 1, Math.floor((out + padding) / stride));
	return Array.from({ length: Math.max(0, last - first + 1) }, (_, n) => first + n);
}

/** Size of the map of a score layer, or of a layer between them. */
export function sizeOf(scores: Scores, layer: FcnLayer): { height: number; width: number } {
	const found = scores.maps.get(layer.name);
	if (found) return found;
	const { height, width } = sizeOf(scores, layerNamed(scores.model.description.layers, layer.inputs[0]));
	return { height: height * layer.stride, width: width * layer.stride };
}

const nothing = (classes: number): Decomposition => ({
	fc7: new Float64Array(classes),
	pool4: new Float64Array(classes),
	pool3: new Float64Array(classes),
	bias: new Float64Array(classes)
});

function accumulate(total: Decomposition, parts: Decomposition, factor: number): void {
	for (const part of partNames) {
		const [to, from] = [total[part], parts[part]];
		for (let n = 0; n < to.length; n++) to[n] += factor * from[n];
	}
}

function scoreParts(
	{ model, maps }: Scores,
	{ name, channels }: FcnLayer,
	y: number,
	x: number
): Decomposition {
	const parts = nothing(channels);
	const map = maps.get(name);
	const bias = model.weights.get(`${name}/bias`);
	if (!map || !bias) throw new TypeError(`${name} is no score layer`);
	const start = (y * map.width + x) * channels;
	parts.bias.set(bias.values);
	parts[partOf[name]].forEach((_, n, part) => (part[n] = map.values[start + n] - bias.values[n]));
	return parts;
}

type Weigh = (total: Decomposition, parts: Decomposition, kernelY: number, kernelX: number) => void;

function weigherOf({ model, weighers }: Scores, layer: FcnLayer): Weigh {
	const found = weighers.get(layer.name);
	if (found) return found;
	const made = newWeigher(model, layer);
	weighers.set(layer.name, made);
	return made;
}

/** Adds an input's parts to an output's, through the trained kernel or the bilinear one. */
function newWeigher(model: Model, { name, kernel, channels }: FcnLayer): Weigh {
	const trained = model.weights.get(`${name}/kernel`)?.values;
	const tent = bilinearKernel(kernel);
	if (!trained)
		return (total, parts, kernelY, kernelX) => accumulate(total, parts, tent[kernelY * kernel + kernelX]);
	return (total, parts, kernelY, kernelX) => {
		const start = (kernelY * kernel + kernelX) * channels * channels;
		for (const part of partNames) {
			for (let out = 0; out < channels; out++) {
				for (let n = 0; n < channels; n++)
					total[part][out] += trained[start + out * channels + n] * parts[part][n];
			}
		}
	};
}
