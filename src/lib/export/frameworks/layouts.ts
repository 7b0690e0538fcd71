/** In which order each framework keeps data and weights. Axes by name, first to last. */
import type { Framework } from './plan';
import type { Wanted } from './wanted';

export type WeightAxis = 'out' | 'in' | 'height' | 'width';

const channelsFirst = {
	conv: ['out', 'in', 'height', 'width'],
	transposed: ['in', 'out', 'height', 'width']
} as const;

const channelsLast = {
	conv: ['height', 'width', 'in', 'out'],
	transposed: ['height', 'width', 'out', 'in']
} as const;

/** Axes of the kernel's array. `in` and `out` are the layer's own; with groups the second channel axis is per group. */
export const weightLayout: Record<Framework, Record<Wanted['op'], readonly WeightAxis[]>> = {
	pytorch: channelsFirst,
	keras: channelsLast,
	tfjs: channelsLast,
	onnx: channelsFirst
};

/** N: batch, C: channels, H: height, W: width. */
export const dataLayout: Record<Framework, 'NCHW' | 'NHWC'> = {
	pytorch: 'NCHW',
	keras: 'NHWC',
	tfjs: 'NHWC',
	onnx: 'NCHW'
};

/** For each axis of `to`'s kernel, which axis of `from`'s it is: what permute and transpose take. */
export function permutation(from: Framework, to: Framework, op: Wanted['op']): number[] {
	return weightLayout[to][op].map((axis) => weightLayout[from][op].indexOf(axis));
}
