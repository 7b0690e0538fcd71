import { area, convMatrix, type ConvSettings } from '$lib/conv';
import { cornerOf, fitCells, type Viewport } from '$lib/render/matrixViewport';
import { paintLinks } from '$lib/render/paintLinks';
import { paintMatrix } from '$lib/render/paintMatrix';
import { paintTurn } from '$lib/render/paintTurn';
import { paletteNames, type Palette } from '$lib/render/palette';
import { tapColours } from '$lib/render/tapColour';
import { Canvas, createCanvas } from '@napi-rs/canvas';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { settingsOf } from '../conv/support';
import { denseTaps } from '../state/arbitraries';
import { difference, token } from './colours';

const palette = {
	...Object.fromEntries(paletteNames.map((name) => [name, token(name, 'light')])),
	dark: false,
	font: 'sans-serif'
} as Palette;

beforeAll(() => {
	vi.stubGlobal('OffscreenCanvas', Canvas);
});

afterAll(() => {
	vi.unstubAllGlobals();
});

function painted(settings: ConvSettings, view: Viewport) {
	const matrix = convMatrix(settings, new Float64Array(area(settings.kernel)));
	const fills = tapColours(settings.kernel, false);
	const canvas = createCanvas(view.width, view.height);
	const context = canvas.getContext('2d') as unknown as CanvasRenderingContext2D;
	// One image line is the whole matrix here: no rules between the entries.
	const blocks = { rows: matrix.rows, cols: matrix.cols };
	const style = { fills, inks: fills.map(() => '#ffffff'), labels: fills.map(() => '') };
	paintMatrix(context, matrix, view, style, blocks, palette);
	const at = (x: number, y: number) => {
		const [red, green, blue] = context.getImageData(Math.floor(x), Math.floor(y), 1, 1).data;
		return `#${[red, green, blue].map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
	};
	return { matrix, fills, style, context, at };
}

/** Where the middle of each cell is that lies in the drawing with a pixel to spare, and the colour it should have. */
function expected({ matrix, fills }: ReturnType<typeof painted>, view: Viewport) {
	const { width, height } = view;
	return denseTaps(matrix).flatMap((line, row) =>
		line.flatMap((tap, col) => {
			const { x, y } = cornerOf(view, row + 0.5, col + 0.5);
			if (x < 2 || y < 2 || x > width - 2 || y > height - 2) return [];
			return [{ row, col, x, y, colour: tap < 0 ? palette['ground-sunk'] : fills[tap] }];
		})
	);
}

describe('the matrix on canvas', () => {
	it.each([
		['large cells', { cellWidth: 24, cellHeight: 24, left: 0, top: 0, width: 400, height: 240 }],
		['small cells', { cellWidth: 5, cellHeight: 5, left: 0, top: 0, width: 100, height: 100 }],
		['moved and cut off', { cellWidth: 24, cellHeight: 24, left: -100, top: -61, width: 150, height: 90 }],
		['wide and low cells', { cellWidth: 24, cellHeight: 5, left: 0, top: -7, width: 300, height: 40 }],
		['narrow bars', { cellWidth: 1, cellHeight: 12, left: 0, top: 0, width: 20, height: 110 }],
		['pixels moved and cut off', { cellWidth: 1, cellHeight: 1, left: -3, top: -2, width: 10, height: 9 }],
		['single pixels', { cellWidth: 1, cellHeight: 1, left: 0, top: 0, width: 16, height: 9 }]
	])('shows every entry in its weight’s colour and nothing elsewhere: %s', (_, view) => {
		const settings = settingsOf({ input: [4, 5], kernel: [2, 3], padding: [0, 1] });
		const picture = painted(settings, view);
		const cells = expected(picture, view);
		expect(cells.length).toBeGreaterThan(15);
		expect(cells.map(({ row, col, x, y }) => [row, col, picture.at(x, y)])).toEqual(
			cells.map(({ row, col, colour }) => [row, col, colour])
		);
	});

	it('keeps a thin band visible when there are many cells to a pixel', () => {
		const view = { cellWidth: 0.1, cellHeight: 0.1, left: 0, top: 0, width: 103, height: 103 };
		const { at } = painted(settingsOf({ input: [32, 32], kernel: [1, 1] }), view);
		const diagonal = Array.from({ length: 98 }, (_, n) => at(n + 2, n + 2));
		expect(new Set(diagonal)).toEqual(new Set(tapColours([1, 1], false)));
		expect(at(80, 20)).toBe(palette['ground-sunk']);
	});
});

describe('what lights up', () => {
	it('keeps its colour while all else fades into the ground', () => {
		const view = { cellWidth: 10, cellHeight: 10, left: 0, top: 0, width: 160, height: 40 };
		const picture = painted(settingsOf(), view);
		const { context, matrix, fills, style, at } = picture;
		const faded = { lit: at(5, 5), other: at(15, 15) };
		const entries = [{ row: 0, col: 0, tap: 0 }];
		paintLinks(
			context,
			{ rows: 4, cols: 16, entries, row: null, col: null, focus: null },
			view,
			style,
			{ rowRole: 'output', colRole: 'input' },
			palette
		);
		expect(matrix.rows).toBe(4);
		expect(at(5, 5)).toBe(fills[0]);
		expect(at(5, 5)).toBe(faded.lit);
		expect(at(15, 15)).not.toBe(faded.other);
	});

	it('keeps its colour too where thousands of entries are smaller than a pixel', () => {
		const settings = settingsOf({ input: [32, 32], kernel: [1, 2] });
		const view = { cellWidth: 0.2, cellHeight: 0.2, left: 0, top: 0, width: 205, height: 205 };
		const { context, matrix, fills, style, at } = painted(settings, view);
		const faded = at(150, 20);
		const entries = Array.from({ length: matrix.rows }, (_, row) => ({
			row,
			col: matrix.indices[matrix.indptr[row]],
			tap: 0
		}));
		const lit = { rows: matrix.rows, cols: matrix.cols, entries, row: null, col: null, focus: null };
		paintLinks(context, lit, view, style, { rowRole: 'output', colRole: 'input' }, palette);
		for (const { row, col } of entries) expect(at(col * 0.2, row * 0.2)).toBe(fills[0]);
		expect(at(150, 20)).not.toBe(faded);
	});

	it('has its row and its column washed in the colours of output and input', () => {
		const view = { cellWidth: 10, cellHeight: 10, left: 0, top: 0, width: 160, height: 40 };
		const { context, style, at } = painted(settingsOf(), view);
		paintLinks(
			context,
			{ rows: 4, cols: 16, entries: [], row: 2, col: 15, focus: null },
			view,
			style,
			{ rowRole: 'output', colRole: 'input' },
			palette
		);
		const far = (x: number, y: number, name: 'output-wash' | 'input-wash') =>
			difference(at(x, y), palette[name]);
		expect(far(15, 25, 'output-wash')).toBeLessThan(far(25, 35, 'output-wash') / 2);
		expect(far(155, 5, 'input-wash')).toBeLessThan(far(145, 5, 'input-wash') / 2);
		// An entry in the band is still told from a zero beside it.
		expect(difference(at(85, 25), at(75, 25))).toBeGreaterThan(2);
	});

	it('swaps the colours in the transpose', () => {
		const view = { cellWidth: 1, cellHeight: 1, left: 0, top: 0, width: 16, height: 4 };
		const { context, style, at } = painted(settingsOf(), view);
		const lit = { rows: 4, cols: 16, entries: [], row: 0, col: null, focus: null };
		paintLinks(context, lit, view, style, { rowRole: 'input', colRole: 'output' }, palette);
		expect(at(14, 0)).toBe(palette['input-wash']);
	});

	it('has its mark inside the drawing, at the very last entry too', () => {
		const view = { cellWidth: 20, cellHeight: 0.5, left: 0, top: 0, width: 320, height: 40 };
		const { context, style, at } = painted(settingsOf(), view);
		const lit = { rows: 80, cols: 16, entries: [], row: null, col: null, focus: { row: 79, col: 15 } };
		paintLinks(context, lit, view, style, { rowRole: 'output', colRole: 'input' }, palette);
		for (const [x, y] of [
			[310, 38],
			[318, 34],
			[310, 29]
		])
			expect(difference(at(x, y), palette.ink), `${x}, ${y}`).toBeLessThan(20);
	});
});

describe('the turn on canvas', () => {
	const settings = settingsOf({ input: [8, 8], kernel: [2, 2], stride: [2, 2] });
	const fills = tapColours([2, 2], false);
	const matrix = convMatrix(settings, new Float64Array(4));
	const fit = fitCells(matrix.rows, matrix.cols, 400, 400, 32);

	function turned(progress: number) {
		const canvas = createCanvas(400, 400);
		const context = canvas.getContext('2d') as unknown as CanvasRenderingContext2D;
		// A row is followed that is far from all entries looked at below.
		paintTurn(context, { matrix, fills, fit, progress, followed: 15 }, 400, palette);
		return (x: number, y: number) => {
			const [red, green, blue] = context.getImageData(Math.floor(x), Math.floor(y), 1, 1).data;
			return `#${[red, green, blue].map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
		};
	}

	const places = denseTaps(matrix)
		.slice(0, 14)
		.flatMap((line, row) =>
			line.flatMap((tap, col) => {
				const [x, y] = [(col + 0.5) * fit.cellWidth, (row + 0.5) * fit.cellHeight];
				return tap < 0 || Math.abs(x - y) < 12 ? [] : [{ x, y, colour: fills[tap] }];
			})
		);

	it('begins with the cells of C and ends with those of Cᵀ, in the same places as when it rests', () => {
		expect(fit.cellHeight).toBeGreaterThan(fit.cellWidth);
		expect(places.length).toBeGreaterThan(40);
		const [c, ct] = [turned(0), turned(1)];
		expect(places.map(({ x, y }) => c(x, y))).toEqual(places.map(({ colour }) => colour));
		expect(places.map(({ x, y }) => ct(y, x))).toEqual(places.map(({ colour }) => colour));
	});
});
