import { languages, wordsOf } from '$lib/i18n';
import { ConvFigure } from '$lib/state/convFigure.svelte';
import { alternativeOf } from '$lib/widgets/conv/alternative';
import { noteText } from '$lib/widgets/conv/notes';
import { readoutOf } from '$lib/widgets/conv/readout';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pointed, runs } from './figures';

const { figure: figureWords } = wordsOf('en');
const read = (figure: ConvFigure) => readoutOf(figure, figureWords.readout);
const number = (text: string) => Number(text.replaceAll('−', '-'));

describe('what is written about the thing pointed at', () => {
	it('adds up', () => {
		fc.assert(
			fc.property(pointed, (figure) => {
				const { kind, terms, total } = read(figure);
				for (const { weightValue, otherValue, value } of terms) {
					expect(number(weightValue) * number(otherValue) + 0).toBe(number(value) + 0);
				}
				const sum = terms.reduce((all, { value }) => all + number(value), 0);
				if (kind === 'sum') expect(sum).toBe(number(total));
				else expect(total).toBe('');
			}),
			runs
		);
	});

	it('writes each term so that sign and factors give its product again', () => {
		fc.assert(
			fc.property(pointed, (figure) => {
				for (const { sign, weightFactor, otherFactor, value } of read(figure).terms) {
					const product = number(weightFactor) * number(otherFactor.replace(/[()]/g, ''));
					expect((sign === '−' ? -product : product) + 0).toBe(number(value) + 0);
					expect(otherFactor).toMatch(/^(\d.*|\(−.*\))$/);
					if (sign !== '') expect(weightFactor).not.toContain('−');
				}
			}),
			runs
		);
	});

	it('counts the weights of a window that lie on padding', () => {
		const figure = new ConvFigure('i=4&p=1&show=row:0');
		expect(read(figure).note).toBe(figureWords.readout.onPadding(5));
		figure.pin({ kind: 'row', row: 5 });
		expect(read(figure).note).toBe('');
		figure.load('op=transposed&i=3&s=2&show=row:0');
		expect(read(figure).note).toBe('');
		figure.setRoute('gather');
		expect(read(figure).note).toBe(figureWords.readout.onZeros(8));
	});

	it('names every entry of the row or column once', () => {
		fc.assert(
			fc.property(pointed, (figure) => {
				const { kind, terms } = read(figure);
				const names = terms.map(({ weight, other }) => `${weight}·${other}`);
				expect(new Set(names).size).toBe(names.length);
				expect(names).toHaveLength(kind === 'tap' ? 0 : (figure.links?.entries.length ?? 0));
			}),
			runs
		);
	});

	it('offers the cell to edit that is meant, with its present value', () => {
		fc.assert(
			fc.property(pointed, (figure) => {
				const { edit } = read(figure);
				const { target, links, x, w } = figure;
				if (target?.kind === 'column') expect(edit).toMatchObject({ role: 'input', index: target.col });
				else if (links?.tap !== null) expect(edit).toMatchObject({ role: 'kernel', index: links?.tap });
				else expect(edit).toBeNull();
				if (edit) expect(edit.value).toBe({ input: x, kernel: w }[edit.role][edit.index]);
			}),
			runs
		);
	});

	it('on the blackboard: an entry', () => {
		const figure = new ConvFigure('i=1x4&k=1x3&w=1,2,-1&x=3,0,5,7&show=entry:1,2');
		expect(read(figure)).toMatchObject({
			kind: 'sum',
			lines: ['Entry (1, 2) is w₁ = 2.', 'Row 1 of C gathers y₁:'],
			name: 'y₁',
			total: '3',
			terms: [
				{ weight: 'w₀', other: 'x₁', value: '0', focused: false },
				{ weight: 'w₁', other: 'x₂', weightValue: '2', otherValue: '5', value: '10', focused: true },
				{ weight: 'w₂', other: 'x₃', weightValue: '−1', value: '−7', focused: false }
			]
		});
	});

	it('on the blackboard: a zero of the matrix, a weight, nothing', () => {
		const figure = new ConvFigure('i=1x4&k=1x3&show=entry:0,3');
		expect(read(figure).lines[0]).toBe('Entry (0, 3) is 0: no weight leads from x₃ to y₀.');
		expect(read(figure).edit).toBeNull();
		figure.pin({ kind: 'tap', tap: 2 });
		expect(read(figure)).toMatchObject({ kind: 'tap', lines: ['w₂ = 3 stands in 2 entries.'] });
		figure.release();
		expect(read(figure)).toMatchObject({ kind: 'none', lines: [], terms: [] });
	});

	it('a stamp says where each product goes', () => {
		const figure = new ConvFigure('op=transposed&i=1x2&k=1x2&s=1x2&w=3,4&x=5,6&show=col:1');
		expect(read(figure)).toMatchObject({
			kind: 'stamp',
			name: 'x₁',
			terms: [
				{ weight: 'w₀', other: 'y₂', value: '18' },
				{ weight: 'w₁', other: 'y₃', value: '24' }
			]
		});
	});
});

describe.each(languages)('sentences, %s', (language) => {
	it('the text alternative has the sizes and the count of entries', () => {
		const figure = new ConvFigure('i=4x5&k=3x2');
		const text = alternativeOf(figure, wordsOf(language).figure);
		for (const part of ['4 × 5', '3 × 2', '2 × 4', '8', '20', '48']) expect(text).toContain(part);
	});

	it('every kind of note is put into words, with what was asked and what is shown', () => {
		const figure = new ConvFigure('op=x&i=3.4&k=9x3&s=abc&w=nothing&x=1,b');
		const texts = figure.notes.map((note) => noteText(note, wordsOf(language).lab));
		expect(figure.notes.map(({ code }) => code).sort()).toEqual([
			'changed',
			'changed',
			'preset-unknown',
			'unreadable',
			'unreadable',
			'value-not-a-number'
		]);
		const all = texts.join('\n');
		for (const part of ['3.4', '9x3', '3', 'abc', 'nothing', 'b']) expect(all).toContain(part);
		expect(all).not.toMatch(/undefined|NaN|\[object/);
		expect(new Set(texts).size).toBe(texts.length);
	});
});
