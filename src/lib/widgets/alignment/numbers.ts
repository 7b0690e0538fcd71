/** How the lab writes coordinates: exact, with a real minus sign. */
import { fullNumber } from '$lib/render/format';

export const coordinate = fullNumber;

/** "− −19" reads badly: a negative number that follows a sign is put in brackets. */
export const bracketed = (value: number): string =>
	value < 0 ? `(${fullNumber(value)})` : fullNumber(value);

/** First and last name of layers that belong together. */
export function namesText(
	names: readonly string[],
	join: (first: string, last: string, more: number) => string
): string {
	return names.length === 1 ? names[0] : join(names[0], names[names.length - 1], names.length - 2);
}
