import { area } from '$lib/conv';
import {
	defaultState,
	formatLabState,
	formatPair,
	parseLabState,
	parsePair,
	type LabState
} from '$lib/state/labUrl';
import { fields } from '$lib/state/labLimits';
import { edited, inputPresets, kernelPresets, listSource, preset, valuesOf } from '$lib/state/values';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isLegal, legalCase, ops, plain, queryOf, runs, wishes } from './arbitraries';

const number = fc.oneof(
	fc.integer({ min: -9, max: 9 }),
	fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 }).map((value) => value + 0)
);

function sources(presets: typeof kernelPresets | typeof inputPresets) {
	const base = fc.oneof(
		fc.tuple(fc.constantFrom(...presets), fc.nat(65535)).map(([name, seed]) => preset(name, seed)),
		fc.array(number, { minLength: 1, maxLength: 12 }).map(listSource)
	);
	const edits = fc.array(fc.tuple(fc.nat(20), number), { maxLength: 3 });
	return fc
		.tuple(base, edits)
		.map(([source, cells]) => cells.reduce((all, cell) => edited(all, ...cell), source));
}

const states: fc.Arbitrary<LabState> = fc
	.record({
		legal: legalCase,
		w: sources(kernelPresets),
		x: sources(inputPresets),
		colour: fc.constantFrom('tap', 'value'),
		values: fc.constantFrom('numbers', 'symbols'),
		view: fc.constantFrom('matrix', 'both'),
		by: fc.constantFrom('scatter', 'gather'),
		show: fc.constantFrom('', 'row:2', 'entry:3,7', 'tap:0'),
		step: fc.option(fc.nat(999_999))
	})
	.map(
		({ legal, by, ...rest }) => ({ ...legal, ...rest, by: legal.op === 'conv' ? 'scatter' : by }) as LabState
	);

/** The numbers that a state shows; the sum turns −0, which a link may lose, into 0. */
function numbersOf({ settings, x, w }: LabState) {
	const shown = { x: valuesOf(x, settings.input, 'input'), w: valuesOf(w, settings.kernel, 'kernel') };
	return { x: shown.x.map((value) => value + 0), w: shown.w.map((value) => value + 0) };
}

describe('a state as URL parameters', () => {
	it('comes back as it was', () => {
		fc.assert(
			fc.property(states, (state) => {
				const { x, w } = numbersOf(state);
				const query = formatLabState(state, x, w);
				const back = parseLabState(query);
				expect(back.notes).toEqual([]);
				expect(numbersOf(back.state)).toEqual({ x, w });
				expect({ ...back.state, x: null, w: null }).toEqual({ ...state, x: null, w: null });
				expect(formatLabState(back.state, x, w)).toBe(query);
			}),
			runs
		);
	});

	it('says nothing of what is as usual', () => {
		const { x, w } = numbersOf(defaultState);
		expect(formatLabState(defaultState, x, w)).toBe('');
		expect(parseLabState('')).toEqual({ state: defaultState, notes: [] });
	});

	it('is short and readable', () => {
		const query = 'op=transposed&i=2x3&s=2&p=1&a=1&w=edge&x=1,2,-3,4.5,0,6&colour=value&show=entry:3,4';
		const { state, notes } = parseLabState(query);
		expect(notes).toEqual([]);
		expect(state.settings).toEqual({
			input: [2, 3],
			kernel: [3, 3],
			stride: [2, 2],
			padding: [1, 1],
			dilation: [1, 1],
			outputPadding: [1, 1]
		});
		const { x, w } = numbersOf(state);
		expect([...x]).toEqual([1, 2, -3, 4.5, 0, 6]);
		expect(formatLabState(state, x, w)).toBe(query);
	});

	it('carries no output padding for a convolution', () => {
		const { state, notes } = parseLabState('s=2&a=1');
		expect(notes).toEqual([]);
		expect(state.settings.outputPadding).toEqual([0, 0]);
	});

	it('stays short when a list of numbers meets a huge map', () => {
		const { state } = parseLabState('i=256&x=1,2,0,4');
		const { x, w } = numbersOf(state);
		expect(x).toHaveLength(area([256, 256]));
		expect(formatLabState(state, x, w)).toBe('i=256&x=1,2,0,4');
	});
});

