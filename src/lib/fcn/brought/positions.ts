/**
 * Stride and receptive field of every layer of a brought model, where they can be told. Each layer is put as one that
 * `alignment` knows, with the padding that was really added before its first row:
 *
 *   'same'  p = ⌊max(0, (o − 1)s + d(k − 1) + 1 − i) / 2⌋   (TensorFlow),   'valid'  p = 0
 *
 * Resizing by f is a transposed convolution: k = f for repeated values, k = 2f and p = f/2 for smooth ones. What is
 * behind a layer of which nothing is known is not known either.
 */
import { alignment, type AxisIndex, type Layer } from '$lib/conv';
import type { BroughtNode, Move, Padding } from './model';

/** By layer: [height, width] of its map. */
export type Sizes = ReadonlyMap<string, readonly [height: number, width: number]>;

/** Pixels of the model's input, [vertical, horizontal]. */
export interface Position {
	readonly stride: readonly [number, number];
	readonly field: readonly [number, number];
}

/** input: its name; sizes: of all that are maps → by layer, for those where it is known */
export function positionsOf(
	input: string,
	nodes: readonly BroughtNode[],
	sizes: Sizes
): ReadonlyMap<string, Position> {
	const [vertical, horizontal] = ([0, 1] as const).map((axis) => along(axis, input, nodes, sizes));
	const found = new Map<string, Position>();
	for (const [name, rows] of vertical) {
		const columns = horizontal.get(name);
		if (!columns) continue;
		found.set(name, {
			stride: [rows.stride, columns.stride],
			field: [rows.receptiveField, columns.receptiveField]
		});
	}
	return found;
}

interface Place {
	readonly stride: number;
	readonly receptiveField: number;
}

function along(
	axis: AxisIndex,
	input: string,
	nodes: readonly BroughtNode[],
	sizes: Sizes
): Map<string, Place> {
	const layers: Layer[] = [{ name: input, kind: 'input' }];
	const known = new Set([input]);
	for (const node of nodes) {
		const layer = node.inputs.every((each) => known.has(each)) && layerOf(node, axis, sizes);
		if (!layer) continue;
		layers.push(layer);
		known.add(node.name);
	}
	try {
		return new Map(alignment(layers, axis).steps.map((step) => [step.name, step]));
	} catch {
		// Maps of different strides are added by repeating one of them: no rule is known for that.
		return new Map();
	}
}

function layerOf({ name, inputs, move }: BroughtNode, axis: AxisIndex, sizes: Sizes): Layer | null {
	const [before, after] = [sizes.get(inputs[0])?.[axis], sizes.get(name)?.[axis]];
	if (before === undefined || after === undefined) return null;
	switch (move.rule) {
		case 'slide': {
			const [kernel, stride, dilation] = [move.kernel[axis], move.stride[axis], move.dilation[axis]];
			const missing = (after - 1) * stride + dilation * (kernel - 1) + 1 - before;
			const padding = added(move.padding, axis, missing);
			return { name, inputs, kind: move.pool ? 'pool' : 'conv', kernel, stride, dilation, padding };
		}
		case 'stamp': {
			const [kernel, stride] = [move.kernel[axis], move.stride[axis]];
			const missing = (before - 1) * stride + kernel - after;
			return {
				name,
				inputs,
				kind: 'transposed',
				kernel,
				stride,
				padding: added(move.padding, axis, missing)
			};
		}
		case 'stretch': {
			const factor = after / before;
			if (!Number.isInteger(factor) || (move.smooth && factor > 1 && factor % 2)) return null;
			if (factor === 1) return { name, inputs, kind: 'pointwise' };
			const smooth = { kernel: 2 * factor, padding: factor / 2 };
			return { name, inputs, kind: 'transposed', stride: factor, kernel: factor, ...(move.smooth && smooth) };
		}
		case 'shift':
			return { name, inputs, kind: 'conv', kernel: 1, padding: move.by[axis] };
		case 'stay':
			return { name, inputs, kind: inputs.length > 1 ? 'add' : 'pointwise' };
		case 'unknown':
			return null;
	}
}

const added = (padding: Padding, axis: AxisIndex, missing: number): number =>
	padding === 'valid' ? 0 : padding === 'same' ? Math.floor(Math.max(0, missing) / 2) : padding[axis];

/** How a window slides or stamps, for tables. */
export interface Window {
	readonly kernel: readonly [number, number];
	readonly stride: readonly [number, number];
	readonly padding: Padding;
}

/** Null for other moves. */
export const windowOf = (move: Move): Window | null =>
	move.rule === 'slide' || move.rule === 'stamp' ? move : null;
