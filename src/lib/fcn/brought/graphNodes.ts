/** A graph of operations as model.json lists it: what depends on the picture, in an order in which it can be computed. */
export interface GraphNode {
	readonly name: string;
	readonly op: string;
	/** "name", "name:1" for a further result, "^name" for what only has to come first */
	readonly input?: readonly string[];
	readonly attr?: Readonly<Record<string, Attribute>>;
}

export interface Attribute {
	readonly list?: { readonly i?: readonly (string | number)[] };
	/** text, in base 64 */
	readonly s?: string;
	readonly shape?: unknown;
}

/** Names only, without the number of the result. */
export const inputsOf = ({ input = [] }: GraphNode): string[] =>
	input.filter((each) => !each.startsWith('^')).map((each) => each.replace(/:\d+$/, ''));

/** The nodes that `start` is needed for, without itself. */
export function dependents(nodes: readonly GraphNode[], start: string): GraphNode[] {
	const byName = new Map(nodes.map((node) => [node.name, node]));
	const reached = new Map<string, boolean>([[start, true]]);
	const order: GraphNode[] = [];
	const visit = (name: string): boolean => {
		const before = reached.get(name);
		if (before !== undefined) return before;
		// A loop comes back to itself: what is in it counts as not reached until it is.
		reached.set(name, false);
		const node = byName.get(name);
		if (!node) return false;
		const depends = inputsOf(node).map(visit).some(Boolean);
		reached.set(name, depends);
		if (depends) order.push(node);
		return depends;
	};
	for (const { name } of nodes) visit(name);
	return order;
}

/** strides: [1, 2, 2, 1] and the like */
export const numbers = (attribute: Attribute | undefined): number[] => (attribute?.list?.i ?? []).map(Number);

export const text = (attribute: Attribute | undefined): string => (attribute?.s ? atob(attribute.s) : '');
