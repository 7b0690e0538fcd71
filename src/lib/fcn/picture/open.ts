/**
 * A picture from a file or from anything that a canvas can draw: upright (EXIF), the first frame of an animation,
 * on white where it is transparent, reduced to what the network is shown.
 */
import { FcnError } from '../errors';
import type { Picture } from './frame';
import { sizeInHeader } from './header';
import { placementOf, usualSide, type Size } from './placement';

export type PictureSource =
	ImageBitmap | HTMLCanvasElement | OffscreenCanvas | HTMLImageElement | HTMLVideoElement;

/** Decoding takes four bytes for each of them. */
const mostPixels = 120_000_000;

/** Enough for the size, even behind large metadata. */
const headerBytes = 1 << 18;

/** Throws `FcnError`: 'picture-empty', 'picture-too-large', 'picture-unreadable'. */
export async function openPicture(file: Blob, longest = usualSide): Promise<Picture> {
	if (file.size === 0) throw new FcnError('picture-empty', 'the file has 0 bytes');
	const announced = sizeInHeader(await file.slice(0, headerBytes).arrayBuffer());
	if (announced) requireReasonable(announced);
	const bitmap = await decoded(file);
	try {
		requireReasonable(bitmap);
		return pictureOf(bitmap, bitmap, longest);
	} finally {
		bitmap.close();
	}
}

function requireReasonable({ width, height }: Size): void {
	if (width * height > mostPixels)
		throw new FcnError('picture-too-large', `${width}×${height} is more than ${mostPixels} pixels`);
}

async function decoded(file: Blob): Promise<ImageBitmap> {
	try {
		return await createImageBitmap(file, { imageOrientation: 'from-image' });
	} catch (error) {
		throw new FcnError('picture-unreadable', 'the browser cannot decode this file', { cause: error });
	}
}

/** size: of the source in pixels, at least 1 × 1. Throws `FcnError` ('picture-unreadable') where there is no canvas. */
export function pictureOf(source: PictureSource, { width, height }: Size, longest = usualSide): Picture {
	const placement = placementOf({ width, height }, longest);
	const { seen } = placement;
	const context = canvasContext(seen);
	if (!context) throw new FcnError('picture-unreadable', 'this browser has no canvas to draw on');
	context.fillStyle = 'white';
	context.fillRect(0, 0, seen.width, seen.height);
	context.imageSmoothingQuality = 'high';
	context.drawImage(source, 0, 0, seen.width, seen.height);
	return { placement, pixels: context.getImageData(0, 0, seen.width, seen.height).data };
}

function canvasContext({ width, height }: Size) {
	const settings = { willReadFrequently: true, alpha: false };
	if (typeof OffscreenCanvas !== 'undefined')
		return new OffscreenCanvas(width, height).getContext('2d', settings);
	const canvas = document.createElement('canvas');
	[canvas.width, canvas.height] = [width, height];
	return canvas.getContext('2d', settings) as CanvasRenderingContext2D | null;
}
