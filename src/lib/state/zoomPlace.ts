/** Which part of a picture is seen, as the address says it: `4,30,55` is 4 times as large around 30 % from the left, 55 % from above. */

export interface ZoomPlace {
	/** how many times as large; more than 1 */
	readonly k: number;
	/** the middle of what is seen, in shares of the picture's width and height */
	readonly x: number;
	readonly y: number;
}

export const mostZoom = 24;

/** Where the picture lies in what a view shows when nothing is enlarged: shares of its width and height, 0 … 1. */
export interface Inset {
	readonly left: number;
	readonly top: number;
	readonly width: number;
	readonly height: number;
}

/** The picture alone. */
export const noInset: Inset = { left: 0, top: 0, width: 1, height: 1 };

/** view = move + k · whole, in shares of the view's width and height */
export interface Move {
	readonly k: number;
	readonly x: number;
	readonly y: number;
}

/** The middle stays so far from the edges that nothing beside the picture is seen. */
export function legalPlace(k: number, x: number, y: number): ZoomPlace | null {
	const near = Math.min(mostZoom, k);
	if (!(near > 1)) return null;
	const inside = (share: number) => Math.min(1 - 0.5 / near, Math.max(0.5 / near, share));
	return { k: near, x: inside(x), y: inside(y) };
}

const inside = (move: number, k: number) => Math.min(0, Math.max(1 - k, move)) || 0; // not −0

/** Puts the place's middle in the middle of the view, as far as nothing beside the whole is seen. */
export function moveTo(place: ZoomPlace | null, { left, top, width, height }: Inset): Move {
	const { k, x, y } = place ?? { k: 1, x: 0.5, y: 0.5 };
	return { k, x: inside(0.5 - k * (left + width * x), k), y: inside(0.5 - k * (top + height * y), k) };
}

/** The place that is nearest to what a view shows then. */
export const placeOf = ({ k, x, y }: Move, { left, top, width, height }: Inset): ZoomPlace | null =>
	legalPlace(k, ((0.5 - x) / k - left) / width, ((0.5 - y) / k - top) / height);

const rounded = (value: number, places: number) => Number(value.toFixed(places));

/** The nearest that makes sense; null for the whole picture. */
export function readPlace(got: string): ZoomPlace | null {
	const [k, x, y, ...more] = got
		.split(',')
		.map((piece) => (/^\d{1,4}(\.\d{1,4})?$/.test(piece) ? Number(piece) : NaN));
	return [k, x, y].every(Number.isFinite) && !more.length ? legalPlace(k, x / 100, y / 100) : null;
}

/** '' for the whole picture */
export const writePlace = (place: ZoomPlace | null): string =>
	place ? [rounded(place.k, 2), rounded(place.x * 100, 1), rounded(place.y * 100, 1)].join(',') : '';
