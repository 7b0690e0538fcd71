// Small models as a reader's files, written as TensorFlow.js writes them.

export interface ModelFile {
	readonly name: string;
	readonly mimeType: string;
	readonly buffer: Buffer;
}

interface Weight {
	readonly name: string;
	readonly shape: readonly number[];
	readonly values: readonly number[];
}

export const textFile = (text: string, name = 'model.json'): ModelFile => ({
	name,
	mimeType: 'application/json',
	buffer: Buffer.from(text)
});

const bytesOf = (values: readonly number[]) => Buffer.from(Float32Array.from(values).buffer);

/** model.json and two shards, cut where weights do not end. */
function files(format: string, modelTopology: unknown, weights: readonly Weight[]): ModelFile[] {
	const bytes = bytesOf(weights.flatMap(({ values }) => values));
	const cut = (bytes.length >> 2) + 1;
	const specs = weights.map(({ name, shape }) => ({ name, shape, dtype: 'float32' }));
	const paths = ['group1-shard1of2.bin', 'group1-shard2of2.bin'];
	const shard = (name: string, buffer: Buffer) => ({ name, mimeType: 'application/octet-stream', buffer });
	return [
		textFile(JSON.stringify({ format, modelTopology, weightsManifest: [{ paths, weights: specs }] })),
		shard(paths[0], bytes.subarray(0, cut)),
		shard(paths[1], bytes.subarray(cut))
	];
}

/** Numbers around 0, the same ones every time. */
const some = (name: string, ...shape: number[]): Weight => {
	const count = shape.reduce((product, side) => product * side, 1);
	const values = Array.from({ length: count }, (_, n) => Math.sin(n * 12.9898 + name.length) / 3);
	return { name, shape, values };
};

interface LayerText {
	readonly name: string;
	readonly class_name: string;
	readonly config: Record<string, unknown>;
	readonly inbound_nodes: unknown[];
}

const layer = (name: string, type: string, config: object, ...inputs: string[]): LayerText => ({
	name,
	class_name: type,
	config: { name, trainable: true, ...config },
	inbound_nodes: inputs.length ? [inputs.map((input) => [input, 0, 0, {}])] : []
});

const conv = (name: string, filters: number, side: number, input: string, activation = 'relu') =>
	layer(
		name,
		'Conv2D',
		{ filters, kernel_size: [side, side], strides: [1, 1], padding: 'same', activation, use_bias: true },
		input
	);

export interface LayersOptions {
	/** [height, width, channels]; null for any */
	readonly shape?: readonly (number | null)[];
	readonly inputs?: readonly string[];
	/** class of its pooling layer */
	readonly pooling?: string;
	/** a value in place of the first weight */
	readonly first?: number;
}

/** Edges → pool → shapes, added to what was pooled → scores of five classes. */
export function layersModel({
	shape = [64, 96, 3],
	inputs = ['picture'],
	pooling = 'MaxPooling2D',
	first
}: LayersOptions = {}): ModelFile[] {
	const layers = [
		...inputs.map((name) =>
			layer(name, 'InputLayer', { batch_input_shape: [null, ...shape], dtype: 'float32' })
		),
		conv('edges', 12, 3, inputs[0]),
		layer('smaller', pooling, { pool_size: [2, 2], strides: [2, 2], padding: 'valid' }, 'edges'),
		conv('shapes', 12, 3, 'smaller'),
		layer('joined', 'Add', {}, 'smaller', 'shapes'),
		layer('mean', 'GlobalAveragePooling2D', {}, 'joined'),
		layer('scores', 'Dense', { units: 5, activation: 'softmax', use_bias: true }, 'mean')
	];
	const weights = [
		some('edges/kernel', 3, 3, shape[2] ?? 3, 12),
		some('edges/bias', 12),
		some('shapes/kernel', 3, 3, 12, 12),
		some('shapes/bias', 12),
		some('scores/kernel', 12, 5),
		some('scores/bias', 5)
	];
	if (first !== undefined) (weights[0].values as number[])[0] = first;
	const config = {
		name: 'small',
		layers,
		input_layers: inputs.map((name) => [name, 0, 0]),
		output_layers: [['scores', 0, 0]]
	};
	return files('layers-model', { class_name: 'Model', config }, weights);
}

const base64 = (text: string) => Buffer.from(text).toString('base64');
const float = { type: 'DT_FLOAT' };
const sizes = (...sides: number[]) => ({ dim: sides.map((size) => ({ size: String(size) })) });

/** Convolution of stride 2 with its ReLU, an operation that nobody has, and one behind it. */
export function graphModel(): ModelFile[] {
	const node = [
		{ name: 'photo', op: 'Placeholder', attr: { dtype: float, shape: { shape: sizes(-1, -1, -1, 3) } } },
		{
			name: 'filter',
			op: 'Const',
			attr: { dtype: float, value: { tensor: { dtype: 'DT_FLOAT', tensorShape: sizes(3, 3, 3, 8) } } }
		},
		{
			name: 'features/Conv2D',
			op: 'Conv2D',
			input: ['photo', 'filter'],
			attr: {
				T: float,
				strides: { list: { i: ['1', '2', '2', '1'] } },
				dilations: { list: { i: ['1', '1', '1', '1'] } },
				padding: { s: base64('SAME') },
				data_format: { s: base64('NHWC') }
			}
		},
		{ name: 'features/Relu', op: 'Relu', input: ['features/Conv2D'], attr: { T: float } },
		{ name: 'strange', op: 'FancyOp', input: ['features/Relu'] },
		{ name: 'after', op: 'Relu', input: ['strange'], attr: { T: float } }
	];
	return files('graph-model', { node, versions: { producer: 1 } }, [some('filter', 3, 3, 3, 8)]);
}
