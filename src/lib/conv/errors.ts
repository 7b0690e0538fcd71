/**
 * What can be wrong with settings, as data (so that an interface can say it in its own words and language)
 * and as a sentence of the form "stride must be at least 1, got 0; …" that ends in a way out.
 */
import { sentence } from './sentence';

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
