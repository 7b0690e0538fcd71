/** A canvas to draw on for a moment; everything here needs a document. */

/** A 2-D context of width × height device pixels. Throws where the browser has none to give. */
export function context2d(width: number, height: number): CanvasRenderingContext2D {
	const canvas = document.createElement('canvas');
	canvas.width = width;
	canvas.height = height;
	const context = canvas.getContext('2d');
	if (!context)
		throw new Error('this browser gives out no canvas to draw on; close other tabs and try again');
	return context;
}

let pixel: CanvasRenderingContext2D | undefined;
const seen = new Map<string, Uint8ClampedArray>();

/** [red, green, blue, alpha], each 0 … 255, of any CSS colour, by painting one pixel with it. */
export function paintBytes(paint: string): Uint8ClampedArray {
	const known = seen.get(paint);
	if (known) return known;
	pixel ??= context2d(1, 1);
	pixel.clearRect(0, 0, 1, 1);
	pixel.fillStyle = paint;
	pixel.fillRect(0, 0, 1, 1);
	const bytes = pixel.getImageData(0, 0, 1, 1).data;
	seen.set(paint, bytes);
	return bytes;
}
