/** Changing a stack by one row. Every function returns new rows in which each name is there, once, before it is used. */
import { isWindow, mostRows, newRow, pictureName, type RowKind, type StackRow } from './rows';

/** A layer by its kind and place: conv2_1 is the first convolution after the first pool. */
export function usualName(rows: readonly StackRow[], index: number, kind: RowKind): string {
	const earlier = rows.slice(0, index);
	const count = (of: RowKind) => earlier.filter((row) => row.kind === of).length;
	if (kind === 'conv') {
		const sincePool = index - 1 - earlier.findLastIndex((row) => row.kind === 'pool');
		const convolutions = earlier.slice(index - sincePool).filter((row) => row.kind === 'conv').length;
		return `conv${count('pool') + 1}_${convolutions + 1}`;
	}
	return `${{ pool: 'pool', transposed: 'up', crop: 'crop', add: 'add' }[kind]}${count(kind) + 1}`;
}

/** The name itself, or with the first letter after it that makes it new. */
export function freeName(wanted: string, taken: readonly string[]): string {
	const letters = ['', ...'bcdefghijklmnopqrstuvwxyz'];
	const letter = letters.find((letter) => !taken.includes(wanted + letter));
	return letter === undefined ? freeName(`${wanted}_`, taken) : wanted + letter;
}

/** A new row after row `index` (−1: after the picture); the same rows when there is no room. */
export function added(rows: readonly StackRow[], index: number, kind: RowKind): readonly StackRow[] {
	if (rows.length >= mostRows) return rows;
	const taken = [pictureName, ...rows.map(({ name }) => name)];
	const name = freeName(usualName(rows, index + 1, kind), taken);
	return rows.toSpliced(index + 1, 0, newRow(name, kind));
}

/** Without row `index`; what took it takes what it took. */
export function removed(rows: readonly StackRow[], index: number): readonly StackRow[] {
	const gone = rows[index];
	const instead = gone.from ?? rows[index - 1]?.name ?? pictureName;
	const heir = (name: string | null) => (name === gone.name ? instead : name);
	const next = (row: StackRow, n: number) => (n === index && row.from === null ? gone.from : heir(row.from));
	const rest = rows.toSpliced(index, 1);
	return mended(rest.map((row, n) => ({ ...row, from: next(row, n), other: heir(row.other) })));
}

/** Row `index` one place up (−1) or down (1). */
export function moved(rows: readonly StackRow[], index: number, by: 1 | -1): readonly StackRow[] {
	const to = index + by;
	if (to < 0 || to >= rows.length) return rows;
	return mended(rows.with(index, rows[to]).with(to, rows[index]));
}

export function changed(
	rows: readonly StackRow[],
	index: number,
	change: Partial<StackRow>
): readonly StackRow[] {
	const row = { ...rows[index], ...change };
	const kindChanged = change.kind !== undefined && change.kind !== rows[index].kind;
	return mended(rows.with(index, kindChanged ? { ...newRow(row.name, row.kind), from: row.from } : row));
}

/** What a row may take: every layer above it. */
export const above = (rows: readonly StackRow[], index: number): string[] => [
	pictureName,
	...rows.slice(0, index).map(({ name }) => name)
];

/** Names of layers that are not above become the layer before, or the picture; crops and sums have no window. */
export function mended(rows: readonly StackRow[]): readonly StackRow[] {
	return rows.map((row, index) => {
		const known = above(rows, index);
		const last = known[known.length - 1];
		const from = row.from !== null && row.from !== last && known.includes(row.from) ? row.from : null;
		if (isWindow(row.kind)) return { ...row, from, other: null };
		const { name, kind } = row;
		return {
			...newRow(name, kind),
			from,
			other: row.other !== null && known.includes(row.other) ? row.other : pictureName
		};
	});
}
