/** A reason in words: "stride must be at least 1, got 0; …", ending in a way out. */
import type { Axis, SettingsField, SettingsReason } from './errors';

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

/** Says what is wrong and how to get out of it. */
export function sentence(reason: SettingsReason): string {
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
