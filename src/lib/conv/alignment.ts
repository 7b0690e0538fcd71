/**
 * Where in the picture each layer's units look. Along one axis unit j of a layer is centred on picture
 * coordinate stride · j + offset, with pixel j centred on j. A window of half-span h = d(k − 1)/2 moves that by
 *
 *   conv, pool   offset += stride · (h − p),  then  stride ·= s
 *   transposed   stride /= s,  then  offset −= stride · (h − p)
 *   crop         its own offset is (offset of the reference − offset of the source) / stride
 *
 * So the famous 19, 5, 27, 9 and 31 of the fully convolutional networks (Long, Shelhamer & Darrell,
 * arXiv 1411.4038) need no table. The rules are those of Caffe's coord_map.py, read in the other direction.
 */
import { LayerError } from './layerError';
import type { Layer } from './layers';
import type { Line } from './line';
import { slid, stamped, windowOf } from './moves';
import type { Alignment, AlignmentStep, Crop, NamedPosition, Position, StepTerms } from './position';
import type { AxisIndex } from './types';
import { wire } from './wiring';

/**
 * The position of every layer along one axis. Throws `LayerError` for layers that are not connected, that have
 * illegal settings, or that crop or add maps of different strides.
 */
export function alignment(layers: readonly Layer[], axis: AxisIndex = 0): Alignment {
	const steps: AlignmentStep[] = [];
	for (const { layer, inputs, line } of wire(layers, axis)) {
		const before = inputs.map((index) => named(steps[index]));
		steps.push(stepOf(layer, line, before));
	}
	return { steps, crops: steps.flatMap(({ terms }) => (terms.rule === 'crop' ? [terms.crop] : [])) };
}

const picture: Position = { stride: 1, offset: 0, receptiveField: 1 };

function stepOf(layer: Layer, line: Line, inputs: readonly NamedPosition[]): AlignmentStep {
	const [before] = inputs;
	const step = (position: Position, terms: StepTerms): AlignmentStep => ({
		name: layer.name,
		kind: layer.kind,
		stride: position.stride,
		offset: position.offset,
		receptiveField: position.receptiveField,
		terms
	});
	switch (layer.kind) {
		case 'input':
			return step(picture, { rule: 'input' });
		case 'pointwise':
			return step(before, { rule: 'same', before });
		case 'conv':
		case 'pool':
			return step(slid(before, line), { rule: 'slide', before, window: windowOf(line) });
		case 'transposed':
			return step(stamped(before, line), { rule: 'stamp', before, window: windowOf(line) });
		case 'crop': {
			const crop = cropOf(layer.name, before, inputs[1]);
			const offset = before.offset + before.stride * crop.start;
			return step({ ...before, offset }, { rule: 'crop', crop });
		}
		case 'add':
			return step(added(layer.name, inputs), { rule: 'add', branches: inputs, apart: apart(inputs) });
	}
}

function cropOf(name: string, source: NamedPosition, reference: NamedPosition): Crop {
	checkStrides(name, [source, reference]);
	const offset = wholeIfNear((reference.offset - source.offset) / source.stride);
	const start = Math.round(offset) + 0;
	return { name, source, reference, offset, start, left: (offset - start) * source.stride };
}

function added(name: string, branches: readonly NamedPosition[]): Position {
	checkStrides(name, branches);
	const receptiveField = Math.max(...branches.map((branch) => branch.receptiveField));
	return { ...branches[0], receptiveField };
}

function apart(branches: readonly NamedPosition[]): number {
	const offsets = branches.map(({ offset }) => offset);
	return wholeIfNear(Math.max(...offsets) - Math.min(...offsets));
}

function checkStrides(layer: string, maps: readonly NamedPosition[]): void {
	const strides = maps.map(({ stride }) => stride);
	if (strides.every((stride) => wholeIfNear(stride / strides[0]) === 1)) return;
	throw new LayerError({ code: 'strides-differ', layer, inputs: maps.map(({ name }) => name), strides });
}

/** Strides such as 1/3 are not exact in binary, so a whole number may come out a hair off. */
function wholeIfNear(value: number): number {
	const whole = Math.round(value) + 0;
	return Math.abs(value - whole) < 1e-9 ? whole : value;
}

function named({ name, stride, offset, receptiveField }: AlignmentStep): NamedPosition {
	return { name, stride, offset, receptiveField };
}
