import { convMatrix } from '$lib/conv';
import {
	canvasLeft,
	entriesOf,
	matrixDrawsAsSvg,
	nameWidth,
	numberedName,
	svgIsReadable
} from '$lib/components/matrix';
import { nameIn } from '$lib/widgets/conv/names';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { settingsOf } from '../conv/support';
import { denseTaps } from '../state/arbitraries';

const runs = { seed: 94, numRuns: 200 } as const;

describe('margins of a matrix on canvas', () => {
	const sizes = fc.tuple(fc.integer({ min: 1, max: 256 }), fc.integer({ min: 1, max: 256 }));
	const drawing = ([rows, cols]: [number, number]) => ({
		matrix: {
			rows: rows ** 2,
			cols: cols ** 2,
			indptr: new Int32Array(1),
			indices: new Int32Array(),
			taps: new Int32Array()
		},
		rowName: (n: number) => nameIn('y', [rows, rows], n),
		colName: (n: number) => nameIn('x', [cols, cols], n)
	});

	it('have room for number and name of every row, and are the same for the transpose', () => {
		fc.assert(
			fc.property(sizes, fc.integer({ min: 120, max: 1200 }), fc.nat(), ([rows, cols], width, n) => {
				const { left, stacked } = canvasLeft(drawing([rows, cols]), width);
				expect(canvasLeft(drawing([cols, rows]), width)).toEqual({ left, stacked });
				const row = n % rows ** 2;
				const name = nameIn('y', [rows, rows], row);
				const text = stacked
					? Math.max(nameWidth(name), nameWidth(String(row)))
					: nameWidth(numberedName(row, name));
				expect(left - 8).toBeGreaterThanOrEqual(text);
			}),
			runs
		);
	});

	it('take little of a narrow frame', () => {
		expect(canvasLeft(drawing([126, 128]), 328).left).toBeLessThan(72);
		expect(canvasLeft(drawing([126, 128]), 328).stacked).toBe(true);
		expect(canvasLeft(drawing([126, 128]), 900).stacked).toBe(false);
	});
});

describe('small matrices', () => {
	it('list their entries in reading order', () => {
		const matrix = convMatrix(settingsOf({ input: [4, 4], kernel: [3, 3] }), new Float64Array(9));
		const taps = denseTaps(matrix);
		const expected = taps.flatMap((line, row) =>
			line.flatMap((tap, col) => (tap < 0 ? [] : [{ row, col, tap }]))
		);
		expect(entriesOf(matrix)).toEqual(expected);
		expect(expected).toHaveLength(36);
	});

	it('are drawn on canvas, which zooms, where a phone is too narrow for them', () => {
		expect(svgIsReadable(16, 328)).toBe(true);
		expect(svgIsReadable(36, 328)).toBe(false);
		expect(svgIsReadable(36, 620)).toBe(true);
	});

	it('are SVG up to 36 × 36 with a small kernel, not where they are nearly full', () => {
		const drawn = (input: number, kernel: number, padding: number) =>
			matrixDrawsAsSvg(
				convMatrix(
					settingsOf({
						input: [input, input],
						kernel: [kernel, kernel],
						padding: [padding, padding]
					}),
					new Float64Array(kernel ** 2)
				)
			);
		expect([drawn(4, 3, 0), drawn(6, 3, 1), drawn(7, 3, 1), drawn(6, 11, 5)]).toEqual([
			true,
			true,
			false,
			false
		]);
	});

	it('name the lit row by its number and its pixel', () => {
		expect(numberedName(7, 'x₁₃')).toBe('7 · x₁₃');
	});
});
