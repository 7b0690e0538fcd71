/** Colours as three numbers of 0 to 255, not rounded, so that light can be computed on them. */
export type Rgb = readonly [number, number, number];

export const mix = (a: Rgb, b: Rgb, t: number): Rgb => [
	a[0] + (b[0] - a[0]) * t,
	a[1] + (b[1] - a[1]) * t,
	a[2] + (b[2] - a[2]) * t
];

export const times = (a: Rgb, factor: number): Rgb => [a[0] * factor, a[1] * factor, a[2] * factor];

export const filtered = (a: Rgb, light: Rgb): Rgb => [a[0] * light[0], a[1] * light[1], a[2] * light[2]];

const byte = (v: number) => Math.max(0, Math.min(255, Math.round(v)));

export const css = (c: Rgb, alpha = 1): string =>
	alpha >= 1
		? `rgb(${byte(c[0])},${byte(c[1])},${byte(c[2])})`
		: `rgba(${byte(c[0])},${byte(c[1])},${byte(c[2])},${alpha.toFixed(3)})`;

export const smoothstep = (low: number, high: number, v: number): number => {
	const t = Math.max(0, Math.min(1, (v - low) / (high - low)));
	return t * t * (3 - 2 * t);
};
