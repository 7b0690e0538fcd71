/**
 * The state of a convolution figure as URL parameters, and back. `i k s p d a` are `n` or `hxw`, `op` is
 * `conv` or `transposed`, `w` and `x` are numbers or presets; only what differs from the default is written.
 */
import type { ConvSettings, Pair } from '$lib/conv';
import { fields, type Field, type Op } from './labLimits';
import { nearestLegal, type Change } from './nearestLegal';
import type { Route } from './steps';
import { inputPresets, kernelPresets, preset, type ValueSource } from './values';
import { formatValues, parseValues, type ValueNote } from './valuesUrl';

export type Colouring = 'tap' | 'value';
export type Writing = 'numbers' | 'symbols';
export type MatrixView = 'matrix' | 'both';

export interface LabState {
	op: Op;
	settings: ConvSettings;
	w: ValueSource;
	x: ValueSource;
	colour: Colouring;
	values: Writing;
	view: MatrixView;
	/** how a transposed convolution is pictured and played; a convolution always gathers */
	by: Route;
	/** what is pinned, as text (see target.ts); '' for nothing */
	show: string;
	/** how many steps the player has done; null when it is not in use */
	step: number | null;
}

export type Note =
	| ({ code: 'changed' } & Change)
	| { code: 'unreadable'; param: string; got: string; used: string }
	| ({ param: string } & ValueNote);

export const letters: Record<Field, string> = {
	input: 'i',
	kernel: 'k',
	stride: 's',
	padding: 'p',
	dilation: 'd',
	outputPadding: 'a'
};

export const defaultState: LabState = {
	op: 'conv',
	settings: {
		input: [4, 4],
		kernel: [3, 3],
		stride: [1, 1],
		padding: [0, 0],
		dilation: [1, 1],
		outputPadding: [0, 0]
	},
	w: preset('count'),
	x: preset('random'),
	colour: 'tap',
	values: 'numbers',
	view: 'matrix',
	by: 'scatter',
	show: '',
	step: null
};

/** Never throws: what cannot be read or is not legal becomes the nearest legal state and a note. */
export function parseLabState(query: URLSearchParams | string): { state: LabState; notes: Note[] } {
	const params = typeof query === 'string' ? new URLSearchParams(query) : query;
	const notes: Note[] = [];
	const choice = <Name extends string>(param: string, names: readonly Name[], fallback: Name): Name => {
		const got = params.get(param);
		if (got === null) return fallback;
		const name = names.find((each) => each === got);
		if (name === undefined) notes.push({ code: 'unreadable', param, got: got.slice(0, 20), used: fallback });
		return name ?? fallback;
	};
	const values = (param: 'x' | 'w', fallback: ValueSource) => {
		const text = params.get(param);
		if (text === null) return fallback;
		const { source, note } = parseValues(text, param === 'x' ? inputPresets : kernelPresets, fallback);
		if (note) notes.push({ param, ...note });
		return source;
	};

	const op = choice('op', ['conv', 'transposed'], 'conv');
	const wished = Object.fromEntries(
		fields.map((field) => {
			const text = params.get(letters[field]);
			const fallback = defaultState.settings[field];
			if (text === null || (field === 'outputPadding' && op === 'conv')) return [field, fallback];
			const pair = parsePair(text);
			if (!pair)
				notes.push({
					code: 'unreadable',
					param: letters[field],
					got: text.slice(0, 20),
					used: formatPair(fallback)
				});
			return [field, pair ?? fallback];
		})
	) as unknown as ConvSettings;
	const { settings, changes } = nearestLegal(op, wished);
	notes.push(...changes.map((change) => ({ code: 'changed' as const, ...change })));

	const step = params.get('step');
	const state: LabState = {
		op,
		settings,
		w: values('w', defaultState.w),
		x: values('x', defaultState.x),
		colour: choice('colour', ['tap', 'value'], 'tap'),
		values: choice('values', ['numbers', 'symbols'], 'numbers'),
		view: choice('view', ['matrix', 'both'], 'matrix'),
		by: op === 'transposed' ? choice('by', ['scatter', 'gather'], 'scatter') : 'scatter',
		show: params.get('show') ?? '',
		step: step !== null && /^\d{1,7}$/.test(step) ? Number(step) : null
	};
	return { state, notes };
}

/** `x` and `w` are the numbers that the state's sources give now. Order is fixed, so equal states give equal links. */
export function formatLabState(state: LabState, x: Float64Array, w: Float64Array): string {
	const parts: string[] = [];
	const put = (name: string, value: string, fallback: string) => {
		if (value !== fallback)
			parts.push(`${name}=${encodeURIComponent(value).replaceAll('%2C', ',').replaceAll('%3A', ':')}`);
	};
	put('op', state.op, defaultState.op);
	for (const field of fields) {
		if (field === 'outputPadding' && state.op === 'conv') continue;
		put(letters[field], formatPair(state.settings[field]), formatPair(defaultState.settings[field]));
	}
	put('w', formatValues(state.w, w), 'count');
	put('x', formatValues(state.x, x), 'random:1');
	put('colour', state.colour, defaultState.colour);
	put('values', state.values, defaultState.values);
	put('view', state.view, defaultState.view);
	if (state.op === 'transposed') put('by', state.by, defaultState.by);
	put('show', state.show, '');
	put('step', state.step === null ? '' : String(state.step), '');
	return parts.join('&');
}

/** `3` or `2x3`; numbers may be anything finite here, legality comes later. */
export function parsePair(text: string): Pair | null {
	const match = /^\s*(-?[\d.]{1,12})\s*(?:[x×,]\s*(-?[\d.]{1,12}))?\s*$/i.exec(text);
	if (!match) return null;
	const pair: Pair = [Number(match[1]), Number(match[2] ?? match[1])];
	return pair.every(Number.isFinite) ? pair : null;
}

/** `3` for square pairs, `2x3` for others. */
export function formatPair([vertical, horizontal]: Pair): string {
	return vertical === horizontal ? `${vertical}` : `${vertical}x${horizontal}`;
}
