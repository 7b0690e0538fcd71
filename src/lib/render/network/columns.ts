/**
 * Which column of the drawing each node stands in, and in which order. All maps of a column have one size, so that a
 * column is one resolution; what is computed from a node never stands in a column before it.
 */
import { outputsOf, type NetNode } from './graph';

/** A column of more nodes goes on in another one beside it. */
const mostRows = 6;

/** nodes in an order in which they can be computed → names, column by column, each from top to bottom */
export function columnsOf(nodes: readonly NetNode[]): string[][] {
	const columnOf = placed(nodes);
	const columns: NetNode[][] = [];
	for (const node of nodes) (columns[columnOf.get(node.name) as number] ??= []).push(node);
	return columns.flatMap((column) =>
		column.length > mostRows ? wrapped(column) : [ordered(column, nodes, columnOf)]
	);
}

const names = (nodes: readonly NetNode[]) => nodes.map(({ name }) => name);

function wrapped(column: readonly NetNode[]): string[][] {
	const pieces = Math.ceil(column.length / mostRows);
	const rows = Math.ceil(column.length / pieces);
	return Array.from({ length: pieces }, (_, n) => names(column.slice(n * rows, (n + 1) * rows)));
}

function placed(nodes: readonly NetNode[]): Map<string, number> {
	const columnOf = new Map<string, number>();
	const sizes: string[] = [];
	for (const { name, inputs, size } of nodes) {
		let at = Math.max(0, ...inputs.map((input) => columnOf.get(input) ?? 0));
		while (sizes[at] !== undefined && sizes[at] !== size.join()) at++;
		sizes[at] = size.join();
		columnOf.set(name, at);
	}
	// What is read only later moves to its reader, so that a long way is one line and not many.
	for (const { name, size } of [...nodes].reverse()) {
		const readers = outputsOf(nodes, name).map((reader) => columnOf.get(reader.name) as number);
		const latest = sizes.lastIndexOf(size.join(), Math.min(...readers));
		if (readers.length && latest > (columnOf.get(name) as number)) columnOf.set(name, latest);
	}
	return columnOf;
}

/**
 * From top to bottom as computed. Of those that could change places, what comes from far stands above, where its line
 * comes from over all columns, but ends of the network below, where theirs come from; a sum stands between its terms.
 */
function ordered(
	column: readonly NetNode[],
	nodes: readonly NetNode[],
	columnOf: ReadonlyMap<string, number>
): string[] {
	const here = new Set(names(column));
	const depths = new Map<string, number>();
	for (const { name, inputs } of column)
		depths.set(name, Math.max(0, ...inputs.map((input) => (depths.get(input) ?? -1) + 1)));
	const key = ({ name, inputs }: NetNode): number[] => {
		const from = Math.max(0, ...inputs.map((input) => columnOf.get(input) ?? 0));
		const end = outputsOf(nodes, name).length === 0;
		return [depths.get(name) ?? 0, Number(end), end ? -from : from];
	};
	const sorted = [...column].sort((a, b) => {
		const [left, right] = [key(a), key(b)];
		const n = left.findIndex((value, at) => value !== right[at]);
		return n < 0 ? 0 : left[n] - right[n];
	});
	const rows = names(sorted);
	for (const { name, inputs } of sorted) {
		const terms = inputs.filter((input) => here.has(input));
		const free = terms.every(
			(term) => depths.get(term) === 0 && outputsOf(column, term).length === 1 && rows.includes(term)
		);
		if (terms.length !== 2 || inputs.length !== 2 || !free) continue;
		rows.splice(rows.indexOf(name), 1);
		rows.splice(Math.min(...terms.map((term) => rows.indexOf(term))) + 1, 0, name);
	}
	return rows;
}
