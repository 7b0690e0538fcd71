import { ConvFigure } from '$lib/state/convFigure.svelte';
import { footprint, gridLit, gridMap } from '$lib/widgets/conv/gridDrawing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { denseTaps } from '../state/arbitraries';
import { figures, pointed, runs } from './figures';

/** C of the figure written out, whichever of C and Cᵀ is in use: rows are the small map's pixels. */
const fullC = (figure: ConvFigure) => denseTaps(figure.c);
const largeSize = ({ forward }: ConvFigure) => forward.input;
const smallWidth = ({ op, outputSize, settings }: ConvFigure) =>
	(op === 'conv' ? outputSize : settings.input)[1];

describe('the kernel’s footprint', () => {
	it('is the row of C: each tap on the large map stands in that pixel’s column, and no other is there', () => {
		fc.assert(
			fc.property(figures, (figure) => {
				const [height, width] = largeSize(figure);
				fullC(figure).forEach((line, small) => {
					const marks = footprint(figure.settings, smallWidth(figure), small);
					expect(marks).toHaveLength(figure.w.length);
					const fromMarks = new Array<number>(line.length).fill(-1);
					for (const { y, x, tap } of marks) {
						if (y >= 0 && x >= 0 && y < height && x < width) fromMarks[y * width + x] = tap;
					}
					expect(fromMarks).toEqual(line);
				});
			}),
			runs
		);
	});

	it('stays inside the map and its border', () => {
		fc.assert(
			fc.property(figures, fc.nat(), (figure, n) => {
				const role = figure.op === 'conv' ? 'input' : 'output';
				const drawing = gridMap(figure, role);
				const border = drawing.border ?? { top: 0, left: 0, bottom: 0, right: 0 };
				const [height, width] = drawing.size;
				for (const { y, x } of footprint(figure.settings, smallWidth(figure), n % figure.c.rows)) {
					expect(y).toBeGreaterThanOrEqual(-border.top);
					expect(x).toBeGreaterThanOrEqual(-border.left);
					expect(y).toBeLessThan(height + border.bottom);
					expect(x).toBeLessThan(width + border.right);
				}
			}),
			runs
		);
	});
});

describe('the three grids', () => {
	it('show the figure’s numbers, and the symbols of the same cells', () => {
		const figure = new ConvFigure('i=2x3&k=2&w=1,2,-3,0.5&x=1,2,3,4,5,6');
		expect(gridMap(figure, 'kernel').text(2)).toBe('−3');
		expect(gridMap(figure, 'input').text(5)).toBe('6');
		expect(gridMap(figure, 'output').text(1)).toBe(String(2 + 6 - 15 + 3).replace('-', '−'));
		figure.values = 'symbols';
		expect(gridMap(figure, 'kernel').text(2)).toBe('w₁₀');
		expect(gridMap(figure, 'input').text(5)).toBe('x₁₂');
		expect(gridMap(figure, 'output').text(1)).toBe('y₀₁');
	});

	it('show nothing where the player has not been', () => {
		const figure = new ConvFigure('step=2');
		const { text, cell } = gridMap(figure, 'output');
		expect([0, 1, 2, 3].map(text).map((each) => each !== '')).toEqual([true, true, false, false]);
		figure.values = 'symbols';
		expect(gridMap(figure, 'output').text(2)).toBe('');
		figure.colour = 'value';
		expect(gridMap(figure, 'output').cell(3)).toBeNull();
		expect(cell(0)).toBeNull();
	});

	it('light up what is pointed at and what belongs to it', () => {
		fc.assert(
			fc.property(pointed, (figure) => {
				const target = figure.target;
				const { matrix, links } = figure;
				const full = denseTaps(matrix);
				const cells = (role: 'input' | 'kernel' | 'output') =>
					[...gridLit(figure, role).lit.keys()].sort((a, b) => a - b);
				const inRow = (row: number) => full[row].flatMap((tap, col) => (tap < 0 ? [] : [col]));
				const inColumn = (col: number) => full.flatMap((line, row) => (line[col] < 0 ? [] : [row]));
				const sorted = (numbers: number[]) => [...new Set(numbers)].sort((a, b) => a - b);

				if (target?.kind === 'row' || target?.kind === 'entry') {
					const also = target.kind === 'entry' ? [target.col] : [];
					expect(cells('input')).toEqual(sorted([...inRow(target.row), ...also]));
					expect(cells('output')).toEqual([target.row]);
					expect(cells('kernel')).toEqual(sorted(full[target.row].filter((tap) => tap >= 0)));
				} else if (target?.kind === 'column') {
					expect(cells('input')).toEqual([target.col]);
					expect(cells('output')).toEqual(inColumn(target.col));
					expect(cells('kernel')).toEqual(
						sorted(full.map((line) => line[target.col]).filter((tap) => tap >= 0))
					);
				} else {
					expect(cells('kernel')).toEqual([links?.tap]);
					expect([cells('input'), cells('output')]).toEqual([[], []]);
				}
				expect(gridLit(figure, 'kernel').focus).toBe(links?.tap);
				expect(gridLit(figure, 'input').focus).toBe(links?.col);
				expect(gridLit(figure, 'output').focus).toBe(links?.row);
			}),
			{ ...runs, numRuns: 400 }
		);
	});

	it('light nothing while nothing is pointed at', () => {
		const figure = new ConvFigure();
		for (const role of ['input', 'kernel', 'output'] as const) {
			expect(gridLit(figure, role)).toMatchObject({ focus: null, taps: [] });
			expect(gridLit(figure, role).lit.size).toBe(0);
		}
	});

	it('lay the kernel on the large map, where one small pixel is meant', () => {
		fc.assert(
			fc.property(pointed, (figure) => {
				const large = figure.op === 'conv' ? 'input' : 'output';
				const small = figure.op === 'conv' ? figure.links?.row : figure.links?.col;
				for (const role of ['input', 'kernel', 'output'] as const) {
					const laid = role === large && typeof small === 'number';
					expect(gridLit(figure, role).taps).toHaveLength(laid ? figure.w.length : 0);
				}
			}),
			runs
		);
	});

	it('have padding around a convolution’s input, and what is cut off around a transposed one’s output', () => {
		const conv = new ConvFigure('i=4x5&k=3&p=1x2');
		expect(gridMap(conv, 'input').border).toEqual({ top: 1, bottom: 1, left: 2, right: 2 });
		expect(gridMap(conv, 'output').border).toEqual({ top: 0, bottom: 0, left: 0, right: 0 });
		const back = new ConvFigure('op=transposed&i=3&k=4&s=2&p=1x2&a=1');
		expect(gridMap(back, 'output').border).toEqual({ top: 1, bottom: 0, left: 2, right: 1 });
		expect(gridMap(back, 'input').border).toEqual({ top: 0, bottom: 0, left: 0, right: 0 });
	});
});
