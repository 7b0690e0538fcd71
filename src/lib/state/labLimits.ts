/**
 * How large the lab lets maps and matrices grow, on top of what the mathematics allows, so that every state
 * stays quick to build, paint and hover.
 */
import {
	area,
	checkConv,
	checkTransposed,
	convOutputSize,
	SettingsError,
	transposedOutputSize,
	type ConvSettings,
	type Pair,
	type SettingsReason
} from '$lib/conv';

/** y = Cx or y = Cᵀx */
export type Op = 'conv' | 'transposed';

export const fields = ['input', 'kernel', 'stride', 'padding', 'dilation', 'outputPadding'] as const;
export type Field = (typeof fields)[number];

/** Bounds per axis: the least is what the mathematics asks for, the most is the lab's. */
export const bounds: Record<Field, { least: number; most: number }> = {
	input: { least: 1, most: 256 },
	kernel: { least: 1, most: 64 },
	stride: { least: 1, most: 32 },
	padding: { least: 0, most: 128 },
	dilation: { least: 1, most: 32 },
	outputPadding: { least: 0, most: 31 }
};

/** The larger of the two maps is at most this long per axis. */
export const largestMap = 256;
/** C has at most this many entries. */
export const mostEntries = 2_000_000;

export type Obstacle =
	| SettingsReason
	| { code: 'map-too-large'; size: number; most: number }
	| { code: 'matrix-too-large'; entries: number; most: number };

/** Sizes of the map that goes in, the map that comes out. */
export function outputSize(op: Op, settings: ConvSettings): Pair {
	return op === 'conv' ? convOutputSize(settings) : transposedOutputSize(settings);
}

/** What stands in the way of these settings, or null when they are legal here. */
export function obstacle(op: Op, settings: ConvSettings): Obstacle | null {
	try {
		(op === 'conv' ? checkConv : checkTransposed)(settings);
	} catch (error) {
		if (error instanceof SettingsError) return error.reason;
		throw error;
	}
	const out = outputSize(op, settings);
	const longest = Math.max(...settings.input, ...out);
	if (longest > largestMap) return { code: 'map-too-large', size: longest, most: largestMap };
	const entries = area(op === 'conv' ? out : settings.input) * area(settings.kernel);
	if (entries > mostEntries) return { code: 'matrix-too-large', entries, most: mostEntries };
	return null;
}

/** Where a range ends and why; `why` is null where it is simply the field's own bound. */
export interface End {
	value: number;
	why: Obstacle | null;
}

/**
 * The legal values of one field around its present one, all else unchanged, and what ends the range on each side.
 * `axes` are changed together; their present value has to be legal. There is no gap in the range: beyond its end,
 * values may become legal again (a convolution's C has most entries for kernels of middling size).
 */
export function legalRange(
	op: Op,
	settings: ConvSettings,
	field: Field,
	axes: readonly (0 | 1)[]
): { min: End; max: End } {
	const at = (value: number) => obstacle(op, withField(settings, field, axes, value));
	const present = settings[field][axes[0]];
	return {
		min: endOf(at, present, bounds[field].least),
		max: endOf(at, present, bounds[field].most)
	};
}

/** The last value on the way from a legal `present` one to `bound` that is legal, and what stands in the way of the next. */
export function endOf(at: (value: number) => Obstacle | null, present: number, bound: number): End {
	const step = Math.sign(bound - present);
	let value = present;
	while (value !== bound) {
		const why = at(value + step);
		if (why) return { value, why };
		value += step;
	}
	return { value, why: null };
}

export function withField(
	settings: ConvSettings,
	field: Field,
	axes: readonly (0 | 1)[],
	value: number
): ConvSettings {
	const pair: [number, number] = [settings[field][0], settings[field][1]];
	for (const axis of axes) pair[axis] = value;
	return { ...settings, [field]: pair };
}
