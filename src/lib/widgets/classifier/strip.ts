/** Where the bars of a vector lie: one strip as wide as there is room, entry n from n · width / count on. */

export interface Bar {
	readonly x: number;
	readonly width: number;
	readonly y: number;
	readonly height: number;
}

/** values → bars in a strip of width × height, and the height at which zero lies: all of it goes to signs that occur. */
export function barsOf(
	values: ArrayLike<number>,
	width: number,
	height: number
): { bars: Bar[]; zero: number } {
	const all = Array.from(values);
	const [up, down] = [Math.max(0, ...all), Math.max(0, ...all.map((value) => -value))];
	const unit = up + down > 0 ? height / (up + down) : 0;
	const zero = up + down > 0 ? up * unit : height;
	const each = width / all.length;
	const gap = each > 6 ? 1 : 0;
	const bars = all.map((value, n) => {
		const length = Math.abs(value) * unit;
		return { x: n * each, width: each - gap, y: value > 0 ? zero - length : zero, height: length };
	});
	return { bars, zero };
}
