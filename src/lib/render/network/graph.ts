/** A network as a drawing needs it: which map follows from which, and how large each is. */
import type { Shape } from '../shape';

export interface NetNode {
	readonly name: string;
	/** names of earlier nodes */
	readonly inputs: readonly string[];
	/** of its map */
	readonly size: Shape;
	readonly channels: number;
}

/** Neighbouring nodes that can be drawn as one. */
export interface Block {
	/** what its layers' names begin with; else its first layer's name */
	readonly name: string;
	/** in order */
	readonly members: readonly string[];
	/** whether it is what comes after the last reduction */
	readonly last: boolean;
}

/** A node, or a block in its place. */
export interface DrawnNode extends NetNode {
	/** the block's layers where it stands for one, none where it stands for itself */
	readonly members: readonly string[];
}

export const outputsOf = <Node extends NetNode>(nodes: readonly Node[], name: string): Node[] =>
	nodes.filter(({ inputs }) => inputs.includes(name));

/** Name and everything that it is computed from. */
export function ancestorsOf(nodes: readonly NetNode[], name: string): ReadonlySet<string> {
	const found = new Set([name]);
	for (const node of [...nodes].reverse()) {
		if (found.has(node.name)) node.inputs.forEach((input) => found.add(input));
	}
	return found;
}

const area = ({ size: [height, width] }: NetNode) => height * width;

/** A block ends with a layer that makes the map smaller. What has no input stands alone, in no block. */
export function blocksOf(nodes: readonly NetNode[]): Block[] {
	const byName = new Map(nodes.map((node) => [node.name, node]));
	const reduces = (node: NetNode) =>
		node.inputs.some((input) => area(byName.get(input) as NetNode) > area(node));
	const pieces: NetNode[][] = [[]];
	for (const node of nodes) {
		if (!node.inputs.length) continue;
		pieces[pieces.length - 1].push(node);
		if (reduces(node)) pieces.push([]);
	}
	const whole = pieces.filter((piece) => piece.length);
	const taken = new Set<string>();
	return whole.map((piece, n) => {
		const names = piece.map(({ name }) => name);
		const alike = piece.filter((node) => !reduces(node)).map(({ name }) => name);
		const last = n > 0 && n === whole.length - 1;
		// Layers of several blocks may be called alike: no two blocks may.
		const [name] = [sharedName(alike), ...names].filter((each) => each && !taken.has(each));
		taken.add(name);
		return { name, members: names, last };
	});
}

/** 'conv1' of conv1_1 and conv1_2; '' where they share nothing that is a name. */
function sharedName(names: readonly string[]): string {
	if (names.length < 2) return '';
	const [first, ...others] = names;
	let length = 0;
	while (length < first.length && others.every((other) => other[length] === first[length])) length++;
	return first.slice(0, length).replace(/[_./-]+$/, '');
}

/** Draws each of these blocks as one node: its layer among `preferred`, else its last. */
export function withFolded(
	nodes: readonly NetNode[],
	folded: readonly Block[],
	preferred: readonly string[] = []
): DrawnNode[] {
	const standsFor = new Map<string, string>();
	for (const { members } of folded) {
		const face = members.find((name) => preferred.includes(name)) ?? members[members.length - 1];
		members.forEach((name) => standsFor.set(name, face));
	}
	const drawn = (name: string) => standsFor.get(name) ?? name;
	const kept = nodes.filter(({ name }) => drawn(name) === name);
	return kept.map((node) => {
		const members = folded.find(({ members }) => members.includes(node.name))?.members ?? [];
		const inside = members.length ? nodes.filter(({ name }) => members.includes(name)) : [node];
		const inputs = inside.flatMap(({ inputs }) => inputs.map(drawn)).filter((input) => input !== node.name);
		return { ...node, inputs: [...new Set(inputs)], members };
	});
}
