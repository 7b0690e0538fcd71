/**
 * Where everything of a network's drawing stands: from left to right, a column for each resolution. A map's sides are
 * drawn on a power scale,
 *
 *   drawn side = longest side · (side / largest side)^0.4,
 *
 * so that half as large a map is three quarters as large on paper: 32 times smaller can still be seen. Behind it
 * stands a sheet for each doubling of its channels. Lengths are CSS pixels of the drawing as it is at zoom 1.
 */
import { columnsOf } from './columns';
import type { DrawnNode } from './graph';
import { routesOf, type Route } from './routes';

export interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

export interface PlacedNode extends DrawnNode {
	/** the map itself */
	readonly face: Box;
	/** the map with its sheets and its label below */
	readonly box: Box;
	readonly sheets: number;
	readonly column: number;
	readonly row: number;
}

export interface PlacedColumn {
	readonly x: number;
	readonly width: number;
	readonly top: number;
	readonly bottom: number;
	/** names, from top to bottom */
	readonly names: readonly string[];
}

export interface NetworkLayout {
	readonly width: number;
	readonly height: number;
	readonly nodes: readonly PlacedNode[];
	readonly columns: readonly PlacedColumn[];
	readonly routes: readonly Route[];
}

export interface LayoutOptions {
	/** there is so much room; a network that needs more gets more */
	readonly width: number;
	/** of the three lines below a map */
	readonly labelWidth: (node: DrawnNode) => number;
	readonly labelHeight: number;
}

const exponent = 0.4;
/** between two sheets */
export const sheetStep = 1.5;
const mostSheets = 8;
/** longest side of the largest map */
const [leastSide, mostSide] = [56, 150];
/** the largest map is not drawn higher than this */
const mostHeight = 112;
const [leastGap, mostGap] = [27, 64];
const rowGap = 20;
const margin = 10;

export function networkLayout(nodes: readonly DrawnNode[], options: LayoutOptions): NetworkLayout {
	const { width, labelHeight } = options;
	const byName = new Map(nodes.map((node) => [node.name, node]));
	const labelWidths = new Map(nodes.map((node) => [node, options.labelWidth(node)]));
	const labelWidth = (node: DrawnNode) => labelWidths.get(node) ?? 0;
	const groups = columnsOf(nodes).map((group) => group.map((name) => byName.get(name) as DrawnNode));
	const largest = Math.max(1, ...nodes.flatMap(({ size }) => size));
	const highest = Math.max(1, ...nodes.map(({ size }) => size[0]));
	const share = (side: number) => (Math.max(1, side) / largest) ** exponent;
	/** how far a column reaches to both sides of the line on which the middles of its maps stand */
	const reachOf = (group: readonly DrawnNode[], longest: number): [left: number, right: number] => {
		const halves = group.map((node) => faceSize(node.size, longest, share)[1] / 2);
		const labels = group.map((node) => labelWidth(node) / 2);
		const depths = group.map(({ channels }, n) => halves[n] + depthOf(channels));
		return [Math.max(...halves, ...labels), Math.max(...depths, ...labels)];
	};
	const columnWidths = (longest: number) => groups.map((group) => sum(reachOf(group, longest)));
	const needed = (longest: number) =>
		sum(columnWidths(longest)) + leastGap * (groups.length - 1) + 2 * margin;

	let longest = Math.min(mostSide, mostHeight / share(highest));
	while (longest > leastSide && needed(longest) > width) longest--;
	const widths = columnWidths(longest);
	const spare = width - sum(widths) - 2 * margin;
	const gap = Math.min(mostGap, Math.max(leastGap, spare / Math.max(1, groups.length - 1)));

	const placed: PlacedNode[] = [];
	const columns: PlacedColumn[] = [];
	let x = margin;
	for (const [column, group] of groups.entries()) {
		const heights = group.map(
			({ size, channels }) => depthOf(channels) + faceSize(size, longest, share)[0] + labelHeight
		);
		const height = sum(heights) + rowGap * (group.length - 1);
		const top = -height / 2;
		const middle = x + reachOf(group, longest)[0];
		let y = top;
		for (const [row, node] of group.entries()) {
			const [faceHeight, faceWidth] = faceSize(node.size, longest, share);
			const depth = depthOf(node.channels);
			const half = Math.max(faceWidth, labelWidth(node)) / 2;
			const face = { x: middle - faceWidth / 2, y: y + depth, width: faceWidth, height: faceHeight };
			const width = half + Math.max(half, faceWidth / 2 + depth);
			const box = { x: middle - half, y, width, height: heights[row] };
			placed.push({ ...node, face, box, sheets: sheetsOf(node.channels), column, row });
			y += heights[row] + rowGap;
		}
		const columnNames = group.map(({ name }) => name);
		columns.push({ x, width: widths[column], top, bottom: top + height, names: columnNames });
		x += widths[column] + gap;
	}
	return settled(placed, columns, x - gap + margin, gap);
}

/** Moves everything down so that it begins at 0. */
function settled(
	nodes: readonly PlacedNode[],
	columns: readonly PlacedColumn[],
	width: number,
	gap: number
): NetworkLayout {
	const flat = routesOf(nodes, columns, gap);
	const lines = flat.flatMap(({ points }) => points.map(([, y]) => y));
	const [top, bottom] = [
		Math.min(...columns.map((column) => column.top), ...lines) - margin,
		Math.max(...columns.map((column) => column.bottom), ...lines) + margin
	];
	const lower = <Item extends { readonly y: number }>(item: Item) => ({ ...item, y: item.y - top });
	const moved = nodes.map((node) => ({ ...node, face: lower(node.face), box: lower(node.box) }));
	const movedColumns = columns.map((each) => ({ ...each, top: each.top - top, bottom: each.bottom - top }));
	return {
		width,
		height: bottom - top,
		nodes: moved,
		columns: movedColumns,
		routes: routesOf(moved, movedColumns, gap)
	};
}

function faceSize(
	[height, width]: readonly [number, number],
	longest: number,
	share: (side: number) => number
): [height: number, width: number] {
	// Both sides shrink alike: a map keeps its proportions.
	const factor = (longest * share(Math.max(height, width))) / Math.max(height, width, 1);
	return [Math.max(4, height * factor), Math.max(4, width * factor)];
}

const sheetsOf = (channels: number) => Math.min(mostSheets, Math.max(0, Math.round(Math.log2(channels))));

const depthOf = (channels: number) => sheetsOf(channels) * sheetStep;

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
