/** How each class of layers (Keras) lays its values over those of its inputs, from its own settings. */
import type { Pair } from '$lib/conv';
import type { KerasLayer } from './layersModel';
import type { Move, Padding } from './model';

const staying = new Set([
	...['Activation', 'ReLU', 'LeakyReLU', 'PReLU', 'ELU', 'ThresholdedReLU', 'Softmax', 'BatchNormalization'],
	...['Dropout', 'SpatialDropout2D', 'GaussianNoise', 'GaussianDropout', 'AlphaDropout', 'Rescaling'],
	...['Add', 'Average', 'Maximum', 'Minimum', 'Multiply', 'Concatenate']
]);

const pools = new Set(['MaxPooling2D', 'AveragePooling2D']);
const windows = new Set(['Conv2D', 'DepthwiseConv2D', 'SeparableConv2D']);

/** One number for both axes, or one for each; 1 where there is none. */
function pairOf(value: unknown): Pair {
	if (typeof value === 'number') return [value, value];
	const [first = 1, second = first] = Array.isArray(value) ? value.map(Number) : [];
	return [first, second];
}

const paddingOf = (value: unknown): Padding => (value === 'same' ? 'same' : 'valid');

export function layerMove(layer: KerasLayer): Move {
	const type = layer.getClassName();
	const config = layer.getConfig() as Record<string, unknown>;
	const { kernelSize, poolSize, strides, dilationRate, padding } = config;
	if (windows.has(type) || pools.has(type)) {
		const pool = pools.has(type);
		return {
			rule: 'slide',
			pool,
			kernel: pairOf(pool ? poolSize : kernelSize),
			stride: pairOf(strides ?? (pool ? poolSize : 1)),
			dilation: pairOf(pool ? 1 : dilationRate),
			padding: paddingOf(padding)
		};
	}
	if (type === 'Conv2DTranspose')
		return {
			rule: 'stamp',
			kernel: pairOf(kernelSize),
			stride: pairOf(strides),
			padding: paddingOf(padding)
		};
	if (type === 'UpSampling2D') return { rule: 'stretch', smooth: config.interpolation === 'bilinear' };
	if (type === 'ZeroPadding2D') {
		const [vertical, horizontal] = Array.isArray(padding) ? padding : [padding, padding];
		return { rule: 'shift', by: [pairOf(vertical)[0], pairOf(horizontal)[0]] };
	}
	return { rule: staying.has(type) ? 'stay' : 'unknown' };
}
