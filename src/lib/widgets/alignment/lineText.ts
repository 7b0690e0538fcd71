/** A line of the derivation as it is written: the new a and b with the numbers that they come from. */
import type { Window } from '$lib/conv';
import type { DerivationLine } from '$lib/state/stack/derivation';
import { bracketed, coordinate } from './numbers';

/** (3 − 1)/2 − 1, with the dilation where there is one */
export function shift({ kernel, dilation, padding }: Window): string {
	const span = dilation === 1 ? `(${kernel} − 1)/2` : `${dilation}·(${kernel} − 1)/2`;
	return `${span} − ${padding}`;
}

type Moved = Extract<DerivationLine, { kind: 'slide' | 'stamp' }>;

/** a = … and b = …, in the order in which they are computed. */
export function formulasOf({ kind, window, before, after }: Moved): string[] {
	const { stride } = window;
	const [a, b] = [coordinate(before.stride), coordinate(before.offset)];
	const newA = coordinate(after.stride);
	const move = `(${shift(window)})`;
	if (kind === 'stamp')
		return [`a = ${a} / ${stride} = ${newA}`, `b = ${b} − ${newA} · ${move} = ${coordinate(after.offset)}`];
	const lines = [`b = ${b} + ${a} · ${move} = ${coordinate(after.offset)}`];
	return stride === 1 ? lines : [...lines, `a = ${a} · ${stride} = ${newA}`];
}

/** (0 − (−19)) / 1 = 19 */
export function cropFormula({ crop }: Extract<DerivationLine, { kind: 'crop' }>): string {
	const { reference, source, offset } = crop;
	const top = `${coordinate(reference.offset)} − ${bracketed(source.offset)}`;
	return `(${top}) / ${coordinate(source.stride)} = ${coordinate(offset)}`;
}
