/**
 * A running sum as bars that hang from one another: bar n reaches from the sum before part n to the sum after it.
 * Bar 0 is what the sum starts with, from 0.
 */
import { scaleLinear } from 'd3';

export interface SumBar {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
	/** where the sum stands after it */
	readonly end: number;
	readonly negative: boolean;
}

export interface SumChart {
	readonly width: number;
	readonly bars: readonly SumBar[];
	readonly ticks: readonly { readonly y: number; readonly text: string }[];
	/** the height of 0 */
	readonly zero: number;
	/** from one bar to the next */
	readonly step: number;
}

/** bars wider than this look like blocks */
const widest = 56;

/** sums: what it starts with, then the sum after each part; width, height: of the drawing, in pixels */
export function sumChart(sums: readonly number[], width: number, height: number): SumChart {
	const step = Math.min(widest, width / sums.length);
	const y = scaleLinear([Math.min(0, ...sums), Math.max(0, ...sums)], [height, 0]).nice(4);
	if (sums.every((sum) => sum === 0)) y.domain([-1, 1]);
	const gap = step > 6 ? Math.min(4, step / 6) : step > 3 ? 1 : 0;
	const bars = sums.map((sum, n): SumBar => {
		const before = n === 0 ? 0 : sums[n - 1];
		const top = Math.min(y(before), y(sum));
		return {
			x: n * step,
			y: top,
			width: Math.max(0.5, step - gap),
			height: Math.max(1, Math.abs(y(before) - y(sum))),
			end: y(sum),
			negative: sum < before
		};
	});
	const write = y.tickFormat(4);
	const ticks = y.ticks(4).map((value) => ({ y: y(value), text: write(value) }));
	return { width: step * sums.length, bars, ticks, zero: y(0), step };
}
