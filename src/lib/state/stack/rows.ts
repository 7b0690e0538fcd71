/**
 * A stack of layers as the Alignment Lab edits it: one row per layer below the picture, every number given. Windows take
 * the layer before or the one named by `from`; a crop takes `from` to the size of `other`, a sum adds `other`.
 */
import type { Layer } from '$lib/conv';

export const rowKinds = ['conv', 'pool', 'transposed', 'crop', 'add'] as const;
export type RowKind = (typeof rowKinds)[number];

export interface StackRow {
	readonly name: string;
	readonly kind: RowKind;
	readonly kernel: number;
	readonly stride: number;
	readonly padding: number;
	readonly dilation: number;
	/** pooling only: the size rounds up, as in Caffe */
	readonly roundUp: boolean;
	/** name of the layer that is taken; null for the one before */
	readonly from: string | null;
	/** of a crop: whose size and place it takes; of a sum: what is added. null for windows */
	readonly other: string | null;
}

export const pictureName = 'data';

export const fields = ['kernel', 'stride', 'padding', 'dilation'] as const;
export type RowField = (typeof fields)[number];

/** [least, most] of each number */
export const limits: Record<RowField | 'picture', readonly [number, number]> = {
	kernel: [1, 128],
	stride: [1, 64],
	padding: [0, 200],
	dilation: [1, 32],
	picture: [1, 2000]
};

export const mostRows = 60;

export const isWindow = (kind: RowKind): boolean => kind !== 'crop' && kind !== 'add';

/** The nearest whole number within the limits; NaN becomes the least. */
export function nearest(field: keyof typeof limits, value: number): number {
	const [least, most] = limits[field];
	return Number.isNaN(value) ? least : Math.min(most, Math.max(least, Math.round(value)));
}

export const newRow = (name: string, kind: RowKind): StackRow => ({
	name,
	kind,
	kernel: { conv: 3, pool: 2, transposed: 4, crop: 1, add: 1 }[kind],
	stride: kind === 'pool' || kind === 'transposed' ? 2 : 1,
	padding: kind === 'conv' || kind === 'transposed' ? 1 : 0,
	dilation: 1,
	roundUp: false,
	from: null,
	other: isWindow(kind) ? null : pictureName
});

/** The rows as layers for `alignment` and `layerSizes`, the picture first. */
export function layersOf(rows: readonly StackRow[]): Layer[] {
	return [
		{ name: pictureName, kind: 'input' },
		...rows.map((row, index) => layerOf(row, before(rows, index)))
	];
}

function layerOf(row: StackRow, before: string): Layer {
	const { name, kind, kernel, stride, padding, dilation, roundUp } = row;
	const from = row.from ?? before;
	if (!isWindow(kind)) {
		const other = row.other ?? pictureName;
		return { name, kind, inputs: kind === 'crop' ? [from, other] : [other, from] };
	}
	return {
		name,
		kind,
		inputs: [from],
		kernel,
		stride,
		padding,
		dilation,
		roundUp: kind === 'pool' && roundUp
	};
}

const before = (rows: readonly StackRow[], index: number) => rows[index - 1]?.name ?? pictureName;

/** Layers of `conv` as rows; what is beside windows, crops and sums is left out. */
export function rowsOf(layers: readonly Layer[]): StackRow[] {
	const rows: StackRow[] = [];
	for (const {
		name,
		kind,
		inputs = [],
		kernel = 1,
		stride = 1,
		padding = 0,
		dilation = 1,
		roundUp
	} of layers) {
		if (!isRowKind(kind)) continue;
		const last = rows.at(-1)?.name ?? pictureName;
		const [source, other] = kind === 'add' ? [inputs[1], inputs[0]] : inputs;
		const renamed = (input: string | undefined) => (input === layers[0].name ? pictureName : (input ?? null));
		rows.push({
			...{ name, kind, roundUp: roundUp ?? false },
			...{ kernel: one(kernel), stride: one(stride), padding: one(padding), dilation: one(dilation) },
			from: renamed(source) === last ? null : renamed(source),
			other: isWindow(kind) ? null : renamed(other)
		});
	}
	return rows;
}

const isRowKind = (kind: Layer['kind']): kind is RowKind => rowKinds.some((known) => known === kind);

/** The lab is about one axis. */
const one = (extent: number | readonly [number, number]) => (typeof extent === 'number' ? extent : extent[0]);
