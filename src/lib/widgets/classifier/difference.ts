/** A tiny number as it is written: 0, or 4.4e−16. */
export const difference = (value: number): string =>
	value === 0 ? '0' : value.toExponential(1).replace('e-', 'e−');
