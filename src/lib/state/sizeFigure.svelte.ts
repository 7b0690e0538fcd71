/**
 * One axis of a convolution or a transposed convolution, as the size calculator and the translator set it. Everything
 * is derived from the operation and the line; what has no output is never reached, because ranges end before it.
 */
import {
	checkConv,
	checkTransposed,
	lineOf,
	SettingsError,
	squareSettings,
	stampParts,
	windowParts,
	type Line
} from '$lib/conv';
import { bounds as labBounds, endOf, type End, type Field, type Obstacle, type Op } from './labLimits';
import { defaultState, formatLabState, parseLabState } from './labUrl';
import { valuesOf } from './values';

/** The longest map here, padding and canvas apart. */
export const longestLine = 1024;

const bounds: typeof labBounds = { ...labBounds, input: { least: 1, most: longestLine } };

export class SizeFigure {
	op: Op = $state('conv');
	line: Line = $state.raw(lineOf(defaultState.settings, 1));
	/** what the address asks to be shown; each widget has its own names for it */
	show = $state('');

	/** the length that comes out */
	output: number = $derived(
		this.op === 'conv' ? windowParts(this.line).output : stampParts(this.line).output
	);

	constructor(query: string) {
		this.load(query);
	}

	/** Takes over the horizontal axis of a state as lessons and the Matrix Lab write it. */
	load(query: string): void {
		const { state } = parseLabState(query);
		this.op = state.op;
		this.line = lineOf(state.settings, 1);
		this.show = state.show;
	}

	/** Sets one field, or the end of its legal range on that side. Any number. */
	set(field: Field, value: number): void {
		if (Number.isNaN(value)) return;
		const { min, max } = this.range(field);
		const legal = Math.min(max.value, Math.max(min.value, Math.round(value)));
		this.line = { ...this.line, [field]: legal };
	}

	/** The legal values of one field, all else unchanged, and what ends them on each side. */
	range(field: Field): { min: End; max: End } {
		const at = (value: number) => lineObstacle(this.op, { ...this.line, [field]: value });
		const present = this.line[field];
		return {
			min: endOf(at, present, bounds[field].least),
			max: endOf(at, present, bounds[field].most)
		};
	}

	/**
	 * The other operation with the same kernel, stride, padding and dilation, on the other map: from a convolution's
	 * output back to its input, and the other way round.
	 */
	setOp(op: Op): void {
		if (op === this.op) return;
		const outputPadding = op === 'transposed' ? windowParts(this.line).left : 0;
		this.line = { ...this.line, input: this.output, outputPadding };
		this.op = op;
	}

	/** The state of the Matrix Lab that shows the same, both axes alike. */
	get query(): string {
		const settings = squareSettings(this.line);
		const state = { ...defaultState, op: this.op, settings };
		return formatLabState(
			state,
			valuesOf(state.x, settings.input, 'input'),
			valuesOf(state.w, settings.kernel, 'kernel')
		);
	}
}

/** What stands in the way of this line, or null when it is legal here. */
export function lineObstacle(op: Op, line: Line): Obstacle | null {
	const settings = squareSettings(line);
	try {
		(op === 'conv' ? checkConv : checkTransposed)(settings);
	} catch (error) {
		if (error instanceof SettingsError) return error.reason;
		throw error;
	}
	const size = Math.max(line.input, op === 'conv' ? windowParts(line).output : stampParts(line).output);
	return size > longestLine ? { code: 'map-too-large', size, most: longestLine } : null;
}
