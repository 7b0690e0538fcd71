import { ConvFigure } from '$lib/state/convFigure.svelte';
import {
	entryFills,
	isTurned,
	matrixDrawing,
	matrixLit,
	targetAt,
	type Which
} from '$lib/widgets/conv/matrixDrawing';
import type { Palette } from '$lib/render/palette';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { difference, resolved, themes, token } from '../render/colours';
import { figures, pointed, runs } from './figures';

const both: Which[] = ['C', 'Cᵀ'];

describe('C and Cᵀ of a figure', () => {
	it('light up the same entries with rows and columns exchanged', () => {
		fc.assert(
			fc.property(pointed, (figure) => {
				const [c, ct] = both.map((which) => matrixLit(figure, which));
				expect([ct?.row, ct?.col]).toEqual([c?.col, c?.row]);
				expect(ct?.entries).toEqual(c?.entries.map(({ row, col, tap }) => ({ row: col, col: row, tap })));
				expect(ct?.focus).toEqual(c?.focus && { row: c.focus.col, col: c.focus.row });
			}),
			runs
		);
	});

	it('light up entries that they have', () => {
		fc.assert(
			fc.property(pointed, fc.constantFrom(...both), (figure, which) => {
				const { matrix } = matrixDrawing(figure, which);
				const lit = matrixLit(figure, which);
				for (const { row, col, tap } of lit?.entries ?? []) {
					const at = matrix.indices.subarray(matrix.indptr[row], matrix.indptr[row + 1]).indexOf(col);
					expect(matrix.taps[matrix.indptr[row] + at]).toBe(tap);
				}
			}),
			runs
		);
	});

	it('mean what the figure means at each place, margins included', () => {
		fc.assert(
			fc.property(pointed, fc.constantFrom(...both), (figure, which) => {
				const turned = isTurned(figure, which);
				const target = figure.target;
				const place = {
					entry: target?.kind === 'entry' && { row: target.row, col: target.col },
					row: target?.kind === 'row' && { row: target.row, col: -1 },
					column: target?.kind === 'column' && { row: -1, col: target.col },
					tap: false as const
				}[target?.kind ?? 'tap'];
				fc.pre(place !== false);
				const drawn = turned ? { row: place.col, col: place.row } : place;
				expect(targetAt(drawn, turned)).toEqual(target);
			}),
			runs
		);
		expect(targetAt({ row: -1, col: -1 }, false)).toBeNull();
		expect(targetAt({ row: -1, col: -1 }, true)).toBeNull();
	});

	it('name their rows and columns, and rule them by image lines', () => {
		const figure = new ConvFigure('i=4x5');
		const c = matrixDrawing(figure, 'C');
		expect([c.rowName(3), c.colName(7)]).toEqual(['y₁₀', 'x₁₂']);
		expect([c.rowRole, c.colRole, c.blocks]).toEqual(['output', 'input', { rows: 3, cols: 5 }]);
		const ct = matrixDrawing(figure, 'Cᵀ');
		expect([ct.rowName(7), ct.colName(3)]).toEqual(['x₁₂', 'y₁₀']);
		expect([ct.rowRole, ct.colRole, ct.blocks]).toEqual(['input', 'output', { rows: 5, cols: 3 }]);
		figure.setOp('transposed');
		expect(matrixDrawing(figure, 'Cᵀ').rowName(7)).toBe('y₁₂');
		expect(matrixDrawing(figure, 'C').rowName(3)).toBe('x₁₀');
	});

	it('carry numbers or symbols, and a colour for every weight', () => {
		fc.assert(
			fc.property(figures, (figure) => {
				const { labels, cells } = matrixDrawing(figure, 'C');
				expect([labels.length, cells.length]).toEqual([figure.w.length, figure.w.length]);
				if (figure.values === 'symbols') expect(new Set(labels).size).toBe(labels.length);
			}),
			runs
		);
	});
});

describe.each(themes)('colours of entries, %s theme', (theme) => {
	const palette = {
		dark: theme === 'dark',
		negative: token('negative', theme),
		zero: token('zero', theme),
		positive: token('positive', theme)
	} as Palette;

	it('are the same in SVG and on canvas', () => {
		fc.assert(
			fc.property(figures, (figure) => {
				const fills = entryFills(figure, palette);
				matrixDrawing(figure, 'C').cells.forEach(({ fill }, tap) => {
					expect(difference(resolved(fill, theme), fills[tap])).toBeLessThan(1);
				});
			}),
			runs
		);
	});
});
