/**
 * One band of the alignment figure: cells of width a around the centres a · j + b, as far as they can be told apart.
 * Lengths are CSS pixels, `unit` counts the band's units.
 */

export interface Scale {
	/** picture coordinate → CSS pixels from the left edge */
	(at: number): number;
}

export interface Grid {
	readonly stride: number;
	readonly offset: number;
	readonly size: number;
}

export interface BandMarks {
	/** the band as a whole, cut off at the figure's edges */
	readonly left: number;
	readonly right: number;
	/** where the cells meet; [] where they are too narrow to draw */
	readonly edges: readonly number[];
	/** numbers of units, at their centres: every one, every fifth …, or none */
	readonly labels: readonly { unit: number; x: number }[];
}

const narrowest = { edges: 3, numbered: 7, labels: 22 };

export function bandMarks(grid: Grid, scale: Scale, width: number): BandMarks {
	const { stride, offset, size } = grid;
	const cell = scale(stride) - scale(0);
	const edge = (unit: number) => scale(offset + stride * (unit - 0.5));
	const inside = (x: number) => Math.min(width, Math.max(0, x));
	const first = Math.max(0, Math.floor(-edge(0) / cell));
	const last = Math.min(size - 1, Math.ceil((width - edge(0)) / cell));
	const units = Array.from({ length: Math.max(0, last - first + 1) }, (_, n) => first + n);
	const centred = units.map((unit) => ({ unit, x: scale(offset + stride * unit) }));
	const shown = centred.filter(({ x }) => x >= 0 && x <= width);
	const every = Math.max(1, Math.ceil(narrowest.labels / cell / 5) * 5);
	const labelled = cell >= narrowest.labels ? shown : shown.filter(({ unit }) => unit % every === 0);
	return {
		left: inside(edge(0)),
		right: inside(edge(size)),
		edges:
			cell < narrowest.edges
				? []
				: units
						.slice(1)
						.map(edge)
						.filter((x) => x > 0 && x < width),
		labels: cell < narrowest.numbered ? [] : labelled
	};
}

/** The part of the band that these units take, from the first to the last, cut off at the figure's edges. */
export function unitsSpan(
	{ stride, offset }: Grid,
	[first, last]: readonly [number, number],
	scale: Scale,
	width: number
): { left: number; right: number } {
	const inside = (x: number) => Math.min(width, Math.max(0, x));
	return {
		left: inside(scale(offset + stride * (first - 0.5))),
		right: inside(scale(offset + stride * (last + 0.5)))
	};
}
