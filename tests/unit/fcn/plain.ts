// The network in 64 bits and plain loops: what numbers of the runtime are compared with.
import { bilinearKernel } from '$lib/conv';
import type { FcnLayer, MapShape } from '$lib/fcn';
import type { Model } from '../../../src/lib/fcn/model';

export interface PlainMap {
	readonly shape: MapShape;
	/** [height, width, channels] */
	readonly values: Float64Array;
}

/** input: [height, width, 3] → the map of every layer, by name */
export function plainMaps({ description, weights }: Model, input: PlainMap): Record<string, PlainMap> {
	const maps: Record<string, PlainMap> = {};
	for (const layer of description.layers) {
		const [x, second] = layer.inputs.map((name) => maps[name]);
		const kernel = weights.get(`${layer.name}/kernel`)?.values;
		if (layer.kind === 'input') maps[layer.name] = input;
		else if (layer.kind === 'conv')
			maps[layer.name] = convolved(layer, x, kernel!, weights.get(`${layer.name}/bias`)!.values);
		else if (layer.kind === 'pool') maps[layer.name] = pooled(x);
		else if (layer.kind === 'add')
			maps[layer.name] = { ...x, values: x.values.map((value, n) => value + second.values[n]) };
		else maps[layer.name] = stamped(layer, x, kernel);
	}
	return maps;
}

function convolved(
	{ kernel: size, padding, channels, relu }: FcnLayer,
	{ shape: [height, width, inputs], values }: PlainMap,
	kernel: Float32Array,
	bias: Float32Array
): PlainMap {
	const out = new Float64Array(height * width * channels);
	for (let y = 0; y < height; y++) {
		for (let x = 0; x < width; x++) {
			const sums = Float64Array.from(bias);
			for (let tap = 0; tap < size * size; tap++) {
				const [inY, inX] = [y - padding + Math.floor(tap / size), x - padding + (tap % size)];
				if (inY < 0 || inX < 0 || inY >= height || inX >= width) continue;
				for (let into = 0; into < inputs; into++) {
					const value = values[(inY * width + inX) * inputs + into];
					for (let to = 0; to < channels; to++)
						sums[to] += value * kernel[(tap * inputs + into) * channels + to];
				}
			}
			out.set(relu ? sums.map((sum) => Math.max(0, sum)) : sums, (y * width + x) * channels);
		}
	}
	return { shape: [height, width, channels], values: out };
}

function pooled({ shape: [height, width, channels], values }: PlainMap): PlainMap {
	const shape = [height / 2, width / 2, channels] as const;
	const out = Float64Array.from({ length: values.length / 4 }, (_, n) => {
		const [cell, channel] = [Math.floor(n / channels), n % channels];
		const corner = 2 * Math.floor(cell / shape[1]) * width + 2 * (cell % shape[1]);
		return Math.max(...[0, 1, width, width + 1].map((step) => values[(corner + step) * channels + channel]));
	});
	return { shape, values: out };
}

function stamped(
	{ kernel: size, stride, padding }: FcnLayer,
	{ shape: [height, width, channels], values }: PlainMap,
	kernel?: Float32Array
): PlainMap {
	const shape = [height * stride, width * stride, channels] as const;
	const out = new Float64Array(shape[0] * shape[1] * channels);
	const tent = bilinearKernel(size);
	for (let cell = 0; cell < height * width; cell++) {
		for (let tap = 0; tap < size * size; tap++) {
			const outY = Math.floor(cell / width) * stride - padding + Math.floor(tap / size);
			const outX = (cell % width) * stride - padding + (tap % size);
			if (outY < 0 || outX < 0 || outY >= shape[0] || outX >= shape[1]) continue;
			for (let to = 0; to < channels; to++) {
				for (let into = 0; into < channels; into++) {
					const weight = kernel
						? kernel[(tap * channels + to) * channels + into]
						: to === into
							? tent[tap]
							: 0;
					out[(outY * shape[1] + outX) * channels + to] += weight * values[cell * channels + into];
				}
			}
		}
	}
	return { shape, values: out };
}
