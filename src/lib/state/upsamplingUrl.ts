/**
 * What the upsampling figures are set to, as URL parameters and back: `s` stride, `w` the weights of one line of the
 * kernel (in 2-D the kernel is their product), `n` layers, `x` what goes in, `scene` the street, `view`, for learning
 * `init`, `rate` and `seed`, and the pinned places: `at` on the line, `tent`, `px=row,column`. Only what differs from
 * the default is written.
 */
import { bilinearKernel } from '$lib/conv';
import { noPins, placesOf, type UpsamplingPins } from './upsamplingPins';

export const inputs = ['constant', 'noise', 'picture'] as const;
export const views = ['picture', 'difference'] as const;
export const beginnings = ['zeros', 'random', 'bilinear'] as const;
export const rates = [0.003, 0.01, 0.03, 0.1, 0.3] as const;
export type InputName = (typeof inputs)[number];
export type ViewName = (typeof views)[number];
export type Beginning = (typeof beginnings)[number];

export interface UpsamplingState {
	stride: number;
	/** of one line; its length is the kernel's size */
	weights: readonly number[];
	layers: number;
	input: InputName;
	/** the street's number */
	scene: number;
	view: ViewName;
	beginning: Beginning;
	rate: number;
	seed: number;
	pins: UpsamplingPins;
}

export interface UpsamplingNote {
	param: string;
	got: string;
	used: string;
}

/** The legal values of every number. */
export const range = {
	stride: [2, 8],
	kernel: [1, 16],
	layers: [1, 3],
	weight: [-99, 99],
	scene: [1, 9999],
	seed: [1, 9999]
} as const;

/** Several layers together stand at most so many places apart. */
const longestStride = 64;

export const mostLayers = (stride: number) =>
	Math.min(range.layers[1], Math.floor(Math.log(longestStride) / Math.log(stride) + 1e-9));

export const defaultUpsampling: UpsamplingState = {
	stride: 2,
	weights: [1, 1, 1],
	layers: 1,
	input: 'constant',
	scene: 1,
	view: 'picture',
	beginning: 'zeros',
	rate: 0.1,
	seed: 1,
	pins: noPins
};

/** The kernel size with which one layer resizes bilinearly: 2s for even strides, 2s − 1 for odd ones. */
export const bilinearSize = (stride: number) => 2 * stride - (stride % 2);

/** One line of the bilinear kernel of this size. */
export const tentOf = (size: number): number[] => Array.from(bilinearKernel([1, size]));

/** Never throws: what cannot be read or is not legal becomes the nearest legal state and a note. */
export function parseUpsampling(query: string): { state: UpsamplingState; notes: UpsamplingNote[] } {
	const params = new URLSearchParams(query);
	const notes: UpsamplingNote[] = [];
	const note = (param: string, got: string, used: string) =>
		void notes.push({ param, got: got.length > 20 ? `${got.slice(0, 20)}…` : got, used });

	function whole(param: string, [least, most]: readonly [number, number], fallback: number): number {
		const text = params.get(param);
		if (text === null) return fallback;
		const value = text.trim() === '' ? NaN : Number(text);
		const used = Number.isFinite(value) ? Math.min(most, Math.max(least, Math.round(value))) : fallback;
		if (used !== value) note(param, text, String(used));
		return used;
	}

	function choice<Name extends string>(param: string, names: readonly Name[], fallback: Name): Name {
		const text = params.get(param);
		const name = names.find((each) => each === text);
		if (text !== null && name === undefined) note(param, text, fallback);
		return name ?? fallback;
	}

	function list(stride: number): readonly number[] {
		const text = params.get('w');
		if (text === null) return defaultUpsampling.weights;
		if (text === 'bilinear') return tentOf(bilinearSize(stride));
		const [least, most] = range.weight;
		const parts = text.split(',').slice(0, range.kernel[1]);
		const weights = parts.map((part) => {
			const value = part.trim() === '' ? NaN : Number(part);
			return Number.isFinite(value) ? Math.min(most, Math.max(least, value)) : 0;
		});
		const same =
			text.split(',').length === weights.length && weights.every((value, n) => Number(parts[n]) === value);
		if (!same || parts.some((part) => part.trim() === '')) note('w', text, weights.join(','));
		return weights;
	}

	function rate(): number {
		const text = params.get('rate');
		if (text === null) return defaultUpsampling.rate;
		const value = Number(text);
		const near = (each: number) => Math.abs(Math.log(each / value));
		const used = value > 0 ? [...rates].sort((a, b) => near(a) - near(b))[0] : defaultUpsampling.rate;
		if (used !== value) note('rate', text, String(used));
		return used;
	}

	/** Places along each axis, `sizes` of them: the nearest that is there, or none. */
	function pin(param: string, sizes: readonly number[]): number[] | null {
		const text = params.get(param);
		if (text === null) return null;
		const parts = text.split(',');
		const places = sizes.map((size, axis) => {
			const value = (parts[axis] ?? '').trim() === '' ? NaN : Number(parts[axis]);
			return Math.min(size - 1, Math.max(0, Math.round(value)));
		});
		const used = places.some(Number.isNaN) ? null : places;
		if (used?.join() !== text) note(param, text, used?.join() ?? '–');
		return used;
	}

	function pins(places: ReturnType<typeof placesOf>): UpsamplingPins {
		const pixel = pin('px', places.pixel);
		return {
			line: pin('at', [places.line])?.[0] ?? null,
			tent: pin('tent', [places.tent])?.[0] ?? null,
			pixel: pixel && [pixel[0], pixel[1]]
		};
	}

	const stride = whole('s', range.stride, defaultUpsampling.stride);
	const layer = {
		stride,
		weights: list(stride),
		layers: whole('n', [1, mostLayers(stride)], defaultUpsampling.layers)
	};
	const state: UpsamplingState = {
		...layer,
		input: choice('x', inputs, defaultUpsampling.input),
		scene: whole('scene', range.scene, defaultUpsampling.scene),
		view: choice('view', views, defaultUpsampling.view),
		beginning: choice('init', beginnings, defaultUpsampling.beginning),
		rate: rate(),
		seed: whole('seed', range.seed, defaultUpsampling.seed),
		pins: pins(placesOf(layer))
	};
	return { state, notes };
}

/** Order is fixed, so equal states give equal links. */
export function formatUpsampling(state: UpsamplingState): string {
	const parts: string[] = [];
	const put = (name: string, value: string | number, fallback: string | number) => {
		if (value !== fallback) parts.push(`${name}=${value}`);
	};
	const same = (a: readonly number[], b: readonly number[]) => a.join() === b.join();
	put('s', state.stride, defaultUpsampling.stride);
	const isTent = same(state.weights, tentOf(bilinearSize(state.stride)));
	put('w', isTent ? 'bilinear' : state.weights.map(shortest).join(), defaultUpsampling.weights.join());
	put('n', state.layers, defaultUpsampling.layers);
	put('x', state.input, defaultUpsampling.input);
	put('scene', state.scene, defaultUpsampling.scene);
	put('view', state.view, defaultUpsampling.view);
	put('init', state.beginning, defaultUpsampling.beginning);
	put('rate', state.rate, defaultUpsampling.rate);
	put('seed', state.seed, defaultUpsampling.seed);
	put('at', state.pins.line ?? '', '');
	put('tent', state.pins.tent ?? '', '');
	put('px', state.pins.pixel?.join() ?? '', '');
	return parts.join('&');
}

/** Thirds and sevenths to six digits. */
const shortest = (value: number) => String(Number(value.toPrecision(6)));
