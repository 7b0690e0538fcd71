import { shortNumber } from '$lib/render/format';

/** A difference: 0, two digits, or a power of ten where it is rounding. */
export function differenceText(value: number): string {
	if (value === 0) return '0';
	if (Math.abs(value) < 1e-3) return value.toExponential(1).replace('e-', 'e−');
	return shortNumber(Number(value.toPrecision(2)));
}

/** A loss or an error: three digits, with a power of ten where it is small. */
export function lossText(value: number): string {
	if (Number.isNaN(value)) return '';
	return Math.abs(value) < 1e-2 ? value.toExponential(2).replace('e-', 'e−') : shortNumber(value);
}
