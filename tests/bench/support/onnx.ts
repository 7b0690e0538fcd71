/** The network in ONNX' format, for another runtime to be compared with: the same layers, weights and numbers. */
import { onnx } from 'onnx-proto';
import { bilinearKernel } from '$lib/conv';
import type { FcnLayer } from '$lib/fcn';
import type { Model, Weight } from '../../../src/lib/fcn/model';

const float = onnx.TensorProto.DataType.FLOAT;

const value = (name: string, shape: readonly number[]) =>
	onnx.ValueInfoProto.create({
		name,
		type: { tensorType: { elemType: float, shape: { dim: shape.map((dimValue) => ({ dimValue })) } } }
	});

const tensor = (name: string, dims: readonly number[], values: Float32Array) =>
	onnx.TensorProto.create({
		name,
		dims: [...dims],
		dataType: float,
		rawData: new Uint8Array(values.buffer, values.byteOffset, values.byteLength)
	});

/** [h, w, in, out] → [out, in, h, w] */
function kernelTensor(name: string, { shape, values }: Weight) {
	const [height, width, inputs, outputs] = shape;
	const out = new Float32Array(values.length);
	for (let to = 0, at = 0; to < outputs; to++)
		for (let from = 0; from < inputs; from++)
			for (let tap = 0; tap < height * width; tap++) out[at++] = values[(tap * inputs + from) * outputs + to];
	return tensor(name, [outputs, inputs, height, width], out);
}

const ints = (name: string, values: number[]) =>
	onnx.AttributeProto.create({ name, ints: values, type: onnx.AttributeProto.AttributeType.INTS });

const int = (name: string, i: number) =>
	onnx.AttributeProto.create({ name, i, type: onnx.AttributeProto.AttributeType.INT });

const node = (
	opType: string,
	name: string,
	input: readonly string[],
	attribute: onnx.IAttributeProto[],
	output = name
) => onnx.NodeProto.create({ opType, name, input: [...input], output: [output], attribute });

function nodesOf({ name, kind, inputs, kernel, stride, padding, relu, channels }: FcnLayer) {
	const window = [ints('kernel_shape', [kernel, kernel]), ints('strides', [stride, stride])];
	const pads = ints('pads', [padding, padding, padding, padding]);
	if (kind === 'pool') return [node('MaxPool', name, inputs, window)];
	if (kind === 'add') return [node('Add', name, inputs, [])];
	if (kind === 'transposed')
		return [
			node('ConvTranspose', name, [inputs[0], `${name}/kernel`], [...window, pads, int('group', channels)])
		];
	const before = relu ? `${name}/linear` : name;
	const conv = node('Conv', before, [inputs[0], `${name}/kernel`, `${name}/bias`], [...window, pads]);
	return relu ? [conv, node('Relu', name, [before], [], name)] : [conv];
}

/** Bilinear upsampling as a transposed convolution of every channel by itself. */
function bilinearTensor({ name, kernel, channels }: FcnLayer) {
	const tent = Float32Array.from(bilinearKernel(kernel));
	const values = new Float32Array(tent.length * channels);
	for (let c = 0; c < channels; c++) values.set(tent, c * tent.length);
	return tensor(`${name}/kernel`, [channels, 1, kernel, kernel], values);
}

/**
 * A model from `input`, [1, 3, height, width], to the layer `wanted`. Upsampling has to be bilinear.
 * layers: those that `wanted` needs, in order, without the picture.
 */
export function onnxModel(
	{ weights }: Model,
	layers: readonly FcnLayer[],
	wanted: string,
	[height, width]: readonly [number, number]
): Uint8Array {
	const initializer = [...weights].map(([name, weight]) =>
		weight.shape.length === 4 ? kernelTensor(name, weight) : tensor(name, weight.shape, weight.values)
	);
	const ups = layers.filter(({ kind }) => kind === 'transposed');
	const classes = layers[layers.length - 1].channels;
	const graph = onnx.GraphProto.create({
		name: 'fcn',
		node: layers.flatMap(nodesOf),
		initializer: [...initializer, ...ups.map(bilinearTensor)],
		input: [value('input', [1, 3, height, width])],
		output: [value(wanted, [1, classes, height, width])]
	});
	return onnx.ModelProto.encode(
		onnx.ModelProto.create({ irVersion: 8, opsetImport: [{ domain: '', version: 17 }], graph })
	).finish();
}
