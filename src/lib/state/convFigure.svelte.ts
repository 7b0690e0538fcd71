/**
 * One convolution figure: its settings and numbers, what follows from them, and what the reader points at. The
 * Matrix Lab and the lessons' widgets are views of this. All that is drawn is derived from the few fields on top.
 */
import {
	area,
	backwardSettings,
	convMatrix,
	forwardSettings,
	multiply,
	transpose,
	type ConvSettings,
	type Pair,
	type SparseMatrix
} from '$lib/conv';
import { linksOf, type Links } from './links';
import { bounds, legalRange, obstacle, outputSize, withField, type Field, type Op } from './labLimits';
import {
	defaultState,
	formatLabState,
	parseLabState,
	type Colouring,
	type LabState,
	type MatrixView,
	type Note,
	type Writing
} from './labUrl';
import { nearestLegal } from './nearestLegal';
import { partialOutput, type Route } from './steps';
import { formatTarget, parseTarget, sameTarget, type Target } from './target';
import { edited, limited, valuesOf, type ValueSource } from './values';

export class ConvFigure {
	#only: Route | null = $state.raw(null);
	op: Op = $state(defaultState.op);
	settings: ConvSettings = $state.raw(defaultState.settings);
	xSource: ValueSource = $state.raw(defaultState.x);
	wSource: ValueSource = $state.raw(defaultState.w);
	colour: Colouring = $state(defaultState.colour);
	values: Writing = $state(defaultState.values);
	view: MatrixView = $state(defaultState.view);
	/** how a transposed convolution is pictured and played: stamp by stamp, or gathering output by output */
	by: Route = $state(defaultState.by);
	/** steps done by the player; null when the figure shows the finished result */
	step: number | null = $state(null);
	pinned: Target | null = $state.raw(null);
	preview: Target | null = $state.raw(null);
	/** what a lesson's step shows; not the reader's pin, and what is left when that is released */
	given: Target | null = $state.raw(null);
	/** what had to change for the settings to be legal; shown in place */
	notes: Note[] = $state.raw([]);

	/** [inputH × inputW] and [kernelH × kernelW], row-major */
	x = $derived(valuesOf(this.xSource, this.settings.input, 'input'));
	w = $derived(valuesOf(this.wSource, this.settings.kernel, 'kernel'));
	outputSize: Pair = $derived(outputSize(this.op, this.settings));
	/** the convolution whose matrix is C, whichever of C and Cᵀ is in use */
	forward: ConvSettings = $derived(this.op === 'conv' ? this.settings : forwardSettings(this.settings));
	c: SparseMatrix = $derived(convMatrix(this.forward, this.w));
	ct: SparseMatrix = $derived(transpose(this.c));
	/** y = Mx: M is C or Cᵀ */
	matrix: SparseMatrix = $derived(this.op === 'conv' ? this.c : this.ct);
	/** Mᵀ, whose rows are M's columns */
	turned: SparseMatrix = $derived(this.op === 'conv' ? this.ct : this.c);
	y: Float64Array = $derived(multiply(this.matrix, this.x));

