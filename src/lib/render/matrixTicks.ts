/**
 * Which rows or columns are named in the margin. Rows stand for the pixels of an image, line by line: from near every
 * one is named, then some of each line, counted from its start, and from far the starts of lines only.
 */

const steps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000];

/**
 * @param first and `end`: the part that can be seen, first … end − 1
 * @param line rows (or columns) that make one image line
 * @param cell length of one along the margin, in CSS pixels
 * @param least how far apart names are at least, in CSS pixels
 */
export function ticks(first: number, end: number, line: number, cell: number, least: number): number[] {
	const shown: number[] = [];
	const within = steps.find((step) => step * cell >= least) ?? Infinity;
	if (within < line && (line - within) * cell >= least) {
		for (let start = Math.floor(first / line) * line; start < end; start += line) {
			for (let n = 0; n < line; n += within) {
				const roomy = n === 0 || (line - n) * cell >= least;
				if (roomy && start + n >= first && start + n < end) shown.push(start + n);
			}
		}
		return shown;
	}
	const apart = line * (steps.find((step) => step * line * cell >= least) ?? Infinity);
	if (apart === Infinity) return first === 0 && end > 0 ? [0] : [];
	for (let n = Math.ceil(first / apart) * apart; n < end; n += apart) shown.push(n);
	return shown;
}
