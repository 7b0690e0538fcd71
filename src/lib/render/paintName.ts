/** A label in the middle of a cell, on canvas; subscripts are ordinary digits set small and low (see names.ts). */
import { nameParts } from './names';

export interface Lettering {
	family: string;
	weight: number;
}

/** Draws `text` around (x, y) in the context's fill colour, no wider than the cell. */
export function paintName(
	context: CanvasRenderingContext2D,
	text: string,
	x: number,
	y: number,
	cell: number,
	{ family, weight }: Lettering
): void {
	const size = Math.min(16, cell * 0.42);
	const fonts = [`${weight} ${size}px ${family}`, `${weight} ${size * 0.72}px ${family}`];
	context.textAlign = 'left';
	context.textBaseline = 'middle';
	const parts = nameParts(text).map((part) => {
		const font = fonts[part.low ? 1 : 0];
		context.font = font;
		return { ...part, font, width: context.measureText(part.text).width };
	});
	const whole = parts.reduce((sum, part) => sum + part.width, 0);
	const squeeze = Math.min(1, (cell - 2) / whole);
	let at = x - (whole * squeeze) / 2;
	for (const part of parts) {
		context.font = part.font;
		context.fillText(part.text, at, y + (part.low ? size * 0.25 : 0.5), part.width * squeeze);
		at += part.width * squeeze;
	}
}
