/**
 * Names with subscripts. They travel as plain text (y₀₅), which is right for screen readers and clipboards; drawn, the
 * subscripts are ordinary digits set small and low, because few fonts have a full set of subscript digits.
 */
export interface NamePart {
	text: string;
	low: boolean;
}

const subscripts = '₀₁₂₃₄₅₆₇₈₉';

/** "Row 2 gathers y₀₂:" → "Row 2 gathers y", low "02", ":". A comma between subscripts is low too. */
export function nameParts(text: string): NamePart[] {
	return text
		.split(/([₀-₉]+(?:,[₀-₉]+)?)/)
		.filter((part) => part !== '')
		.map((part) =>
			/^[₀-₉]/.test(part)
				? { text: part.replace(/[₀-₉]/g, (digit) => String(subscripts.indexOf(digit))), low: true }
				: { text: part, low: false }
		);
}
