/**
 * A sum of many products, taken apart for reading. Its parts are what each source (a channel of the input) gives; where
 * there is one source only, they are the products themselves. Parts are ordered by size, largest first, so that
 *
 *   running(n) = bias + the first n parts
 *
 * shows soon what matters. All of it is added up in 64 bits.
 */
import type { Provenance, Source, Unit } from '$lib/fcn';

export interface SumPart {
	readonly source: Source;
	/** index of the source in the sum */
	readonly index: number;
	/** products of this part, [first, end) of all products */
	readonly first: number;
	readonly end: number;
	readonly value: number;
}

/** One product, and the unit whose value it weighs. */
export interface Term extends Unit {
	readonly value: number;
	readonly weight: number;
	readonly product: number;
}

type Sum = Pick<Provenance, 'sources' | 'window' | 'height' | 'width' | 'inputs' | 'weights' | 'bias'>;

const areaOf = ({ window }: Sum) => window.height * window.width;

/** Largest size first; equal ones in the order of the sum. */
export function partsOf(sum: Sum): SumPart[] {
	const area = areaOf(sum);
	const each = sum.sources.length > 1 ? area : 1;
	const count = sum.sources.length > 1 ? sum.sources.length : area * sum.sources.length;
	const parts = Array.from({ length: count }, (_, n): SumPart => {
		const [first, end] = [n * each, (n + 1) * each];
		const index = Math.floor(first / area);
		let value = 0;
		for (let at = first; at < end; at++) value += sum.inputs[at] * sum.weights[at];
		return { source: sum.sources[index], index, first, end, value };
	});
	return parts.sort((a, b) => Math.abs(b.value) - Math.abs(a.value));
}

/** [parts + 1]: the bias, then the sum after each part. */
export function runningSums(bias: number, parts: readonly SumPart[]): number[] {
	let sum = bias;
	return [bias, ...parts.map(({ value }) => (sum += value))];
}

/** Product number n of the sum. */
export function termAt(sum: Sum, n: number): Term {
	const { window } = sum;
	const area = areaOf(sum);
	const source = sum.sources[Math.floor(n / area)];
	return {
		...source,
		y: window.top + Math.floor((n % area) / window.width),
		x: window.left + (n % window.width),
		value: sum.inputs[n],
		weight: sum.weights[n],
		product: sum.inputs[n] * sum.weights[n]
	};
}

/** Whether a term's unit is one, not padding around the map. */
export const isThere = ({ height, width }: Pick<Sum, 'height' | 'width'>, { y, x }: Pick<Unit, 'y' | 'x'>) =>
	y >= 0 && x >= 0 && y < height && x < width;

/** The products of largest size, at most `count`; those that are 0 are left out. */
export function topTerms(sum: Sum, count: number): Term[] {
	return [...sum.inputs.keys()]
		.map((n) => termAt(sum, n))
		.filter(({ product }) => product !== 0)
		.sort((a, b) => Math.abs(b.product) - Math.abs(a.product))
		.slice(0, count);
}
