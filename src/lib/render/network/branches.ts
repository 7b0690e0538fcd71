/**
 * Where the terms of an addition come from: from each sum backwards along the only input, up to a layer that has a
 * colour of its own. The lines on the way take that colour.
 */
import type { DrawnNode, NetNode } from './graph';

/** One name for each line. */
export const lineKey = (from: string, to: string) => `${from} ${to}`;

/** origins: names of layers with a colour → the origin of each line that leads from one into a sum, by `lineKey` */
export function branchesOf(
	nodes: readonly NetNode[],
	origins: readonly string[]
): ReadonlyMap<string, string> {
	const byName = new Map(nodes.map((node) => [node.name, node]));
	const found = new Map<string, string>();
	for (const { name, inputs } of nodes) {
		if (inputs.length < 2) continue;
		for (const input of inputs) {
			const way = [lineKey(input, name)];
			let at = input;
			for (;;) {
				const before = byName.get(at)?.inputs ?? [];
				if (origins.includes(at) || before.length !== 1) break;
				way.push(lineKey(before[0], at));
				at = before[0];
			}
			if (origins.includes(at)) way.forEach((line) => found.set(line, at));
		}
	}
	return found;
}

/** The same for a drawing with folded blocks: a line has the colour of the one that it stands for. */
export function drawnBranches(
	drawn: readonly DrawnNode[],
	nodes: readonly NetNode[],
	origins: readonly string[]
): ReadonlyMap<string, string> {
	const branches = branchesOf(nodes, origins);
	const inside = ({ name, members }: DrawnNode) => (members.length ? members : [name]);
	const byName = new Map(drawn.map((node) => [node.name, node]));
	const found = new Map<string, string>();
	for (const node of drawn) {
		for (const input of node.inputs) {
			const starts = inside(byName.get(input) as DrawnNode);
			const lines = inside(node).flatMap((end) => starts.map((start) => lineKey(start, end)));
			const origin = lines.map((line) => branches.get(line)).find(Boolean);
			if (origin) found.set(lineKey(input, node.name), origin);
		}
	}
	return found;
}
