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
import { addedField, croppedField, pictureField, slidField, stampedField, widest, type Field } from './field';
import { LayerError } from './layerError';
import type { Layer } from './layers';
import type { Line } from './line';
import { slid, stamped, windowOf } from './moves';
import type { Alignment, AlignmentStep, Crop, NamedPosition, Place, StepTerms } from './position';
import type { AxisIndex } from './types';
import { wire } from './wiring';

/**
 * The position of every layer along one axis. Throws `LayerError` for layers that are not connected, that have
 * illegal settings, or that crop or add maps of different strides.
 */
export function alignment(layers: readonly Layer[], axis: AxisIndex = 0): Alignment {
	const steps: AlignmentStep[] = [];
	const fields: Field[] = [];
	for (const { layer, inputs, line } of wire(layers, axis)) {
		const { place, terms } = stepOf(
			layer,
			line,
			inputs.map((index) => named(steps[index]))
		);
		const field = fieldOf(
			terms,
			line,
			inputs.map((index) => fields[index])
		);
		fields.push(field);
		steps.push({ name: layer.name, kind: layer.kind, ...place, receptiveField: widest(field), terms, field });
	}
	return { steps, crops: steps.flatMap(({ terms }) => (terms.rule === 'crop' ? [terms.crop] : [])) };
}

function stepOf(
	layer: Layer,
	line: Line,
	inputs: readonly NamedPosition[]
): { place: Place; terms: StepTerms } {
	const [before] = inputs;
	switch (layer.kind) {
		case 'input':
			return { place: { stride: 1, offset: 0 }, terms: { rule: 'input' } };
		case 'pointwise':
			return { place: placeOf(before), terms: { rule: 'same', before } };
		case 'conv':
		case 'pool':
			return { place: slid(before, line), terms: { rule: 'slide', before, window: windowOf(line) } };
		case 'transposed':
			return { place: stamped(before, line), terms: { rule: 'stamp', before, window: windowOf(line) } };
		case 'crop': {
			const crop = cropOf(layer.name, before, inputs[1]);
			const { stride } = before;
			return {
				place: { stride, offset: before.offset + stride * crop.start },
				terms: { rule: 'crop', crop }
			};
		}
		case 'add':
			checkStrides(layer.name, inputs);
			return { place: placeOf(before), terms: { rule: 'add', branches: inputs, apart: apart(inputs) } };
	}
}

function fieldOf(terms: StepTerms, line: Line, inputs: readonly Field[]): Field {
	const [before] = inputs;
	switch (terms.rule) {
		case 'input':
			return pictureField;
		case 'same':
			return before;
		case 'slide':
			return slidField(before, line);
		case 'stamp':
			return stampedField(before, line);
		case 'crop':
			return croppedField(before, terms.crop.start);
		case 'add':
			return addedField(inputs);
	}
}

const placeOf = ({ stride, offset }: Place): Place => ({ stride, offset });

function cropOf(name: string, source: NamedPosition, reference: NamedPosition): Crop {
	checkStrides(name, [source, reference]);
	const offset = wholeIfNear((reference.offset - source.offset) / source.stride);
	const start = Math.round(offset) + 0;
	return { name, source, reference, offset, start, left: (offset - start) * source.stride };
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
