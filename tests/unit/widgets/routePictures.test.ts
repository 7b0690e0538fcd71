import { ConvFigure } from '$lib/state/convFigure.svelte';
import { entriesOf, routePictures, routesCanBeDrawn } from '$lib/widgets/conv/routePictures';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figures, runs } from './figures';

/** A figure of a transposed convolution and one of its output pixels, with the last stamp that reaches it. */
const pixels = fc
	.tuple(
		figures.filter(({ op }) => op === 'transposed'),
		fc.nat()
	)
	.map(([figure, n]) => {
		const row = n % figure.y.length;
		const entries = entriesOf(figure, row);
		const stamp = entries.at(-1)?.col ?? null;
		return { figure, row, entries, stamp, pictures: routePictures(figure, row, stamp) };
	});

describe('the pictures of the four routes', () => {
	it('matrix: the row drawn, times the inputs drawn, is the pixel', () => {
		fc.assert(
			fc.property(pixels, ({ figure, row, pictures: { matrix } }) => {
				const products = matrix.row.values.map((weight, n) => weight * matrix.x.values[n]);
				expect(matrix.x.size).toEqual([matrix.row.size[1], 1]);
				expect(products.reduce((sum, product) => sum + product, 0)).toBeCloseTo(figure.y[row], 9);
			}),
			runs
		);
	});

	it('scatter: the sum before and what the last stamp adds is the pixel', () => {
		fc.assert(
			fc.property(pixels, ({ figure, row, stamp, pictures: { scatter } }) => {
				expect(scatter.after).toBeCloseTo(figure.y[row], 9);
				if (stamp !== null) expect(scatter.landing.values[row]).toBe(scatter.before);
			}),
			runs
		);
	});

	it('gather: the window covers exactly the inputs that reach the pixel, and zeros', () => {
		fc.assert(
			fc.property(pixels, ({ figure, entries, pictures: { gather } }) => {
				const { lit, taps = [], size, values } = gather.window;
				expect(lit.size).toBe(entries.length);
				expect(gather.zeros).toBe(figure.w.length - entries.length);
				const sum = taps.reduce((total, { y, x, tap }) => total + figure.w[tap] * values[y * size[1] + x], 0);
				const expected = entries.reduce((total, { col, tap }) => total + figure.w[tap] * figure.x[col], 0);
				expect(sum).toBeCloseTo(expected, 9);
			}),
			runs
		);
	});

	it('gradient: what Cz grows by, times x, is the pixel', () => {
		fc.assert(
			fc.property(pixels, ({ figure, row, pictures: { gradient } }) => {
				const { values } = gradient.growth;
				const sum = values.reduce((total, growth, col) => total + growth * figure.x[col], 0);
				expect(sum).toBeCloseTo(figure.y[row], 9);
				expect(gradient.z.text(row)).toBe('+1');
			}),
			runs
		);
	});
});

describe('the picture of the lesson', () => {
	const figure = new ConvFigure('op=transposed&i=2&k=3&s=2&x=1,2,3,4&w=1,2,3,4,5,6,7,8,9');

	it('shows four stamps meeting in the middle', () => {
		const { matrix, scatter, gather, gradient } = routePictures(figure, 12, 3);
		expect([...matrix.row.values]).toEqual([9, 7, 3, 1]);
		expect([scatter.before, scatter.after]).toEqual([32, 36]);
		expect([12, 13, 24].map(scatter.landing.text)).toEqual(['+4', '+8', '+36']);
		expect(gather.window.size).toEqual([7, 7]);
		expect(gather.zeros).toBe(5);
		expect([0, 1, 2, 3].map(gradient.growth.text)).toEqual(['+9', '+7', '+3', '+1']);
	});

	it('writes a dot where a row has no entry', () => {
		const { matrix, gradient } = routePictures(figure, 0, 0);
		expect([0, 1, 2, 3].map(matrix.row.text)).toEqual(['1', '·', '·', '·']);
		expect([0, 1, 2, 3].map(gradient.growth.text)).toEqual(['+1', '·', '·', '·']);
	});

	it('is drawn only where grids are small enough to be read', () => {
		expect(routesCanBeDrawn(figure)).toBe(true);
		expect(routesCanBeDrawn(new ConvFigure('op=transposed&i=8&k=3&s=2'))).toBe(false);
	});
});
