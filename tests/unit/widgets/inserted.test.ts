import { ConvFigure } from '$lib/state/convFigure.svelte';
import { wordsOf } from '$lib/i18n';
import { alternativeOf } from '$lib/widgets/conv/alternative';
import { insertedText } from '$lib/widgets/conv/insertedText';
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
		expect([0, source.indexOf(0)].map((place) => drawing.hatched?.(place))).toEqual([true, false]);
	});
});

describe('what is said of the zeros', () => {
	const { gather } = wordsOf('en').figure;
	it.each([
		['s=2&k=3', '1 zero between neighbouring pixels (s − 1), 2 zeros on either side (k − 1 − p).'],
		['s=1&k=3&p=2', 'No zeros between the pixels (s − 1 = 0), none around (k − 1 − p = 0).'],
		[
			's=3&k=2&p=2&a=1',
			'2 zeros between neighbouring pixels (s − 1), 1 cut off on either side (k − 1 − p = −1), 1 more at the end (a).'
		],
		['s=2&k=3&d=2&p=1', '1 zero between neighbouring pixels (s − 1), 3 zeros on either side (d(k − 1) − p).']
	])('is true for %s', (query, zeros) => {
		const figure = new ConvFigure(`op=transposed&i=3&${query}`);
		expect(insertedText(figure, false, gather)).toBe(gather.caption(zeros));
		expect(alternativeOf(figure, wordsOf('en').figure)).not.toContain('zeros put in');
		figure.setRoute('gather');
		expect(alternativeOf(figure, wordsOf('en').figure)).toContain('zeros put in');
	});

	it('names both axes where they differ', () => {
		const text = insertedText(new ConvFigure('op=transposed&i=3&s=2x1'), false, gather);
		for (const part of [gather.along.vertical, '1 zero', gather.along.horizontal, 'No zeros'])
			expect(text).toContain(part);
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