describe('a hostile query', () => {
	const text = fc.oneof(
		fc.string(),
		fc.string({ unit: 'binary' }),
		fc.constantFrom(
			'',
			'-',
			'NaN',
			'Infinity',
			'1e999',
			'3x',
			'x3',
			'3x3x3',
			'-3',
			'..',
			'9'.repeat(40),
			'<script>',
			'%',
			'٣',
			';=',
			'1;2=3;4'
		)
	);
	const names = [
		'op',
		'i',
		'k',
		's',
		'p',
		'd',
		'a',
		'w',
		'x',
		'colour',
		'values',
		'view',
		'by',
		'show',
		'step',
		'zzz'
	];
	const queries = fc
		.array(fc.tuple(fc.constantFrom(...names), text), { maxLength: 12 })
		.map((pairs) =>
			pairs.map(([name, value]) => `${name}=${encodeURIComponent(value.toWellFormed())}`).join('&')
		);

	it('gives a legal state with numbers, whatever it says', () => {
		fc.assert(
			fc.property(fc.oneof(queries, text), (query) => {
				const { state } = parseLabState(query);
				expect(isLegal(state.op, state.settings)).toBe(true);
				const { x, w } = numbersOf(state);
				expect([...x, ...w].every(Number.isFinite)).toBe(true);
				expect(parseLabState(formatLabState(state, x, w)).state.settings).toEqual(state.settings);
			}),
			{ ...runs, numRuns: 1000 }
		);
	});

	it('gives a legal state from any numbers, and a note exactly where something was changed', () => {
		fc.assert(
			fc.property(ops, wishes, (op, wished) => {
				const { state, notes } = parseLabState(queryOf(op, wished));
				expect(isLegal(op, state.settings)).toBe(true);
				const read = fields.every((field) => parsePair(wished[field].join('x')) !== null);
				fc.pre(read);
				const changed = fields.filter(
					(field) =>
						(field !== 'outputPadding' || op === 'transposed') &&
						wished[field].some((value, axis) => value !== state.settings[field][axis])
				);
				expect(notes.map((note) => (note.code === 'changed' ? note.field : note.code))).toEqual(changed);
			}),
			{ ...runs, maxSkipsPerRun: 1000 }
		);
	});

	it.each([
		['op=invert', { code: 'unreadable', param: 'op', got: 'invert', used: 'conv' }],
		['i=four', { code: 'unreadable', param: 'i', got: 'four', used: '4' }],
		['k=3x3x3', { code: 'unreadable', param: 'k', got: '3x3x3', used: '3' }],
		['i=1e9', { code: 'unreadable', param: 'i', got: '1e9', used: '4' }],
		[`view=${'z'.repeat(500)}`, { code: 'unreadable', param: 'view', got: 'z'.repeat(20), used: 'matrix' }],
		['op=transposed&by=hand', { code: 'unreadable', param: 'by', got: 'hand', used: 'scatter' }],
		['w=blur', { param: 'w', code: 'preset-unknown', got: 'blur' }],
		['w=ones', { param: 'w', code: 'preset-unknown', got: 'ones' }],
		['x=1,two,3', { param: 'x', code: 'value-not-a-number', got: 'two' }],
		['x=1,1e308', { param: 'x', code: 'value-too-large', got: '1e308' }],
		['w=count;1=-2e9', { param: 'w', code: 'value-too-large', got: '1=-2e9' }],
		['k=9', { code: 'changed', field: 'kernel', from: [9, 9], to: [4, 4] }],
		['i=100000', { code: 'changed', field: 'input', from: [100_000, 100_000], to: [256, 256], why: null }]
	])('is answered with a note: %s', (query, note) => {
		expect(parseLabState(query).notes).toMatchObject([note]);
	});

	it.each(['show=<b>', 'step=-1', 'step=1e5', 'utm_source=mail', '%%%', 'w', 'w=', '&&&=='])(
		'is passed over where it means nothing: %s',
		(query) => {
			expect(parseLabState(query).state.settings).toEqual(plain);
			expect(parseLabState(query).state.step).toBeNull();
		}
	);
});

describe('pairs', () => {
	it.each([
		['3', [3, 3]],
		['2x3', [2, 3]],
		['2×3', [2, 3]],
		['2,3', [2, 3]],
		[' 2 X 3 ', [2, 3]],
		['-1', [-1, -1]],
		['2.5x1', [2.5, 1]]
	])('%s is read', (text, pair) => {
		expect(parsePair(text)).toEqual(pair);
	});

	it.each(['', 'x', '3x', 'x3', '1 2', '1e3', '0b1', '1.2.3', '-', '9'.repeat(13), 'NaN'])(
		'%s is not',
		(text) => {
			expect(parsePair(text)).toBeNull();
		}
	);

	it('are written so that they are read back', () => {
		expect(formatPair([3, 3])).toBe('3');
		expect(formatPair([2, 3])).toBe('2x3');
	});
});
