/** Numbers as they are written in figures. */
import { format } from 'd3';

const three = format('.3~g');
const four = format('.4~g');

/** At most three significant digits where that is exact enough to read, with a real minus sign; '' for NaN. */
export function shortNumber(value: number): string {
	if (Number.isNaN(value)) return '';
	if (Number.isInteger(value) && Math.abs(value) < 10_000) return withMinus(String(value));
	return withMinus(Math.abs(value) >= 1000 ? four(value) : three(value));
}

/** Every digit that a person may need to check a sum: up to six significant ones. */
export function fullNumber(value: number): string {
	return withMinus(String(Number(value.toPrecision(6))));
}

function withMinus(text: string): string {
	return text.replaceAll('-', '−');
}

const formats = new Map<string, Intl.NumberFormat>();

/** `toLocaleString` makes a format for each number, which takes a hundred times as long as writing the number. */
function written(value: number, language: string, options: Intl.NumberFormatOptions): string {
	const key = language + JSON.stringify(options);
	const made = formats.get(key) ?? new Intl.NumberFormat(language, options);
	formats.set(key, made);
	return made.format(value);
}

/** A count with its thousands grouped as the language does it; at most two digits behind the point. */
export function countText(count: number, language: string): string {
	return written(count, language, { maximumFractionDigits: 2 });
}

/** A share of 1 in percent, small ones with one more digit. */
export function percentText(share: number, language: string): string {
	return written(share, language, { style: 'percent', maximumFractionDigits: share < 0.1 ? 1 : 0 });
}

const digits = '₀₁₂₃₄₅₆₇₈₉';
const low = (n: number) => String(n).replace(/\d/g, (digit) => digits[Number(digit)]);

/** w₀₁ for (0, 1); w₁₀,₂ where one of the numbers has two digits. */
export function symbol(letter: string, row: number, column: number): string {
	const comma = row > 9 || column > 9 ? ',' : '';
	return `${letter}${low(row)}${comma}${low(column)}`;
}

/** w₃: one number is enough on one line. */
export function lineSymbol(letter: string, place: number): string {
	return `${letter}${low(place)}`;
}
