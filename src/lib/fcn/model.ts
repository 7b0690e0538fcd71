/** model.json: what the runtime has to know beside the weights, checked before anything is built on it. */
import { FcnError } from './errors';
import { fcnLayers, heads, sideMultiple, type FcnLayer, type HeadName } from './layers';

export interface Shard {
	readonly path: string;
	readonly bytes: number;
	/** SHA-256, 64 hexadecimal digits */
	readonly sha256: string;
}

export interface WeightEntry {
	readonly name: string;
	/** convolutions [height, width, in, out], transposed ones [height, width, out, in], biases [out] */
	readonly shape: readonly number[];
	readonly half: boolean;
}

export interface ModelDescription {
	readonly classes: readonly string[];
	readonly heads: readonly HeadName[];
	/** x = byte · scale + offset; the padding around a picture is `value`, after that */
	readonly input: { readonly scale: number; readonly offset: number; readonly value: number };
	readonly layers: readonly FcnLayer[];
	readonly shards: readonly Shard[];
	readonly entries: readonly WeightEntry[];
	/** of all shards */
	readonly bytes: number;
}

export interface Weight {
	readonly shape: readonly number[];
	readonly values: Float32Array;
}

export interface Model {
	readonly description: ModelDescription;
	/** by name, "conv1_1/kernel", "conv1_1/bias" …; bilinear upsampling kernels are not among them */
	readonly weights: ReadonlyMap<string, Weight>;
}

type Json = Record<string, unknown>;

function demand(holds: boolean, what: string): asserts holds {
	if (!holds) throw new FcnError('format', `model.json: ${what}`);
}

/** Its fields, or none where there is no object. */
const fieldsOf = (value: unknown): Json =>
	typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};

const isNumbers = (value: unknown): value is number[] =>
	Array.isArray(value) && value.every((each) => Number.isInteger(each) && each > 0);

function readShard(value: unknown): Shard {
	const { path, bytes, sha256 } = fieldsOf(value);
	demand(typeof path === 'string' && /^[\w.-]+$/.test(path), `bad shard path ${path}`);
	demand(Number.isInteger(bytes) && Number(bytes) > 0, `${path} has no size`);
	demand(typeof sha256 === 'string' && /^[0-9a-f]{64}$/.test(sha256), `${path} has no SHA-256`);
	return { path, bytes: Number(bytes), sha256 };
}

function readEntry(value: unknown): WeightEntry {
	const { name, shape, dtype, quantization } = fieldsOf(value);
	demand(typeof name === 'string' && isNumbers(shape), 'a weight without name or shape');
	const kind = fieldsOf(quantization).dtype;
	demand(
		dtype === 'float32' && (kind === undefined || kind === 'float16'),
		`${name} is no float16 or float32`
	);
	return { name, shape, half: kind === 'float16' };
}

/** json: the parsed file. Throws `FcnError` ('format') with the first thing that is wrong. */
export function readDescription(json: unknown): ModelDescription {
	const file = fieldsOf(json);
	demand(file.format === 'transposed-fcn-1', `format ${file.format} is not known`);
	demand(Array.isArray(file.classes) && file.classes.length > 0, 'no classes');
	demand(isNumbers(file.channels) && file.channels.length === 5, 'channels has to hold five widths');
	demand(isNumbers([file.fc]), 'fc has to be a width');
	const { scale, offset, value, multiple, padding } = fieldsOf(file.input);
	demand([scale, offset, value].every(Number.isFinite), 'input has no scale, offset and value');
	demand(multiple === sideMultiple && padding === 'centre', 'this way of padding is not known');
	const [group] = Array.isArray(file.weightsManifest) ? file.weightsManifest : [];
	const { weights } = fieldsOf(group);
	demand(Array.isArray(file.shards) && Array.isArray(weights), 'no shards or weights');

	const description: ModelDescription = {
		classes: file.classes.map(String),
		heads,
		input: { scale: Number(scale), offset: Number(offset), value: Number(value) },
		layers: fcnLayers({ channels: file.channels, fc: Number(file.fc), classes: file.classes.length }),
		shards: file.shards.map(readShard),
		entries: weights.map(readEntry),
		bytes: 0
	};
	const bytes = description.shards.reduce((sum, shard) => sum + shard.bytes, 0);
	demand(bytes === description.entries.reduce((sum, entry) => sum + entryBytes(entry), 0), 'sizes differ');
	checkWeights(description);
	return { ...description, bytes, layers: description.layers.map((layer) => counted(layer, description)) };
}

/** With the number of its weights; fixed upsampling has none in the file. */
function counted(layer: FcnLayer, { entries }: ModelDescription): FcnLayer {
	const own = entries.filter(({ name }) => name.startsWith(`${layer.name}/`));
	return { ...layer, parameters: own.reduce((sum, entry) => sum + entryCount(entry), 0) };
}

/** Every layer finds its weights, in the shape that it needs; upsampling kernels may be missing. */
function checkWeights({ layers, entries }: ModelDescription): void {
	const channelsOf = (name: string) => layers.find((layer) => layer.name === name)?.channels;
	const expect = (name: string, shape: readonly unknown[], optional: boolean) => {
		const entry = entries.find((each) => each.name === name);
		demand(entry !== undefined || optional, `${name} is missing`);
		const agrees = !entry || entry.shape.join() === shape.join();
		demand(agrees, `${name} has shape ${entry?.shape.join('×')}, expected ${shape.join('×')}`);
	};
	for (const { name, kind, kernel, inputs, channels } of layers) {
		const inChannels = channelsOf(inputs[0]);
		if (kind === 'conv') {
			expect(`${name}/kernel`, [kernel, kernel, inChannels, channels], false);
			expect(`${name}/bias`, [channels], false);
		} else if (kind === 'transposed') expect(`${name}/kernel`, [kernel, kernel, channels, inChannels], true);
	}
}

export const entryCount = (entry: WeightEntry) => entry.shape.reduce((product, side) => product * side, 1);

export const entryBytes = (entry: WeightEntry) => entryCount(entry) * (entry.half ? 2 : 4);
