/** The trained network on the current backend of TensorFlow.js: its weights on the device, and how a layer is computed. */
import type { FcnLayer } from './layers';
import type { Model, Weight } from './model';
import {
	bilinear,
	convolution,
	pooled,
	sum,
	tensorOf,
	upsampled,
	type BiasTensor,
	type FeatureTensor,
	type KernelTensor
} from './ops';

export class Network {
	readonly #tensors = new Map<string, KernelTensor | BiasTensor>();

	constructor(readonly model: Model) {
		for (const [name, weight] of model.weights) this.#tensors.set(name, upload(weight));
	}

	get layers(): readonly FcnLayer[] {
		return this.model.description.layers;
	}

	/** inputs: maps of the layer's inputs, [1, height, width, channels] each → its own map */
	compute(layer: FcnLayer, inputs: readonly FeatureTensor[]): FeatureTensor {
		const { name, kind, kernel, stride, padding, relu } = layer;
		const [x, second] = inputs;
		switch (kind) {
			case 'conv': {
				const bias = this.#tensors.get(`${name}/bias`) as BiasTensor;
				return convolution(x, this.#tensors.get(`${name}/kernel`) as KernelTensor, bias, padding, relu);
			}
			case 'pool':
				return pooled(x, kernel, stride);
			case 'add':
				return sum(x, second);
			case 'transposed': {
				const filter = this.#tensors.get(`${name}/kernel`) as KernelTensor | undefined;
				return filter ? upsampled(x, filter, stride) : bilinear(x, stride);
			}
			case 'input':
				throw new TypeError('the picture is not computed');
		}
	}

	dispose(): void {
		for (const tensor of this.#tensors.values()) tensor.dispose();
		this.#tensors.clear();
	}
}

const upload = ({ shape, values }: Weight): KernelTensor | BiasTensor =>
	shape.length === 1
		? tensorOf<BiasTensor>(values, [shape[0]])
		: tensorOf<KernelTensor>(values, [shape[0], shape[1], shape[2], shape[3]]);
