/** Device pixels, handled once: a canvas as sharp as the screen, drawn in CSS pixels. */
export function sharpContext(
	canvas: HTMLCanvasElement,
	width: number,
	height: number
): CanvasRenderingContext2D | null {
	const ratio = Math.min(3, globalThis.devicePixelRatio || 1);
	const [deviceWidth, deviceHeight] = [Math.round(width * ratio), Math.round(height * ratio)];
	if (canvas.width !== deviceWidth || canvas.height !== deviceHeight) {
		canvas.width = deviceWidth;
		canvas.height = deviceHeight;
	}
	const context = canvas.getContext('2d');
	context?.setTransform(ratio, 0, 0, ratio, 0, 0);
	context?.clearRect(0, 0, width, height);
	return context;
}

/** [red, green, blue] 0 … 255 of a CSS colour in rgb() or hex form. */
export function rgbOf(colour: string): [number, number, number] {
	const hex = /^#([0-9a-f]{6})$/i.exec(colour);
	if (hex) {
		const number = parseInt(hex[1], 16);
		return [number >> 16, (number >> 8) & 255, number & 255];
	}
	const parts = colour.match(/[\d.]+/g)?.map(Number) ?? [];
	return [parts[0] ?? 0, parts[1] ?? 0, parts[2] ?? 0];
}
