/**
 * Where a picture lies in what the network sees. The picture is reduced to width × height and centred in a frame
 * whose sides are multiples of 32. With pixel centres at half-integers,
 *
 *   frameX = (pictureX + ½) · width / pictureWidth − ½ + left
 *
 * and the same for y. The rules are those of the training's evaluation.
 */
import { sideMultiple } from '../layers';

export interface Size {
	readonly width: number;
	readonly height: number;
}

export interface Point {
	readonly x: number;
	readonly y: number;
}

export interface Placement {
	/** the picture as it was given, upright */
	readonly picture: Size;
	/** as it is seen: what label maps and scores are about */
	readonly seen: Size;
	/** with the padding around it */
	readonly frame: Size;
	/** pixels of padding before the seen picture */
	readonly left: number;
	readonly top: number;
}

/** The longest side that is shown to the network as it is; the photographs in training were 480 × 360. */
export const usualSide = 480;

export function placementOf(picture: Size, longest = usualSide): Placement {
	const factor = Math.min(1, longest / Math.max(picture.width, picture.height));
	const seen = {
		width: Math.max(1, Math.round(picture.width * factor)),
		height: Math.max(1, Math.round(picture.height * factor))
	};
	const frame = { width: roundUp(seen.width), height: roundUp(seen.height) };
	const left = Math.floor((frame.width - seen.width) / 2);
	const top = Math.floor((frame.height - seen.height) / 2);
	return { picture, seen, frame, left, top };
}

const roundUp = (side: number) => Math.ceil(side / sideMultiple) * sideMultiple;

/** From the picture to what is seen of it; pixels have their centres at whole numbers. */
export const toSeen = ({ picture, seen }: Placement, { x, y }: Point): Point => ({
	x: ((x + 0.5) * seen.width) / picture.width - 0.5,
	y: ((y + 0.5) * seen.height) / picture.height - 0.5
});

export const toPicture = ({ picture, seen }: Placement, { x, y }: Point): Point => ({
	x: ((x + 0.5) * picture.width) / seen.width - 0.5,
	y: ((y + 0.5) * picture.height) / seen.height - 0.5
});

/** The seen pixel that holds a pixel of the picture. */
export function seenPixel(placement: Placement, { x, y }: Point): Point {
	const { seen, picture } = placement;
	const cell = (at: number, count: number, of: number) =>
		Math.min(count - 1, Math.max(0, Math.floor(((at + 0.5) * count) / of)));
	return { x: cell(x, seen.width, picture.width), y: cell(y, seen.height, picture.height) };
}
