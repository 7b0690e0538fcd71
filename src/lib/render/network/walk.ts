/** Which node an arrow key leads to: → and ← follow the lines, ↑ and ↓ lines too where they go there, else the column. */
import { outputsOf } from './graph';
import type { PlacedNode } from './layout';

export type Step = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown' | 'Home' | 'End';

export const isStep = (key: string): key is Step => /^(Arrow(Left|Right|Up|Down)|Home|End)$/.test(key);

/** preferred: names that are taken first where a line forks. Where nothing lies there, it stays. */
export function walked(
	nodes: readonly PlacedNode[],
	name: string,
	step: Step,
	preferred: ReadonlySet<string> = new Set()
): string {
	const here = nodes.find((node) => node.name === name);
	if (!here) return nodes[0]?.name ?? name;
	const liked = (choice: readonly PlacedNode[]) =>
		choice.find((node) => preferred.has(node.name)) ?? choice[0];
	const inputs = here.inputs.flatMap((input) => nodes.filter((node) => node.name === input));
	const outputs = outputsOf(nodes, name);
	const beside = (row: number) =>
		nodes.find((node) => node.column === here.column && node.row === row)?.name ?? name;
	switch (step) {
		case 'ArrowRight': {
			const further = outputs.filter(({ column }) => column > here.column);
			return (liked(further) ?? liked(outputs) ?? here).name;
		}
		case 'ArrowLeft': {
			const before = inputs.filter(({ column }) => column < here.column);
			return (liked(before) ?? liked(inputs) ?? here).name;
		}
		case 'ArrowDown':
			return beside(here.row + 1);
		case 'ArrowUp':
			return beside(here.row - 1);
		case 'Home':
			return nodes[0].name;
		case 'End':
			return (nodes.findLast((node) => preferred.has(node.name)) ?? nodes[nodes.length - 1]).name;
	}
}
