/**
 * Where a slider for whole numbers stops: at every number as long as they are small, then at ever wider gaps, so that its
 * ends are the ends of what is legal and small numbers can still be told apart.
 */

/** Stops beyond `fine` divide each doubling into this many parts. */
const partsPerDoubling = 4;

/**
 * Ascending, from `min` to `max`, `value` always among them.
 *
 * @param fine up to here every whole number is a stop
 */
export function stopsOf(min: number, max: number, fine: number, value: number): number[] {
	const stops = new Set([min, max, Math.min(max, Math.max(min, value))]);
	for (let stop = min; stop <= Math.min(max, fine); stop++) stops.add(stop);
	for (let part = 1; ; part++) {
		const stop = Math.round(fine * 2 ** (part / partsPerDoubling));
		if (stop >= max) break;
		if (stop > min) stops.add(stop);
	}
	return [...stops].sort((a, b) => a - b);
}
