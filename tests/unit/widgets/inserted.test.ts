import { ConvFigure } from '$lib/state/convFigure.svelte';
import { insertedDrawing, rotatedDrawing } from '$lib/widgets/conv/inserted';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figures, pointed, runs } from './figures';

const gathering = figures.filter(({ op }) => op === 'transposed');
const pointing = pointed.filter(({ op }) => op === 'transposed');

describe('the gathering picture of a transposed convolution', () => {
	it('gives each output as the sum of kernel weights times what they lie on', () => {
		fc.assert(
			fc.property(gathering, (figure) => {
				figure.y.forEach((value, row) => {
					figure.pinned = { kind: 'row', row };
					const { size, values, taps } = insertedDrawing(figure).drawing;
					let sum = 0;
					for (const { y, x, tap } of taps ?? []) {
						expect(y >= 0 && x >= 0 && y < size[0] && x < size[1]).toBe(true);
						sum += figure.w[tap] * values[y * size[1] + x];
					}
					expect(sum).toBe(value);
				});
			}),
			runs
		);
	});

	it('lights the pixels that the row gathers, in the cells where they stand', () => {
		fc.assert(
			fc.property(pointing, (figure) => {
				const { drawing, source } = insertedDrawing(figure);
				const { links } = figure;
				const expected = new Set(links?.row === null ? [] : links?.entries.map(({ col }) => col));
				if (links && links.col !== null && source.includes(links.col)) expected.add(links.col);
				const cells = [...drawing.lit.keys()].map((place) => source[place]);
				expect(new Set(cells)).toEqual(expected);
				expect(cells).toHaveLength(expected.size);
			}),
			runs
		);
	});

	it('writes a zero where one was put in, the pixel elsewhere', () => {
		const figure = new ConvFigure('op=transposed&i=2&k=3&s=2&x=7,8,9,5');
		const { drawing, source } = insertedDrawing(figure);
		const written = [...source.keys()].map(drawing.text);
		expect(drawing.size).toEqual([7, 7]);
		expect(written.filter((text) => text !== '0')).toEqual(['7', '8', '9', '5']);
		figure.values = 'symbols';
		const named = [...source.keys()].map(insertedDrawing(figure).drawing.text);
		expect(named.filter((text) => text !== '0')).toEqual(['x₀₀', 'x₀₁', 'x₁₀', 'x₁₁']);
		expect(drawing.cell(0)).not.toBeNull();
		expect(drawing.cell(source.indexOf(0))).toBeNull();
	});
});

describe('the rotated kernel', () => {
	it('has its last weight first', () => {
		const figure = new ConvFigure('op=transposed&k=2x3&i=3&w=1,2,3,4,5,6');
		const { text, values, size } = rotatedDrawing(figure);
		expect(size).toEqual([2, 3]);
		expect([0, 1, 2, 3, 4, 5].map(text)).toEqual(['6', '5', '4', '3', '2', '1']);
		expect([...values]).toEqual([6, 5, 4, 3, 2, 1]);
		figure.values = 'symbols';
		expect(rotatedDrawing(figure).text(0)).toBe('w₁₂');
	});

	it('lights the weights in use where they lie, in their own colours', () => {
		fc.assert(
			fc.property(pointing, (figure) => {
				const { lit, cell, focus } = rotatedDrawing(figure);
				const { links, w, colour } = figure;
				const last = w.length - 1;
				const byTap =
					links?.target.kind === 'tap' ? [links.target.tap] : links?.entries.map(({ tap }) => tap);
				expect(new Set(lit.keys())).toEqual(new Set(byTap?.map((tap) => last - tap)));
				for (const [place, colours] of lit) expect(colours).toEqual(colour === 'tap' ? cell(place) : null);
				expect(focus).toBe(links?.tap === null || links?.tap === undefined ? null : last - links.tap);
			}),
			runs
		);
	});
});
