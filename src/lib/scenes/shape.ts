/** What a scene is drawn from: flat shapes in pixels, far to near, with the class of what they cover. */
export type Paint =
	| string
	| { kind: 'linear'; from: [number, number]; to: [number, number]; stops: [number, string][] }
	| { kind: 'radial'; centre: [number, number]; radius: number; stops: [number, string][] };

export interface Shape {
	/** Polygon, or line where `width` is given: flat [x, y, x, y, …] in pixels. */
	points: number[];
	paint: Paint;
	/** Class of the pixels whose centre lies inside; null leaves the label below as it is. */
	label: number | null;
	/** The object drawn, or null for the street itself. */
	owner: string | null;
	/** Line width in pixels; such shapes carry no label. */
	width?: number;
}

/** The part of CanvasRenderingContext2D that is used: browsers' and prebuilt Node canvases both have it. */
export interface Context2D {
	fillStyle: unknown;
	strokeStyle: unknown;
	lineWidth: number;
	lineCap: string;
	lineJoin: string;
	beginPath(): void;
	moveTo(x: number, y: number): void;
	lineTo(x: number, y: number): void;
	closePath(): void;
	fill(): void;
	stroke(): void;
	fillRect(x: number, y: number, width: number, height: number): void;
	createLinearGradient(x0: number, y0: number, x1: number, y1: number): Gradient;
	createRadialGradient(x0: number, y0: number, r0: number, x1: number, y1: number, r1: number): Gradient;
	getImageData(x: number, y: number, width: number, height: number): Pixels;
	putImageData(pixels: never, x: number, y: number): void;
}
interface Gradient {
	addColorStop(offset: number, colour: string): void;
}
/** rgba bytes, row-major. */
export interface Pixels {
	data: Uint8ClampedArray;
	width: number;
	height: number;
}

function style(ctx: Context2D, paint: Paint): unknown {
	if (typeof paint === 'string') return paint;
	const gradient =
		paint.kind === 'linear'
			? ctx.createLinearGradient(...paint.from, ...paint.to)
			: ctx.createRadialGradient(...paint.centre, 0, ...paint.centre, paint.radius);
	for (const [offset, colour] of paint.stops) gradient.addColorStop(offset, colour);
	return gradient;
}

export function paintShape(ctx: Context2D, shape: Shape): void {
	const { points } = shape;
	ctx.beginPath();
	ctx.moveTo(points[0], points[1]);
	for (let n = 2; n < points.length; n += 2) ctx.lineTo(points[n], points[n + 1]);
	if (shape.width === undefined) {
		ctx.closePath();
		ctx.fillStyle = style(ctx, shape.paint);
		ctx.fill();
	} else {
		ctx.strokeStyle = style(ctx, shape.paint);
		ctx.lineWidth = shape.width;
		ctx.stroke();
	}
}
