/** The lines of a network that is drawn as a list: those that pass rows by run beside it, shorter ones further in. */
import type { NetNode } from './graph';

export interface GutterLine {
	readonly from: string;
	readonly to: string;
	/** rows, from 0 */
	readonly first: number;
	readonly last: number;
	/** from the list outwards, from 0 */
	readonly track: number;
}

export function gutterLines(nodes: readonly NetNode[]): GutterLine[] {
	const rowOf = new Map(nodes.map(({ name }, row) => [name, row]));
	const lines = nodes.flatMap(({ name, inputs }, last) =>
		inputs.flatMap((from) => {
			const first = rowOf.get(from) as number;
			return last - first > 1 ? [{ from, to: name, first, last }] : [];
		})
	);
	lines.sort((a, b) => a.last - a.first - (b.last - b.first));
	const placed: GutterLine[] = [];
	for (const line of lines) {
		const beside = placed.filter(({ first, last }) => first < line.last && line.first < last);
		const taken = new Set(beside.map(({ track }) => track));
		let track = 0;
		while (taken.has(track)) track++;
		placed.push({ ...line, track });
	}
	return placed;
}