	/** a convolution computes output by output, a transposed one goes as chosen */
	route: Route = $derived(this.#only ?? (this.op === 'conv' ? 'gather' : this.by));
	stepCount: number = $derived(this.route === 'gather' ? this.matrix.rows : this.matrix.cols);
	/** the output as far as the player has come; NaN where nothing is known yet */
	shownY: Float64Array = $derived(
		this.step === null ? this.y : partialOutput(this.route, this.matrix, this.turned, this.x, this.step)
	);
	stepTarget: Target | null = $derived.by(() => {
		if (this.step === null || this.step === 0) return null;
		const index = Math.min(this.step, this.stepCount) - 1;
		return this.route === 'gather' ? { kind: 'row', row: index } : { kind: 'column', col: index };
	});

	target: Target | null = $derived(this.preview ?? this.pinned ?? this.stepTarget ?? this.given);
	links: Links | null = $derived(this.target && linksOf(this.matrix, this.turned, this.target));

	/** `only`: the one route of a figure that has no choice of them, whatever the query says. */
	constructor(query: URLSearchParams | string = '', only: Route | null = null) {
		this.#only = only;
		this.load(query);
	}

	/** Takes over a state from a URL or a lesson; what is illegal is mended and noted. */
	load(query: URLSearchParams | string): void {
		const { state, notes } = parseLabState(query);
		this.op = state.op;
		this.settings = state.settings;
		this.xSource = state.x;
		this.wSource = state.w;
		this.colour = state.colour;
		this.values = state.values;
		this.view = state.view;
		this.by = state.by;
		this.notes = notes;
		this.preview = null;
		this.given = null;
		this.pinned = parseTarget(state.show, this.extent);
		this.step = state.step === null ? null : Math.min(state.step, this.stepCount);
	}

	get extent() {
		return { rows: this.matrix.rows, cols: this.matrix.cols, taps: area(this.settings.kernel) };
	}

	get state(): LabState {
		const { op, settings, colour, values, view, by, step } = this;
		const show = this.pinned ? formatTarget(this.pinned) : '';
		return { op, settings, w: this.wSource, x: this.xSource, colour, values, view, by, show, step };
	}

	get query(): string {
		return formatLabState(this.state, this.x, this.w);
	}

	/**
	 * Sets one field along `axes`, which have equal values now, or the end of its legal range on that side. Any number.
	 */
	set(field: Field, axes: readonly (0 | 1)[], value: number): void {
		if (Number.isNaN(value)) return;
		const { least, most } = bounds[field];
		const wished = Math.round(value) || 0; // not −0
		const at = (candidate: number) => withField(this.settings, field, axes, candidate);
		const legal = wished >= least && wished <= most && obstacle(this.op, at(wished)) === null;
		const { min, max } = legalRange(this.op, this.settings, field, axes);
		const to = legal ? wished : Math.min(max.value, Math.max(min.value, wished));
		const change = { field, from: at(value)[field], to: at(to)[field], why: wished > to ? max.why : min.why };
		this.settings = at(to);
		this.notes = to === wished ? [] : [{ code: 'changed', ...change }];
		this.#settle();
	}

	/** After the state of a lesson's step was loaded: what it points at is given, not pinned by the reader. */
	give(): void {
		this.given = this.pinned;
		this.pinned = null;
	}

	/** Replaces all settings, mended where they are not legal. */
	replace(settings: ConvSettings): void {
		const { settings: legal, changes } = nearestLegal(this.op, settings);
		this.settings = legal;
		this.notes = changes.map((change) => ({ code: 'changed' as const, ...change }));
		this.#settle();
	}

	/** Goes over to the other operation with the same C, so that the reader sees the same matrix turn. */
	setOp(op: Op): void {
		if (op === this.op) return;
		const settings =
			op === 'transposed'
				? backwardSettings(this.settings)
				: { ...this.forward, outputPadding: [0, 0] as const };
		this.op = op;
		this.step = null;
		this.pinned = null;
		this.replace(settings);
	}

	/** The other route has other steps: a player in use begins again. */
	setRoute(by: Route): void {
		if (by === this.by) return;
		this.by = by;
		if (this.step !== null) this.step = 0;
	}

	edit(role: 'input' | 'kernel', index: number, value: number): void {
		const legal = limited(value);
		if (role === 'input') this.xSource = edited(this.xSource, index, legal);
		else this.wSource = edited(this.wSource, index, legal);
		const param = role === 'input' ? 'x' : 'w';
		if (legal !== value) this.notes = [{ code: 'value-too-large', param, got: String(value) }];
	}

	pin(target: Target | null): void {
		this.pinned = sameTarget(target, this.pinned) ? null : target;
	}

	release(): void {
		this.pinned = null;
		this.preview = null;
	}

	/** After a change of size, nothing may point outside. */
	#settle(): void {
		this.preview = null;
		if (this.pinned) this.pinned = parseTarget(formatTarget(this.pinned), this.extent);
		if (this.given) this.given = parseTarget(formatTarget(this.given), this.extent);
		if (this.step !== null) this.step = Math.min(this.step, this.stepCount);
	}
}
