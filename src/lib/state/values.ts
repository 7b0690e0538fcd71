/**
 * Where the numbers in the input and in the kernel come from: a preset that fits every size, or a list, each with
 * single cells edited on top. In a URL: `random:7`, `edge`, `1,2,3,4`, or `ones;5=3` (cell 5 edited to 3).
 */
import { randomLcg } from 'd3';
import { area, bilinearKernel, type Pair } from '$lib/conv';

export const kernelPresets = ['count', 'identity', 'box', 'edge', 'bilinear', 'random'] as const;
export const inputPresets = ['random', 'count', 'ones', 'impulse'] as const;
export type KernelPreset = (typeof kernelPresets)[number];
export type InputPreset = (typeof inputPresets)[number];
export type Preset = KernelPreset | InputPreset;

/** Numbers a reader asks for are at most this large, so that every sum of products stays finite and exact enough. */
export const largestValue = 1e9;

/** value, or the nearest number that is not too large. */
export const limited = (value: number) => Math.min(largestValue, Math.max(-largestValue, value));

export interface ValueSource {
	/** a preset's name, or 'list' */
	base: Preset | 'list';
	/** seed of a random preset */
	seed: number;
	/** the numbers of a list, row-major; empty for presets */
	list: readonly number[];
	/** cells edited since, by row-major index */
	edits: ReadonlyMap<number, number>;
}

export function preset(base: Preset, seed = 1): ValueSource {
	return { base, seed, list: [], edits: new Map() };
}

export function listSource(list: readonly number[]): ValueSource {
	return { base: 'list', seed: 1, list, edits: new Map() };
}

export function edited(source: ValueSource, index: number, value: number): ValueSource {
	return { ...source, edits: new Map(source.edits).set(index, value) };
}

/** The numbers, [height × width] row-major. A list too short is filled with zeros, one too long is cut. */
export function valuesOf(source: ValueSource, size: Pair, role: 'input' | 'kernel'): Float64Array {
	const values = source.base === 'list' ? fitted(source.list, area(size)) : generate(source, size, role);
	for (const [index, value] of source.edits) if (index < values.length) values[index] = value;
	return values;
}

function fitted(list: readonly number[], length: number): Float64Array {
	const values = new Float64Array(length);
	values.set(list.slice(0, length));
	return values;
}

function generate({ base, seed }: ValueSource, size: Pair, role: 'input' | 'kernel'): Float64Array {
	const [height, width] = size;
	const cells = new Float64Array(height * width);
	switch (base) {
		case 'count':
			return cells.map((_, n) => n + 1);
		case 'ones':
			return cells.fill(1);
		case 'box':
			return cells.fill(1 / cells.length);
		case 'identity':
		case 'impulse':
			cells[Math.floor((height - 1) / 2) * width + Math.floor((width - 1) / 2)] = 1;
			return cells;
		case 'edge':
			return edge(size);
		case 'bilinear':
			return bilinearKernel(size);
		default: {
			const next = randomLcg(seed / 2 ** 16);
			const [least, span] = role === 'kernel' ? [-3, 7] : [0, 10];
			return cells.map(() => least + Math.floor(next() * span));
		}
	}
}

/** Sobel's idea at any size: a difference along the longer axis, smoothed across it (binomial weights). */
function edge([height, width]: Pair): Float64Array {
	const acrossIsVertical = width > 1;
	const difference = ramp(acrossIsVertical ? width : height);
	const smoothing = binomial(acrossIsVertical ? height : width);
	const at = (y: number, x: number) =>
		acrossIsVertical ? smoothing[y] * difference[x] : smoothing[x] * difference[y];
	return Float64Array.from({ length: height * width }, (_, n) => at(Math.floor(n / width), n % width));
}

/** … −1, 0, 1 … for odd lengths, −1, 1 for two. */
function ramp(length: number): number[] {
	const step = length % 2 ? 1 : 2;
	return Array.from({ length }, (_, n) => (n - (length - 1) / 2) * step);
}

/** Row `length − 1` of Pascal's triangle, kept readable: at most 1, 2, … scaled down for long ones. */
function binomial(length: number): number[] {
	const row = [1];
	for (let n = 1; n < length; n++) row.push((row[n - 1] * (length - n)) / n);
	const most = Math.max(...row);
	return most > 100 ? row.map((value) => (value / most) * 100) : row;
}
