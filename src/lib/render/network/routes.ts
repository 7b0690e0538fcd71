/**
 * The lines of a network's drawing. Neighbours in a column are joined straight; one column further, a line goes
 * through the gap between; further than that it goes over all columns between, or below them to an end of the network.
 */
import type { PlacedColumn, PlacedNode } from './layout';

export type Corner = readonly [x: number, y: number];

export interface Route {
	readonly from: string;
	readonly to: string;
	/** corners, to be rounded */
	readonly points: readonly Corner[];
	/** where the line passes columns by */
	readonly way: 'near' | 'over' | 'under';
}

/** between two lines that pass the same columns */
const apart = 17;
const clear = 14;
/** ends that differ less in height are joined by a straight line */
const straight = 6;
/** free between a line's end and what it ends at */
const air = 2;

interface Edge {
	readonly from: PlacedNode;
	readonly to: PlacedNode;
	readonly way: Route['way'];
}

export function routesOf(
	nodes: readonly PlacedNode[],
	columns: readonly PlacedColumn[],
	gap: number
): Route[] {
	const byName = new Map(nodes.map((node) => [node.name, node]));
	const read = new Set(nodes.flatMap(({ inputs }) => inputs));
	const edges = nodes.flatMap((to) =>
		to.inputs.map((input): Edge => {
			const from = byName.get(input) as PlacedNode;
			const far = to.column - from.column > 1;
			// An end of the network with one input is a side answer; what joins several is on the main way.
			const main = read.has(to.name) || to.inputs.length > 1;
			return { from, to, way: far ? (main ? 'over' : 'under') : 'near' };
		})
	);
	const levels = levelsOf(edges, columns);
	const xIn = tracksOf(edges, columns, gap);
	const landing = (edge: Edge) => {
		const beside = edges.filter(({ to, way }) => to === edge.to && way === 'over');
		beside.sort((a, b) => b.from.column - a.from.column);
		return middleX(edge.to) + (beside.indexOf(edge) - (beside.length - 1) / 2) * apart;
	};
	return edges.map((edge) => ({
		from: edge.from.name,
		to: edge.to.name,
		way: edge.way,
		points: pointsOf(edge, levels.get(edge), (column) => xIn(edge, column), landing(edge))
	}));
}

/** Lines from one node share their place in a gap; those that end higher lie further left. */
function tracksOf(edges: readonly Edge[], columns: readonly PlacedColumn[], gap: number) {
	const tracks = columns.map((_, column) => {
		const passing = edges.filter(({ from, to }) => {
			const leaves = from.column === column;
			const arrives = to.column === column + 1;
			return from.column === to.column ? leaves && Math.abs(from.row - to.row) > 1 : leaves || arrives;
		});
		const near = (edge: Edge) => Number(edge.way !== 'near' && edge.from.column !== column);
		passing.sort((a, b) => near(a) - near(b) || a.to.row - b.to.row);
		return [...new Set(passing.map(({ from }) => from.name))];
	});
	return ({ from }: Edge, column: number) => {
		const { x, width } = columns[column];
		const place = (tracks[column].indexOf(from.name) + 1) / (tracks[column].length + 1);
		return x + width + gap * place;
	};
}

/** How high or low a line passes the columns between: clear of them, and of shorter lines there. */
function levelsOf(edges: readonly Edge[], columns: readonly PlacedColumn[]): Map<Edge, number> {
	const levels = new Map<Edge, number>();
	const far = edges.filter(({ way }) => way !== 'near');
	far.sort((a, b) => a.to.column - a.from.column - (b.to.column - b.from.column));
	for (const edge of far) {
		const [first, last] = [edge.from.column, edge.to.column];
		const over = edge.way === 'over';
		const passed = columns.slice(over ? first : first + 1, over ? last + 1 : last);
		const others = [...levels].filter(
			([other]) => other.way === edge.way && other.from.column < last && first < other.to.column
		);
		levels.set(
			edge,
			over
				? Math.min(...passed.map(({ top }) => top - clear), ...others.map(([, level]) => level - apart))
				: Math.max(...passed.map(({ bottom }) => bottom + clear), ...others.map(([, level]) => level + apart))
		);
	}
	return levels;
}

const middleX = ({ face }: PlacedNode) => face.x + face.width / 2;
const middleY = ({ face }: PlacedNode) => face.y + face.height / 2;
const below = ({ box }: PlacedNode) => box.y + box.height + air;
const above = ({ box }: PlacedNode) => box.y - air;
const right = ({ face, box }: PlacedNode): number => face.x + face.width + (face.y - box.y) + air;
const left = ({ face }: PlacedNode) => face.x - air;

function pointsOf(
	{ from, to, way }: Edge,
	level: number | undefined,
	xIn: (column: number) => number,
	landing: number
): Corner[] {
	const out: Corner = [right(from), middleY(from)];
	const into: Corner = [left(to), middleY(to)];
	if (level !== undefined) {
		const leaveAbove = way === 'over' && from.row === 0;
		const enterAbove = way === 'over' && to.row === 0;
		const x = xIn(from.column);
		const last = enterAbove ? landing : xIn(to.column - 1);
		const start: Corner[] = leaveAbove
			? [
					[middleX(from), above(from)],
					[middleX(from), level]
				]
			: [out, [x, out[1]], [x, level]];
		const end: Corner[] = enterAbove
			? [
					[last, level],
					[last, above(to)]
				]
			: [[last, level], [last, into[1]], into];
		return [...start, ...end];
	}
	if (from.column !== to.column) {
		if (Math.abs(out[1] - into[1]) < straight) return [out, [into[0], out[1]]];
		const x = xIn(from.column);
		return [out, [x, out[1]], [x, into[1]], into];
	}
	if (to.row === from.row + 1)
		return [
			[middleX(from), below(from)],
			[middleX(to), above(to)]
		];
	if (to.row === from.row - 1)
		return [
			[middleX(from), above(from)],
			[middleX(to), below(to)]
		];
	const x = xIn(from.column);
	return [out, [x, out[1]], [x, middleY(to)], [right(to), middleY(to)]];
}
