/** Reading a stack of layers: names become indices, missing settings their defaults, and mistakes errors. */
import { checkPair } from './check';
import { forLayer, LayerError } from './layerError';
import type { Extent, Layer, LayerKind } from './layers';
import type { Line } from './line';
import type { AxisIndex, Pair } from './types';

export interface WiredLayer {
	readonly layer: Layer;
	/** indices of the layers that feed this one, all smaller than its own */
	readonly inputs: readonly number[];
	/** the window along the axis asked for; its `input` is 1 until a size is known */
	readonly line: Line;
}

/** The layers along one axis. Throws `LayerError` for unknown inputs, repeated names or illegal settings. */
export function wire(layers: readonly Layer[], axis: AxisIndex): WiredLayer[] {
	const indexOf = new Map<string, number>();
	return layers.map((layer, index) => {
		if (indexOf.has(layer.name)) throw new LayerError({ code: 'duplicate-name', layer: layer.name });
		const names = layer.kind === 'input' ? [] : (layer.inputs ?? [layers[index - 1]?.name ?? '']);
		const inputs = names.map((input) => {
			const found = indexOf.get(input);
			if (found === undefined) throw new LayerError({ code: 'unknown-input', layer: layer.name, input });
			return found;
		});
		checkInputCount(layer, inputs.length);
		indexOf.set(layer.name, index);
		return { layer, inputs, line: lineOfLayer(layer, axis) };
	});
}

const inputCounts: Record<LayerKind, number> = {
	input: 0,
	conv: 1,
	pool: 1,
	transposed: 1,
	crop: 2,
	add: 2,
	pointwise: 1
};

function checkInputCount({ name, kind }: Layer, got: number): void {
	const expected = inputCounts[kind];
	const enough = kind === 'add' ? got >= expected : got === expected;
	if (!enough) throw new LayerError({ code: 'wrong-input-count', layer: name, got, expected });
}

function lineOfLayer(layer: Layer, axis: AxisIndex): Line {
	const read = (field: 'kernel' | 'stride' | 'padding' | 'dilation', otherwise: number) => {
		const pair = pairOf(layer[field] ?? otherwise);
		forLayer(layer.name, () => checkPair(field, pair));
		return pair[axis];
	};
	return {
		input: 1,
		kernel: read('kernel', 1),
		stride: read('stride', 1),
		padding: read('padding', 0),
		dilation: read('dilation', 1),
		outputPadding: 0
	};
}

function pairOf(extent: Extent): Pair {
	return typeof extent === 'number' ? [extent, extent] : extent;
}
