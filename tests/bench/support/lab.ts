/** What a reader does in the Matrix Lab, done by events, and how long the page works on it. */
import { fitCells } from '$lib/render/matrixViewport';
import { busy, untilPainted } from './timing';

/** Cells are not drawn larger than this as long as nobody zooms, in CSS pixels. */
const comfortableCell = 32;

function figure(name: string): Element {
	const surface = document.querySelector(`[data-figure="${name}"] [role="application"]`);
	if (!surface) throw new Error(`the page has no figure ${name}`);
	return surface;
}

function moveTo(surface: Element, clientX: number, clientY: number): void {
	const event = { clientX, clientY, bubbles: true, cancelable: true, pointerType: 'mouse' };
	surface.dispatchEvent(new PointerEvent('pointermove', event));
}

/** Places all over a box, each far from the one before; shares of its width and height. */
function* places(): Generator<[across: number, down: number]> {
	for (let n = 1; ; n++) yield [(n * 0.618034) % 1, (n * 0.754878) % 1];
}

/** Points at places in the drawing of a figure, spread over a box that begins at its left upper corner. */
async function hovered(name: string, count: number, boxOf: (surface: Element) => Box): Promise<number[]> {
	const surface = figure(name);
	surface.scrollIntoView({ block: 'center' });
	const { left, top } = surface.getBoundingClientRect();
	const box = boxOf(surface);
	const samples: number[] = [];
	for (const [across, down] of places()) {
		if (samples.length === count) break;
		const [x, y] = [left + box.left + across * box.width, top + box.top + down * box.height];
		samples.push(await busy(() => moveTo(surface, x, y)));
	}
	return samples;
}

/** In CSS pixels, from the left upper corner of a figure. */
interface Box {
	left: number;
	top: number;
	width: number;
	height: number;
}

/** Where the entries of a matrix are, which is drawn as SVG or, whole, on canvas. */
function entriesBox(rows: number, cols: number): (surface: Element) => Box {
	return (surface) => {
		const canvas = surface.querySelector('canvas');
		const outer = surface.getBoundingClientRect();
		if (!canvas) {
			const all = [...surface.querySelectorAll('g.entry')].map((entry) => entry.getBoundingClientRect());
			const [first, last] = [all[0], all[all.length - 1]];
			const [left, top] = [first.left - outer.left, first.top - outer.top];
			return { left, top, width: last.right - first.left, height: last.bottom - first.top };
		}
		const inner = canvas.getBoundingClientRect();
		const { cellWidth, cellHeight } = fitCells(rows, cols, inner.width, inner.height, comfortableCell);
		return {
			left: inner.left - outer.left,
			top: inner.top - outer.top,
			width: cols * cellWidth,
			height: rows * cellHeight
		};
	};
}

/** Milliseconds of work for pointing at entries, and at zeros between them, all over C. */
export function hoverEntries(count: number, rows: number, cols: number): Promise<number[]> {
	return hovered('matrix', count, entriesBox(rows, cols));
}

/** Milliseconds of work for pointing at names of rows in the margin. */
export function hoverRows(count: number, rows: number, cols: number): Promise<number[]> {
	const box = entriesBox(rows, cols);
	return hovered('matrix', count, (surface) => {
		const inner = box(surface);
		return { ...inner, left: 2, width: inner.left - 4 };
	});
}

/** Milliseconds of work for pointing at kernel weights. */
export function hoverTaps(count: number): Promise<number[]> {
	return hovered('kernel', count, (surface) => {
		const { width, height } = surface.getBoundingClientRect();
		return { left: 0, top: 0, width, height };
	});
}

/** Moves the slider that has this accessible name to and fro between two values. Milliseconds until it can be seen. */
export async function slide(
	label: string,
	values: readonly [number, number],
	count: number
): Promise<number[]> {
	const slider = document.querySelector<HTMLInputElement>(`input[type="range"][aria-label="${label}"]`);
	if (!slider) throw new Error(`the page has no slider “${label}”`);
	const samples: number[] = [];
	for (let n = 0; n < count; n++) {
		samples.push(
			await untilPainted(() => {
				slider.valueAsNumber = values[n % 2];
				slider.dispatchEvent(new Event('input', { bubbles: true }));
			})
		);
	}
	return samples;
}
