/** The truth's edges, by the first head that finds them: masks in, categories and shares out. */
import type { LabelMap, Size } from '$lib/fcn';
import type { LabelsByHead } from '$lib/state/fcnResult.svelte';
import { edgesOf, edgeScore, widened } from '$lib/state/streetEdges';

/** In the order of their numbers in a map; 0 is no edge. */
export const edgeKinds = ['none', 'fc7', 'pool4', 'pool3', 'missed'] as const;

/** Pixels by which an edge may be off and still count as found. */
export const edgeReach = 3;

export interface Edges {
	/** [height, width]: index into `edgeKinds`, two pixels wider than the edge so that it can be seen */
	readonly map: Uint8Array;
	/** by index into `edgeKinds`: share of all true edge pixels */
	readonly shares: readonly number[];
	/** by head */
	readonly scores: Readonly<Record<keyof LabelsByHead, { recall: number; precision: number }>>;
}

/** truth: [height, width] */
export function streetEdges(truth: Uint8Array, heads: LabelsByHead): Edges {
	const { width, height } = heads['8s'];
	const size: Size = { width, height };
	const scoreOf = ({ labels }: LabelMap) => edgeScore(truth, labels, size, edgeReach);
	const scores = { '32s': scoreOf(heads['32s']), '16s': scoreOf(heads['16s']), '8s': scoreOf(heads['8s']) };
	const real = edgesOf(truth, size);
	const kinds = real.map((edge, n) => {
		if (!edge) return 0;
		const first = [scores['32s'], scores['16s'], scores['8s']].findIndex(({ found }) => found[n]);
		return first < 0 ? edgeKinds.length - 1 : first + 1;
	});
	const all = kinds.filter((kind) => kind > 0).length || 1;
	const map = new Uint8Array(kinds.length);
	const shares = edgeKinds.map((_, kind) => {
		const marks = kinds.map((each) => (kind > 0 && each === kind ? 1 : 0));
		widened(marks, size, 1).forEach((mark, n) => mark && (map[n] = kind));
		return marks.reduce((sum, mark) => sum + mark, 0) / all;
	});
	return { map, shares, scores };
}
