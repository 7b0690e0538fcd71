/** Typed arrays of zeros that fail with advice instead of "Invalid typed array length". */
import { largestInt32 } from './check';
import { SettingsError } from './errors';

type Holder = 'matrix' | 'map';

/** [length] zeros. Throws `SettingsError` where that cannot be indexed by Int32 or does not fit in memory. */
export function zeros(length: number, holder: Holder = 'map'): Float64Array {
	return allocate(Float64Array, length, holder);
}

/** [length] whole-number zeros; throws like `zeros`. */
export function wholeZeros(length: number, holder: Holder = 'map'): Int32Array {
	return allocate(Int32Array, length, holder);
}

/** Throws `SettingsError` where Int32 cannot count that far. */
export function checkCount(count: number, holder: Holder): void {
	if (count > largestInt32) throw tooMany(count, holder);
}

function allocate<Numbers>(kind: new (length: number) => Numbers, length: number, holder: Holder): Numbers {
	checkCount(length, holder);
	try {
		return new kind(length);
	} catch {
		throw tooMany(length, holder);
	}
}

function tooMany(got: number, field: Holder): SettingsError {
	return new SettingsError({ code: 'too-many-entries', field, axis: 'both', got, max: largestInt32 });
}
