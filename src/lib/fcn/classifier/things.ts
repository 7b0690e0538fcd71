/**
 * Things cut out of generated streets (`training/things.mjs`), to be put anywhere on a plain ground: a small picture
 * in which one thing can be moved and nothing else changes.
 */
import cutOuts from './things.json';

export const thingNames = ['car', 'person'] as const;
export type ThingName = (typeof thingNames)[number];

export interface Thing {
	readonly height: number;
	readonly width: number;
	/** [height, width, 4] bytes; the last of four is how much of the pixel it covers */
	readonly rgba: Uint8Array;
}

export function thingOf(name: ThingName): Thing {
	const { height, width, rgba } = cutOuts[name];
	return { height, width, rgba: Uint8Array.from(atob(rgba), (letter) => letter.charCodeAt(0)) };
}

/** Grey level of the ground. */
export const plainGround = 128;

/** A square picture with the thing's upper left corner at (top, left) → [side, side, 3] bytes */
export function onPlainGround(
	{ height, width, rgba }: Thing,
	side: number,
	top: number,
	left: number
): Uint8Array {
	const picture = new Uint8Array(side * side * 3).fill(plainGround);
	for (let y = 0; y < height; y++)
		for (let x = 0; x < width; x++) {
			const from = 4 * (y * width + x);
			const to = 3 * ((top + y) * side + left + x);
			const cover = rgba[from + 3] / 255;
			for (let c = 0; c < 3; c++)
				picture[to + c] = Math.round(rgba[from + c] * cover + plainGround * (1 - cover));
		}
	return picture;
}
