/**
 * A model of layers (Keras). Models inside of models are opened too: the list is of what really computes, and every
 * layer is applied on its own, so that its result is there to look at.
 */
import { io, tidy, type Tensor } from '@tensorflow/tfjs-core';
import type { LayersModel, SymbolicTensor } from '@tensorflow/tfjs-layers';
import type { BroughtFiles } from './files';
import { layerMove } from './layerMoves';
import { pictureInput, shapeText, type BroughtNode, type OpenedModel, type TensorsByName } from './model';
import { Refused } from './refusal';

export type KerasLayer = SymbolicTensor['sourceLayer'];

const recurrent = /^(LSTM|GRU|SimpleRNN|RNN|StackedRNNCells|ConvLSTM2D|Bidirectional|TimeDistributed)/;

interface Step {
	readonly layer: KerasLayer;
	readonly node: BroughtNode;
}

/** On the current backend. Throws `Refused`. */
export async function openLayersModel({ artifacts }: BroughtFiles): Promise<OpenedModel> {
	const { loadLayersModel } = await import('@tensorflow/tfjs-layers');
	// Some layers call operations as methods of tensors.
	await import('@tensorflow/tfjs-core/dist/public/chained_ops/register_all_chained_ops');
	const model = await loadLayersModel(io.fromMemory(artifacts)).catch(refuse);
	try {
		return opened(model);
	} catch (error) {
		release(model);
		throw error;
	}
}

function refuse(error: unknown): never {
	const text = error instanceof Error ? error.message : String(error);
	const [, name] = /Unknown layer: (\w+)/.exec(text) ?? [];
	if (name) throw new Refused('unknown-layers', [name]);
	throw new Refused('cannot-build', [], text.slice(0, 300));
}

/** What is used several times, a model inside of it for one, would outlive a `dispose` that counts its uses. */
function release(model: LayersModel): void {
	const weights = model.weights.map((weight) => weight.read());
	model.dispose();
	for (const weight of weights) weight.dispose();
}

function opened(model: LayersModel): OpenedModel {
	const names = model.inputs.map(({ sourceLayer }) => sourceLayer.name);
	if (names.length !== 1) throw new Refused('several-inputs', names);
	const [name] = names;
	const [{ shape, dtype }] = model.inputs;
	const steps: Step[] = [];
	const [output] = expand(model, [name], '', steps);
	const offending = (wrong: (step: Step) => boolean) => steps.filter(wrong).map(({ node }) => node.name);

	const stateful = offending(({ node }) => recurrent.test(node.type));
	if (stateful.length) throw new Refused('recurrent', stateful);
	const turned = offending(({ layer }) => layer.getConfig().dataFormat === 'channelsFirst');
	if (turned.length) throw new Refused('channels-first', turned);
	const input = pictureInput(name, shape, dtype);
	if (!input) throw new Refused('input-shape', [name], shapeText(shape));

	return {
		input,
		nodes: steps.map(({ node }) => node),
		output,
		left: [],
		run: (x, computed) =>
			tidy((): TensorsByName => {
				const values = new Map<string, Tensor>([[name, x]]);
				for (const { layer, node } of steps) {
					const inputs = node.inputs.map((input) => values.get(input) as Tensor);
					const given = inputs.length === 1 ? inputs[0] : inputs;
					const result = layer.apply(given, { training: false }) as Tensor | Tensor[];
					const value = Array.isArray(result) ? result[0] : result;
					values.set(node.name, value);
					computed(node.name, value);
				}
				values.delete(name);
				return Object.fromEntries(values);
			}),
		dispose: () => release(model)
	};
}

/** outer: names of what its inputs are → names of its outputs. Its layers are added to `steps`, in order. */
function expand(model: LayersModel, outer: readonly string[], prefix: string, steps: Step[]): string[] {
	const known = new Map(model.inputs.map(({ id }, n) => [id, outer[n]]));
	const taken = (name: string) => steps.some(({ node }) => node.name === name) || outer.includes(name);
	const visit = (tensor: SymbolicTensor): string => {
		const found = known.get(tensor.id);
		if (found !== undefined) return found;
		const { sourceLayer: layer, nodeIndex } = tensor;
		const { inputTensors, outputTensors } = layer.inboundNodes[nodeIndex];
		const inputs = inputTensors.map(visit);
		const results = isModel(layer)
			? expand(layer, inputs, `${prefix}${layer.name}/`, steps)
			: [add(layer, inputs)];
		outputTensors.forEach(({ id }, n) => known.set(id, results[n] ?? results[0]));
		return known.get(tensor.id) as string;
	};
	/** A layer that is used more than once is there each time, under names of its own. */
	const add = (layer: KerasLayer, inputs: readonly string[]): string => {
		const plain = prefix + layer.name;
		let name = plain;
		for (let n = 2; taken(name); n++) name = `${plain}#${n}`;
		const { activation } = layer.getConfig();
		const type = layer.getClassName();
		const relu = activation === 'relu' && type !== 'Activation';
		steps.push({
			layer,
			node: { name, type, inputs, move: layerMove(layer), relu, parameters: layer.countParams() }
		});
		return name;
	};
	return model.outputs.map(visit);
}

const isModel = (layer: KerasLayer): layer is LayersModel => 'layers' in layer && 'outputs' in layer;
