/**
 * Transposed convolutions one after the other are one transposed convolution, away from borders that are cut in
 * between. Per axis, from layer 1 (weights u, stride s₁, padding p₁) to layer 2 (w, s₂, p₂):
 *
 *   kernel   = u stamped with w at stride s₂: k = (k₁ − 1)·s₂ + k₂
 *   stride   = s₁ · s₂
 *   padding  = p₁ · s₂ + p₂
 *
 * because a stamp of a stamp lands at (in·s₁ + k₁)·s₂ + k₂. So the phase sums of the whole stack decide its
 * checkerboard: s₁·s₂ of them.
 */
import { transposedConvolveScatter } from './scatter';
import { transposedOutputSize } from './sizes';
import type { ConvSettings, Pair } from './types';

/** One transposed convolution of a stack, or the whole stack as one. */
export interface StampLayer {
	/** [kernelH × kernelW], row-major */
	readonly weights: ArrayLike<number>;
	readonly kernel: Pair;
	readonly stride: Pair;
	readonly padding: Pair;
}

/** layers: at least one, from the small map on. Throws `SettingsError` for illegal ones, `RangeError` for none. */
export function stackedKernel(layers: readonly StampLayer[]): StampLayer {
	if (layers.length === 0) throw new RangeError('a stack must have at least 1 layer, got 0');
	return layers.reduce((below, above) => {
		const settings: ConvSettings = {
			input: below.kernel,
			kernel: above.kernel,
			stride: above.stride,
			padding: [0, 0],
			dilation: [1, 1],
			outputPadding: [0, 0]
		};
		return {
			weights: transposedConvolveScatter(settings, below.weights, above.weights),
			kernel: transposedOutputSize(settings),
			stride: eachAxis((axis) => below.stride[axis] * above.stride[axis]),
			padding: eachAxis((axis) => below.padding[axis] * above.stride[axis] + above.padding[axis])
		};
	});
}

const eachAxis = (value: (axis: 0 | 1) => number): Pair => [value(0), value(1)];
