/** Labels in the middle of cells, on canvas; subscripts are ordinary digits set small and low (see names.ts). */
import type { Viewport } from './matrixViewport';
import { nameParts } from './names';

export interface Lettering {
	family: string;
	weight: number;
}

interface Written {
	labels: readonly string[];
	inks: readonly string[];
}

type Cell = Pick<Viewport, 'cellWidth' | 'cellHeight'>;

/** In CSS pixels: rows as in a table that is set tightly, and letters that can just be read. */
export const leastLabelHeight = 12.5;
const leastFont = 8;

/** The narrowest cells in which all of the labels can be read, in CSS pixels; long ones are squeezed a little. */
export function leastLabelWidth(labels: readonly string[]): number {
	const longest = labels.reduce((most, label) => Math.max(most, label.length), 0);
	return Math.min(20, Math.max(12, 5 + 5.5 * longest));
}

export function showsLabels(labels: readonly string[], { cellWidth, cellHeight }: Cell): boolean {
	return cellHeight >= leastLabelHeight && cellWidth >= leastLabelWidth(labels);
}

/** As in the SVG drawing where cells are large, as large as a row allows where they are small. */
function fontSize(cellHeight: number): number {
	return Math.min(16, Math.max(0.45 * cellHeight, Math.min(10.5, 0.78 * cellHeight)));
}

/** Lays every label out once; what is returned writes the one of a tap into the cell whose corner is (x, y). */
export function labelWriter(
	context: CanvasRenderingContext2D,
	{ labels, inks }: Written,
	{ cellWidth, cellHeight }: Cell,
	{ family, weight }: Lettering
): (tap: number, x: number, y: number) => void {
	const laid = new Map<number, ReturnType<typeof layOut>>();
	const fontOf = (size: number) => `${weight} ${size}px ${family}`;

	function layOut(label: string) {
		const parts = nameParts(label);
		const widthOf = (size: number) =>
			parts.map(({ text, low }) => {
				context.font = fontOf(low ? size * 0.72 : size);
				return context.measureText(text).width;
			});
		const sum = (widths: number[]) => widths.reduce((all, width) => all + width, 0);
		const room = cellWidth - 3;
		const wished = fontSize(cellHeight);
		const size = Math.max(leastFont, Math.min(wished, (wished * room) / sum(widthOf(wished))));
		const widths = widthOf(size);
		const squeeze = Math.min(1, room / sum(widths));
		let at = (cellWidth - sum(widths) * squeeze) / 2;
		return parts.map(({ text, low }, n) => {
			const width = widths[n] * squeeze;
			const font = fontOf(low ? size * 0.72 : size);
			const part = { text, font, width, x: at, y: cellHeight / 2 + (low ? size * 0.25 : 0.5) };
			at += width;
			return part;
		});
	}

	return (tap, x, y) => {
		const parts = laid.get(tap) ?? layOut(labels[tap]);
		laid.set(tap, parts);
		context.textAlign = 'left';
		context.textBaseline = 'middle';
		context.fillStyle = inks[tap];
		for (const part of parts) {
			context.font = part.font;
			context.fillText(part.text, x + part.x, y + part.y, part.width);
		}
	};
}
