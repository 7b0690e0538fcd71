/**
 * Which picture pixels the units of a layer can depend on, along one axis, exactly. Neighbouring units after a
 * transposed convolution do not all see equally much: how many stamps reach a unit, and whether its neighbours share
 * them, goes by its phase. So a field holds the first and the last pixel of each unit of one period; unit j + period
 * sees the same, `advance` pixels further on.
 *
 *   conv, pool   unit j sees what units j · s − p + t · d see, for every tap t
 *   transposed   unit j sees what every unit i with  i · s − p + t · d = j  sees
 */
import type { Line } from './line';

export interface Field {
	/** units after which the pattern repeats */
	readonly period: number;
	/** picture pixels from one period to the next */
	readonly advance: number;
	/** [period], picture coordinates; Infinity where no stamp reaches the unit */
	readonly first: readonly number[];
	/** [period], −Infinity where no stamp reaches the unit */
	readonly last: readonly number[];
}

/** Of the picture itself: every pixel sees itself. */
export const pictureField: Field = { period: 1, advance: 1, first: [0], last: [0] };

/** After a convolution or pooling. */
export function slidField(before: Field, { kernel, stride, padding, dilation }: Line): Field {
	const shared = greatestCommonDivisor(before.period, stride);
	const taps = Array.from({ length: kernel }, (_, tap) => tap * dilation - padding);
	return fieldOf(before.period / shared, (before.advance * stride) / shared, (unit) =>
		unionOf(taps.map((at) => seenBy(before, unit * stride + at)))
	);
}

/** After a transposed convolution. */
export function stampedField(before: Field, { kernel, stride, padding, dilation }: Line): Field {
	return fieldOf(before.period * stride, before.advance, (unit) => {
		const stamps = Array.from({ length: kernel }, (_, tap) => (unit + padding - tap * dilation) / stride);
		return unionOf(stamps.filter(Number.isInteger).map((at) => seenBy(before, at)));
	});
}

/** Of a map that begins `start` units further on. */
export function croppedField(before: Field, start: number): Field {
	return fieldOf(before.period, before.advance, (unit) => seenBy(before, unit + start));
}

/** Of the sum of maps of one stride. */
export function addedField(branches: readonly Field[]): Field {
	const period = branches.map((branch) => branch.period).reduce(leastCommonMultiple);
	const [{ advance, period: own }] = branches;
	return fieldOf(period, (advance * period) / own, (unit) =>
		unionOf(branches.map((branch) => seenBy(branch, unit)))
	);
}

/** Pixels from the first to the last that one unit can depend on: the most that any unit can. */
export function widest({ first, last }: Field): number {
	return Math.max(...first.map((from, unit) => last[unit] - from + 1));
}

/** First and last picture pixel that this unit can depend on; Infinity and −Infinity where nothing reaches it. */
export function seenBy({ period, advance, first, last }: Field, unit: number): Span {
	const periods = Math.floor(unit / period);
	const phase = unit - periods * period;
	return [first[phase] + periods * advance, last[phase] + periods * advance];
}

type Span = readonly [first: number, last: number];

function fieldOf(period: number, advance: number, span: (unit: number) => Span): Field {
	const spans = Array.from({ length: period }, (_, unit) => span(unit));
	return { period, advance, first: spans.map(([first]) => first), last: spans.map(([, last]) => last) };
}

function unionOf(spans: readonly Span[]): Span {
	return [Math.min(...spans.map(([first]) => first)), Math.max(...spans.map(([, last]) => last))];
}

function leastCommonMultiple(a: number, b: number): number {
	return (a / greatestCommonDivisor(a, b)) * b;
}

function greatestCommonDivisor(a: number, b: number): number {
	return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
