/**
 * Numbers about whole networks that lessons ask for by name. `net` is one of the FCNs as published (`fcn32s`, `fcn16s`,
 * `fcn8s`, with the authors' names of layers), `clean8s` (8s with paddings that need no crop) or `ours`, the network of
 * this site.
 */
import { alignment, cleanFcn8s, fcn16s, fcn32s, fcn8s, layerSizes, type Layer } from '$lib/conv';
import { fcnLayers, heads, type FcnLayer } from '$lib/fcn';
import { shippedEvaluation, shippedWidths } from './shippedNetwork';
import { oneOf } from './problems';

type Ask = (name: string) => string;
type NetworkQuantity = (ask: Ask) => number | string;

const nets: Record<string, () => readonly Layer[]> = {
	fcn32s: () => fcn32s,
	fcn16s: () => fcn16s,
	fcn8s: () => fcn8s,
	clean8s: () => cleanFcn8s,
	ours: () => ours()
};

const ours = (): readonly FcnLayer[] => fcnLayers(shippedWidths());

const quantities: Record<string, NetworkQuantity> = {
	/** pixels of the picture, along one side, that a unit can depend on */
	receptiveField: (ask) => stepOf(ask).receptiveField,
	/** by how much that is more than a unit of the layer before sees */
	fieldGrowth: (ask) => {
		const { steps, index } = placeOf(ask);
		return steps[index].receptiveField - steps[index - 1].receptiveField;
	},
	/** pixels of the picture from one unit to the next */
	layerStride: (ask) => stepOf(ask).stride,
	/** picture coordinate on which unit 0 is centred */
	layerOffset: (ask) => stepOf(ask).offset,
	/** units along one side of a map; `side` is the picture's */
	layerSide: (ask) => {
		const { layers, index } = placeOf(ask);
		return layerSizes(layers, whole(ask, 'side'))[index];
	},
	/** channels of a map of ours */
	layerChannels: (ask) => named(ours(), 'layer', ask('layer')).channels,
	/** weights and biases of all layers of ours: upsampling has none, it is fixed */
	parameters: () => parametersOf(ours()),
	/** where the crop of this name begins */
	cropOffset: (ask) => {
		const { crops } = alignment(netOf(ask));
		return named(crops, 'crop', ask('layer')).start;
	},
	/** units left over before and behind it if the crop were the middle, rounded down */
	middleOffset: (ask) => {
		const layers = netOf(ask);
		const crop = named(alignment(layers).crops, 'crop', ask('layer'));
		const sizes = layerSizes(layers, whole(ask, 'side'));
		const sizeOf = (name: string) => sizes[layers.findIndex((layer) => layer.name === name)];
		return Math.floor((sizeOf(crop.source.name) - sizeOf(crop.reference.name)) / 2);
	},
	/** CamVid's test frames */
	camvidFrames: () => shippedEvaluation().frames,
	/** in percent, to one decimal, on CamVid's test frames: `of` is miou, global or a class */
	camvid: (ask) => {
		const { classes, heads: scores } = shippedEvaluation();
		const head = heads.find((each) => each === ask('head'));
		if (!head) throw new Error(`"head" is ${oneOf(heads)}, got "${ask('head')}"`);
		const { miou, global, iou } = scores[head];
		const known: Record<string, number> = { miou, global };
		classes.forEach((name, n) => (known[name] = iou[n]));
		const of = ask('of');
		if (!Object.hasOwn(known, of)) throw new Error(`"of" is ${oneOf(Object.keys(known))}, got "${of}"`);
		return known[of].toFixed(1);
	}
};

/** They read their own settings. Throws an Error with advice for settings that make no sense. */
export const networkQuantities: Record<string, (asked: URLSearchParams) => number | string> =
	Object.fromEntries(
		Object.entries(quantities).map(([name, compute]) => [
			name,
			(asked: URLSearchParams) =>
				compute((setting) => {
					const value = asked.get(setting);
					if (value === null) throw new Error(`the quantity "${name}" needs "${setting}"`);
					return value;
				})
		])
	);

function netOf(ask: Ask): readonly Layer[] {
	const name = ask('net');
	if (!Object.hasOwn(nets, name)) throw new Error(`"net" is ${oneOf(Object.keys(nets))}, got "${name}"`);
	return nets[name]();
}

function placeOf(ask: Ask) {
	const layers = netOf(ask);
	const index = layers.indexOf(named(layers, 'layer', ask('layer')));
	return { layers, index, steps: alignment(layers).steps };
}

function stepOf(ask: Ask) {
	const { steps, index } = placeOf(ask);
	return steps[index];
}

function named<Thing extends { readonly name: string }>(
	things: readonly Thing[],
	kind: string,
	name: string
): Thing {
	const found = things.find((thing) => thing.name === name);
	if (!found)
		throw new Error(`there is no ${kind} "${name}": use ${oneOf(things.map((thing) => thing.name))}`);
	return found;
}

function whole(ask: Ask, name: string): number {
	const text = ask(name);
	if (!/^[1-9]\d{0,3}$/.test(text)) throw new Error(`"${name}" is a whole number of pixels, got "${text}"`);
	return Number(text);
}

/** Convolutions have k × k × in weights and a bias for each channel; bilinear upsampling is not counted. */
function parametersOf(layers: readonly FcnLayer[]): number {
	const channelsOf = (name: string) => layers.find((layer) => layer.name === name)?.channels ?? 0;
	return layers
		.filter(({ kind }) => kind === 'conv')
		.reduce((sum, { kernel, inputs, channels }) => {
			return sum + (kernel * kernel * channelsOf(inputs[0]) + 1) * channels;
		}, 0);
}
