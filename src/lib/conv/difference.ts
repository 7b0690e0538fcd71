/**
 * How far two maps are apart:
 *
 *   MSE = mean of (a − b)²,   PSNR = 10 · log₁₀(peak² / MSE) decibels
 *
 * with `peak` the largest value that there can be, 1 for pictures in 0 … 1. Equal maps have PSNR ∞.
 */

/** a, b: of one length, at least 1. Throws `RangeError`. */
export function meanSquaredError(a: ArrayLike<number>, b: ArrayLike<number>): number {
	sameLength(a, b);
	let sum = 0;
	for (let n = 0; n < a.length; n++) sum += (a[n] - b[n]) ** 2;
	return sum / a.length;
}

/** max |a − b|. Throws `RangeError`. */
export function largestDifference(a: ArrayLike<number>, b: ArrayLike<number>): number {
	sameLength(a, b);
	let largest = 0;
	for (let n = 0; n < a.length; n++) largest = Math.max(largest, Math.abs(a[n] - b[n]));
	return largest;
}

/** mse: ≥ 0, peak: > 0 → decibels */
export function peakSignalToNoise(mse: number, peak = 1): number {
	return 10 * Math.log10(peak ** 2 / mse);
}

function sameLength(a: ArrayLike<number>, b: ArrayLike<number>): void {
	if (a.length === b.length && a.length > 0) return;
	throw new RangeError(
		`both maps must have the same number of values, at least 1, got ${a.length} and ${b.length}`
	);
}
