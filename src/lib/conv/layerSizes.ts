/**
 * How many units each layer's map has along one axis, by the rules of `sizes.ts`. Pooling may round up instead,
 * o = ⌈(i + 2p − d(k − 1) − 1) / s⌉ + 1, but a last window that would begin beyond the input and its padding
 * does not count.
 */
import { alignment } from './alignment';
import { checkPair } from './check';
import { forLayer, LayerError } from './layerError';
import type { Layer } from './layers';
import { paddedLength, span, squareSettings, type Line } from './line';
import type { Crop } from './position';
import { convOutputSize, transposedOutputSize } from './sizes';
import type { AxisIndex } from './types';
import { wire } from './wiring';

/**
 * pictureSize: pixels along `axis`, at least 1 → one size per layer, in order, each at least 1. Throws
 * `SettingsError` for an illegal picture size, `LayerError` where a layer has no output, maps to be added differ
 * in size or a crop does not fit, and like `alignment`.
 */
export function layerSizes(layers: readonly Layer[], pictureSize: number, axis: AxisIndex = 0): number[] {
	checkPair('input', [pictureSize, pictureSize]);
	const crops = new Map(alignment(layers, axis).crops.map((crop) => [crop.name, crop]));
	const sizes: number[] = [];
	for (const { layer, inputs, line } of wire(layers, axis)) {
		const before = inputs.map((input) => sizes[input]);
		const crop = crops.get(layer.name);
		if (layer.kind === 'input') sizes.push(pictureSize);
		else if (crop) sizes.push(croppedSize(crop, before));
		else if (layer.kind === 'add') sizes.push(addedSize(layer, before));
		else sizes.push(forLayer(layer.name, () => windowSize(layer, { ...line, input: before[0] })));
	}
	return sizes;
}

function windowSize({ kind, roundUp }: Layer, line: Line): number {
	if (kind === 'pointwise') return line.input;
	if (kind === 'transposed') return transposedOutputSize(squareSettings(line))[0];
	const [size] = convOutputSize(squareSettings(line));
	const unitsLeft = (paddedLength(line) - span(line)) % line.stride;
	const oneMoreBegins = size * line.stride < line.input + line.padding;
	return roundUp && unitsLeft > 0 && oneMoreBegins ? size + 1 : size;
}

function croppedSize({ name, start }: Crop, [available, size]: readonly number[]): number {
	if (start >= 0 && start + size <= available) return size;
	throw new LayerError({ code: 'no-room-to-crop', layer: name, offset: start, size, available });
}

function addedSize({ name, inputs = [] }: Layer, sizes: readonly number[]): number {
	if (sizes.every((size) => size === sizes[0])) return sizes[0];
	throw new LayerError({ code: 'sizes-differ', layer: name, inputs, sizes });
}
