/** The stack as the figure draws it: layers whose units lie on the same places share one band. */
import type { Crop } from '$lib/conv';
import type { Evaluated, StackMap } from './evaluate';

export interface Band {
	/** of the layers in it, in order; they follow each other in the stack */
	readonly names: readonly string[];
	/** its first layer */
	readonly map: StackMap;
	readonly stride: number;
	readonly offset: number;
	readonly size: number;
	/** the units that a crop keeps of it */
	readonly kept: readonly { by: string; start: number; size: number }[];
}

export function bandsOf({ maps, crops }: Evaluated): Band[] {
	const bands: { names: string[]; map: StackMap }[] = [];
	for (const map of maps) {
		const last = bands.at(-1);
		if (last && sameGrid(last.map, map)) last.names.push(map.step.name);
		else bands.push({ names: [map.step.name], map });
	}
	const sizeOf = (name: string) => maps.find(({ step }) => step.name === name)?.size ?? 0;
	return bands.map(({ names, map }) => ({
		names,
		map,
		stride: map.step.stride,
		offset: map.step.offset,
		size: map.size,
		kept: crops
			.filter((crop) => names.includes(crop.source.name) && cuts(crop, map.size, sizeOf(crop.name)))
			.map((crop) => ({ by: crop.name, start: crop.start, size: sizeOf(crop.name) }))
	}));
}

const sameGrid = (a: StackMap, b: StackMap) =>
	a.size === b.size && a.step.stride === b.step.stride && a.step.offset === b.step.offset;

const cuts = ({ start }: Crop, before: number, after: number) => start > 0 || after < before;

/** Picture coordinate of a unit's centre. */
export const centreOf = ({ stride, offset }: Pick<Band, 'stride' | 'offset'>, unit: number): number =>
	offset + stride * unit;

/** The unit whose centre is nearest to a picture coordinate. */
export function unitAt(
	{ stride, offset, size }: Pick<Band, 'stride' | 'offset' | 'size'>,
	at: number
): number {
	return Math.min(size - 1, Math.max(0, Math.round((at - offset) / stride)));
}

/** Parts of the picture's line that the figure can show. */
export const views = ['start', 'whole', 'end'] as const;
export type View = (typeof views)[number];

/** Picture coordinates from the left to the right edge of the figure. */
export function extentOf(bands: readonly Band[], view: View): readonly [from: number, to: number] {
	const firsts = bands.map(({ offset, stride }) => [offset - stride / 2, offset + stride]);
	const lasts = bands.map(({ offset, stride, size }) => {
		const last = offset + stride * (size - 1);
		return [last - stride, last + stride / 2];
	});
	const least = Math.min(0, ...firsts.map(([from]) => from));
	const most = Math.max(...lasts.map(([, to]) => to));
	const margin = (from: number, to: number) => 0.02 * (to - from);
	const ends: Record<View, readonly [number, number]> = {
		start: [least, Math.min(most, Math.max(atLeast, ...firsts.map(([, to]) => to)))],
		whole: [least, most],
		end: [Math.max(least, Math.min(bands[0].size - atLeast, ...lasts.map(([from]) => from))), most]
	};
	const [from, to] = ends[view];
	return [from - margin(from, to), to + margin(from, to)];
}

/** Pixels of the picture that a closer look shows at least. */
const atLeast = 12;
