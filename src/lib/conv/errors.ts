/**
 * What can be wrong with settings, as data (so that an interface can say it in its own words and language)
 * and as a sentence of the form "stride must be at least 1, got 0; …" that ends in a way out.
 */
export type SettingsField = 'input' | 'kernel' | 'stride' | 'padding' | 'dilation' | 'outputPadding';
export type Axis = 'vertical' | 'horizontal' | 'both';

export type SettingsReason =
	| { code: 'not-a-pair'; field: SettingsField; axis: 'both' }
	| { code: 'not-whole'; field: SettingsField; axis: Axis; got: number }
	| { code: 'too-small'; field: SettingsField; axis: Axis; got: number; min: number }
	| { code: 'too-large'; field: SettingsField; axis: Axis; got: number; max: number }
	/** the kernel spans more units than the padded input has; `paddingNeeded` would just be enough */
	| {
			code: 'kernel-exceeds-input';
			field: 'kernel';
			axis: Axis;
			span: number;
			padded: number;
			paddingNeeded: number;
	  }
	| {
			code: 'output-padding-not-below-stride';
			field: 'outputPadding';
			axis: Axis;
			got: number;
			stride: number;
	  }
	/** padding removes all of the transposed output; `size` is what would be left, `maxPadding` leaves one unit */
	| { code: 'nothing-left'; field: 'padding'; axis: Axis; size: number; got: number; maxPadding: number }
	| { code: 'wrong-length'; field: 'kernel' | 'x' | 'vector'; axis: 'both'; got: number; expected: number }
	| { code: 'too-many-entries'; field: 'matrix' | 'map'; axis: 'both'; got: number; max: number };

/** Thrown for every illegal setting; `reason` says which, where and by how much. */
export class SettingsError extends RangeError {
	readonly reason: SettingsReason;

	constructor(reason: SettingsReason) {
		super(sentence(reason));
		this.name = 'SettingsError';
		this.reason = reason;
	}

	get code(): SettingsReason['code'] {
		return this.reason.code;
	}

	get field(): SettingsReason['field'] {
		return this.reason.field;
	}

	get axis(): Axis {
		return this.reason.axis;
	}
}

const fieldNames: Record<SettingsReason['field'], string> = {
	input: 'input size',
	kernel: 'kernel size',
	stride: 'stride',
	padding: 'padding',
	dilation: 'dilation',
	outputPadding: 'output padding',
	x: 'x',
	vector: 'the vector',
	matrix: 'the matrix',
	map: 'the map'
};

const leastMeaning: Record<SettingsField, string> = {
	input: '1 is a single unit',
	kernel: '1 is a single weight',
	stride: '1 visits every unit',
	padding: '0 adds none',
	dilation: '1 leaves no gaps between taps',
	outputPadding: '0 picks the smallest size'
};

function subject(reason: SettingsReason): string {
	const name = fieldNames[reason.field];
	return reason.axis === 'both' ? name : `${reason.axis} ${name}`;
}

function along(axis: Axis): string {
	return axis === 'both' ? '' : axis === 'vertical' ? ' vertically' : ' horizontally';
}

function sentence(reason: SettingsReason): string {
	switch (reason.code) {
		case 'not-a-pair':
			return `${subject(reason)} must be a pair [vertical, horizontal]; write [3, 3] for 3 both ways`;
		case 'not-whole':
			return `${subject(reason)} must be a whole number, got ${reason.got}; round it`;
		case 'too-small':
			return `${subject(reason)} must be at least ${reason.min}, got ${reason.got}; ${leastMeaning[reason.field]}`;
		case 'too-large':
			return `${subject(reason)} must be at most ${reason.max}, got ${reason.got}; use a smaller one`;
		case 'kernel-exceeds-input':
			return (
				`the kernel spans ${reason.span} units${along(reason.axis)} but the padded input has ${reason.padded}; ` +
				`use a smaller kernel or dilation, or padding of at least ${reason.paddingNeeded}`
			);
		case 'output-padding-not-below-stride':
			return (
				`${subject(reason)} must be below the stride ${reason.stride}, got ${reason.got}; ` +
				`use at most ${reason.stride - 1}: a larger one is not the transpose of a convolution onto this input`
			);
		case 'nothing-left':
			return (
				`padding ${reason.got} leaves an output of size ${reason.size}${along(reason.axis)}; ` +
				(reason.maxPadding < 0
					? 'use a larger input or kernel'
					: `use padding of at most ${reason.maxPadding}`)
			);
		case 'wrong-length':
			return `${lengthSubject(reason.field)} must have ${reason.expected} numbers, got ${reason.got}; give one per ${unit(reason.field)}`;
		case 'too-many-entries':
			return (
				`${subject(reason)} would hold ${reason.got} numbers, more than can be stored ` +
				`(never above ${reason.max}); use a smaller input or kernel`
			);
	}
}

function lengthSubject(field: 'kernel' | 'x' | 'vector'): string {
	return field === 'kernel' ? 'the kernel' : fieldNames[field];
}

function unit(field: 'kernel' | 'x' | 'vector'): string {
	return field === 'kernel'
		? 'weight, row by row'
		: field === 'x'
			? 'input unit, row by row'
			: 'matrix column';
}
