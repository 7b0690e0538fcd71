/** A score as bars, each of which begins where the one before ends. */
import { extent, scaleLinear } from 'd3';
import { partNames, type Decomposition, type Part } from '$lib/fcn';

export interface Bar {
	readonly part: Part;
	/** in the units of the chart's width */
	readonly from: number;
	readonly to: number;
}

export interface Fall {
	readonly label: number;
	readonly bars: readonly Bar[];
	readonly score: number;
}

export interface Waterfall {
	readonly zero: number;
	readonly falls: readonly Fall[];
}

/** labels: the classes that are drawn, on one scale */
export function waterfall(split: Decomposition, labels: readonly number[], width: number): Waterfall {
	const sums = labels.map((label) => {
		let sum = 0;
		return partNames.map((part) => ({ part, from: sum, to: (sum += split[part][label]) }));
	});
	const [least = 0, most = 0] = extent([0, ...sums.flat().map(({ to }) => to)]);
	const scale = scaleLinear([least, most === least ? least + 1 : most], [4, width - 4]);
	const falls = sums.map((bars, n) => ({
		label: labels[n],
		bars: bars.map(({ part, from, to }) => ({ part, from: scale(from), to: scale(to) })),
		score: scale(bars[bars.length - 1].to)
	}));
	return { zero: scale(0), falls };
}
