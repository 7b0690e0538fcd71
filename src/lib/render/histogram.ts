/** Histograms on a logarithmic scale: values that are rare and values that are everywhere in one drawing. */

/**
 * counts: how many of `total` values are in each bin; decades: how far down the scale reaches → a height for each, 1 for
 * all the values, 0 for none of them or for a share of 10^−decades.
 */
export function logHeights(counts: ArrayLike<number>, total: number, decades: number): number[] {
	return Array.from(counts, (count) => (count ? Math.max(0, 1 + Math.log10(count / total) / decades) : 0));
}

/** As many decades as it takes for a single one of `total` values to be seen. */
export const decadesOf = (total: number) => Math.floor(Math.log10(Math.max(1, total))) + 1;

/** heights: 0 … 1, of bins that lie side by side → an SVG path with steps, closed at the bottom. */
export function stepPath(heights: readonly number[], width: number, height: number): string {
	const round = (value: number) => Number(value.toFixed(2));
	const steps = heights.map(
		(each, n) => `V${round(height * (1 - each))}H${round(((n + 1) * width) / heights.length)}`
	);
	return `M0,${height}${steps.join('')}V${height}Z`;
}
