/**
 * A graph of operations (SavedModel, converted). Any operation that depends on the picture can be asked for by its name;
 * weights and what is computed from them alone are not shown.
 */
import { io, tidy } from '@tensorflow/tfjs-core';
import type { GraphModel } from '@tensorflow/tfjs-converter';
import type { BroughtFiles } from './files';
import { graphMove } from './graphMoves';
import { dependents, inputsOf, text, type GraphNode } from './graphNodes';
import { graphRun } from './graphRun';
import { pictureInput, shapeText, type BroughtNode, type LeftOut, type OpenedModel } from './model';
import { Refused } from './refusal';
import { shortNames } from './shortNames';

/** Their results' sizes depend on the values, or they are taken or not. */
const uncertain =
	/^(Switch|Merge|Enter|Exit|NextIteration|LoopCond|(Stateless)?(If|While)|Where|NonMaxSuppression.*|TensorArray.*|TensorList.*|.*HashTable.*|LookupTable.*)$/i;

/** On the current backend. Throws `Refused`. */
export async function openGraphModel({ artifacts }: BroughtFiles): Promise<OpenedModel> {
	const { loadGraphModel } = await import('@tensorflow/tfjs-converter');
	const { OperationMapper } = await import('@tensorflow/tfjs-converter/dist/operations/operation_mapper');
	const known = OperationMapper.Instance['opMappers'] as Readonly<Record<string, unknown>>;
	const model = await loadGraphModel(io.fromMemory(artifacts)).catch((error: unknown) => {
		throw new Refused('cannot-build', [], String(error).slice(0, 300));
	});
	try {
		return opened(model, artifacts, (op) => op in known);
	} catch (error) {
		model.dispose();
		throw error;
	}
}

function opened(model: GraphModel, artifacts: io.ModelArtifacts, has: (op: string) => boolean): OpenedModel {
	const names = model.inputs.map(({ name }) => name.replace(/:\d+$/, ''));
	if (names.length !== 1) throw new Refused('several-inputs', names);
	const [{ shape, dtype }] = model.inputs;
	const [name] = names;
	const input = pictureInput(name, shape, dtype);
	if (!input) throw new Refused('input-shape', [name], shapeText(shape));

	const all = (artifacts.modelTopology as { node: readonly GraphNode[] }).node;
	const reached = dependents(all, name);
	const turned = reached.filter(({ attr }) => text(attr?.data_format) === 'NCHW');
	if (turned.length)
		throw new Refused(
			'channels-first',
			turned.map((node) => node.name)
		);
	const left = new Map<string, LeftOut>();
	for (const node of reached) {
		const behind = inputsOf(node).some((each) => left.has(each));
		const why = !has(node.op) || uncertain.test(node.op) ? 'operation' : behind ? 'behind' : null;
		if (why) left.set(node.name, { name: node.name, type: node.op, why });
	}
	const shapes = new Map((artifacts.weightSpecs ?? []).map((spec) => [spec.name, spec.shape]));
	const dependent = new Set([name, ...reached.map((node) => node.name)]);
	const kept = reached.filter((node) => !left.has(node.name));
	if (!kept.length) throw new Refused('no-maps');
	const short = shortNames(
		reached.map((node) => node.name),
		name
	);
	const called = (full: string) => short.get(full) ?? full;
	const nodes = kept
		.map((node) => described(node, dependent, (weight) => shapes.get(weight)))
		.map((node) => ({ ...node, name: called(node.name), inputs: node.inputs.map(called) }));
	const run = graphRun(model, name, kept);
	const answer = model.outputs.map((output) => called(output.name.replace(/:\d+$/, '')));
	return {
		input,
		nodes,
		output: answer.find((each) => nodes.some((node) => node.name === each)) ?? nodes[nodes.length - 1].name,
		left: [...left.values()].map((each) => ({ ...each, name: called(each.name) })),
		run: (x, computed) => {
			const results = tidy(() => run(x, (full, tensor) => computed(called(full), tensor)));
			return Object.fromEntries(Object.entries(results).map(([full, tensor]) => [called(full), tensor]));
		},
		dispose: () => model.dispose()
	};
}

function described(
	node: GraphNode,
	dependent: ReadonlySet<string>,
	shapeOf: (name: string) => readonly number[] | undefined
): BroughtNode {
	const inputs = inputsOf(node);
	const weights = inputs.filter((each) => !dependent.has(each)).map((each) => shapeOf(each));
	const fused = (node.attr?.fused_ops as { list?: { s?: string[] } } | undefined)?.list?.s ?? [];
	return {
		name: node.name,
		type: node.op,
		inputs: [...new Set(inputs.filter((each) => dependent.has(each)))],
		move: graphMove(node, shapeOf),
		relu: fused.some((each) => /^Relu/.test(atob(each))),
		parameters: weights.reduce((sum, shape) => sum + (shape ? count(shape) : 0), 0)
	};
}

const count = (shape: readonly number[]) => shape.reduce((product, side) => product * side, 1);
