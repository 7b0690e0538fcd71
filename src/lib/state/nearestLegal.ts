/**
 * Turns wished-for settings into the nearest legal ones: each step changes the one field that stands in the way
 * as little as possible. What changed is reported, so that the page can say it.
 */
import type { ConvSettings, Pair } from '$lib/conv';
import { bounds, fields, obstacle, withField, type Field, type Obstacle, type Op } from './labLimits';

export interface Change {
	field: Field;
	from: Pair;
	to: Pair;
	/** the first thing that stood in the way; null for the field's own bounds */
	why: Obstacle | null;
}

/** Settings as wished for: any numbers. Returns legal ones and what had to change; never throws. */
export function nearestLegal(op: Op, wished: ConvSettings): { settings: ConvSettings; changes: Change[] } {
	let settings = wished;
	const reasons = new Map<Field, Obstacle>();
	const set = (field: Field, axis: 0 | 1, to: number, why: Obstacle) => {
		settings = withField(settings, field, [axis], to);
		if (!reasons.has(field)) reasons.set(field, why);
	};

	for (const field of fields) {
		for (const axis of [0, 1] as const) {
			settings = withField(settings, field, [axis], withinBounds(field, settings[field][axis]));
		}
	}
	for (const axis of [0, 1] as const) {
		// Each round repairs one obstacle of this axis alone; the other axis is set aside as a single unit.
		for (let why = along(op, settings, axis); why; why = along(op, settings, axis)) {
			const [field, to] = repair(op, settings, axis, why);
			set(field, axis, to, why);
		}
	}
	for (let why = obstacle(op, settings); why; why = obstacle(op, settings)) {
		// Each axis alone is legal, so together they make too many entries.
		const axis = settings.kernel[0] >= settings.kernel[1] ? 0 : 1;
		set('kernel', axis, settings.kernel[axis] - 1, why);
		// A smaller kernel may leave less output than padding takes away.
		for (let next = along(op, settings, axis); next; next = along(op, settings, axis)) {
			const [field, to] = repair(op, settings, axis, next);
			set(field, axis, to, next);
		}
	}
	const changes = fields
		.filter((field) => wished[field].some((value, axis) => value !== settings[field][axis]))
		.map((field) => ({ field, from: wished[field], to: settings[field], why: reasons.get(field) ?? null }));
	return { settings, changes };
}

function withinBounds(field: Field, value: number): number {
	const { least, most } = bounds[field];
	if (Number.isNaN(value)) return least;
	return Math.min(most, Math.max(least, Math.round(value)));
}

function along(op: Op, settings: ConvSettings, axis: 0 | 1): Obstacle | null {
	const single = { input: 1, kernel: 1, stride: 1, padding: 0, dilation: 1, outputPadding: 0 };
	const alone = fields.reduce(
		(all, field) => withField(all, field, [(1 - axis) as 0 | 1], single[field]),
		settings
	);
	return obstacle(op, alone);
}

/** The smallest change of one field that takes this obstacle away, or brings it closer to going. */
function repair(op: Op, settings: ConvSettings, axis: 0 | 1, why: Obstacle): [Field, number] {
	const at = (field: Field) => settings[field][axis];
	switch (why.code) {
		case 'kernel-exceeds-input':
			if (at('dilation') > 1 && at('kernel') > 1 && at('kernel') <= at('input') + 2 * at('padding')) {
				return ['dilation', Math.max(1, Math.floor((why.padded - 1) / (at('kernel') - 1)))];
			}
			return ['kernel', Math.max(1, Math.floor((why.padded - 1) / at('dilation')) + 1)];
		case 'output-padding-not-below-stride':
			return ['outputPadding', at('stride') - 1];
		case 'nothing-left':
			return ['padding', why.maxPadding];
		case 'map-too-large': {
			const excess = why.size - why.most;
			// A convolution's output outgrows its input through padding alone.
			if (op === 'conv') return ['padding', at('padding') - Math.ceil((excess * at('stride')) / 2)];
			const single = why.size - (at('input') - 1) * at('stride');
			if (single <= why.most) return ['input', at('input') - Math.ceil(excess / at('stride'))];
			// The stamp of a single pixel is too long already.
			return ['dilation', at('dilation') - Math.ceil((single - why.most) / (at('kernel') - 1))];
		}
		default:
			return ['kernel', Math.max(1, at('kernel') - 1)];
	}
}
