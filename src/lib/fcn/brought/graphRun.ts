/**
 * A graph computed operation by operation, so that what it takes can be counted on the way. Each one is given the results
 * of those before it, as far as the executor takes them: of several results of one operation, and of other numbers than
 * floating ones, it computes again what is needed.
 */
import type { NamedTensorMap, Tensor, Tensor4D } from '@tensorflow/tfjs-core';
import type { GraphModel } from '@tensorflow/tfjs-converter';
import type { Computed } from './budget';
import { inputsOf, type GraphNode } from './graphNodes';
import type { TensorsByName } from './model';

/** nodes: what depends on the input, in order; `run` gives a tensor for each. Call it within `tidy`. */
export function graphRun(model: Pick<GraphModel, 'execute'>, input: string, nodes: readonly GraphNode[]) {
	const byName = new Map(nodes.map((node) => [node.name, node]));
	const several = new Set(nodes.flatMap(({ input = [] }) => input).flatMap(laterResultOf));

	return (x: Tensor4D, computed: Computed): TensorsByName => {
		const results = new Map<string, Tensor>([[input, x]]);
		const taken = (name: string, tensor: Tensor) =>
			name === input || (tensor.dtype === 'float32' && !several.has(name));
		/** Adds to `given` what an operation is computed from. */
		const collect = (node: GraphNode, given: NamedTensorMap): NamedTensorMap => {
			for (const name of inputsOf(node)) {
				const [tensor, before] = [results.get(name), byName.get(name)];
				if (tensor && taken(name, tensor)) given[name] = tensor;
				else if (before) collect(before, given);
			}
			return given;
		};
		for (const node of nodes) {
			const tensor = model.execute(collect(node, {}), node.name) as Tensor;
			results.set(node.name, tensor);
			computed(node.name, tensor);
		}
		results.delete(input);
		return Object.fromEntries(results);
	};
}

/** "split:1" → split; of "split" and "split:0" nothing */
const laterResultOf = (input: string): string[] => {
	const [, name] = /^(.+):[1-9]\d*$/.exec(input) ?? [];
	return name === undefined ? [] : [name];
};
