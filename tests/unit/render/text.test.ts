import { fullNumber, shortNumber, symbol } from '$lib/render/format';
import { nameParts } from '$lib/render/names';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const runs = { seed: 93, numRuns: 500 } as const;

/** What a reader takes a written number for. */
function read(text: string): number {
	return Number(text.replaceAll('−', '-'));
}

describe('short numbers', () => {
	it.each([
		[0, '0'],
		[-0, '0'],
		[7, '7'],
		[-3, '−3'],
		[9999, '9999'],
		[1 / 9, '0.111'],
		[-0.5, '−0.5'],
		[12.345, '12.3'],
		[1234.56, '1235'],
		[-1e-7, '−1e−7'],
		[NaN, '']
	])('%d is written %j', (value, text) => {
		expect(shortNumber(value)).toBe(text);
	});

	it('are read as what they are, to three digits', () => {
		fc.assert(
			fc.property(fc.double({ min: -1e7, max: 1e7, noNaN: true }), (value) => {
				fc.pre(Math.abs(value) > 1e-6);
				expect(Math.abs(read(shortNumber(value)) / value - 1)).toBeLessThan(0.0051);
			}),
			runs
		);
	});
});

describe('full numbers', () => {
	it.each([
		[0.1 + 0.2, '0.3'],
		[-2, '−2'],
		[1 / 3, '0.333333'],
		[123456, '123456'],
		[-0, '0'],
		[1.5e-9, '1.5e−9'],
		[-1.5e-9, '−1.5e−9']
	])('%d is written %j', (value, text) => {
		expect(fullNumber(value)).toBe(text);
	});
});

describe('names', () => {
	it.each([
		[['w', 0, 1], 'w₀₁'],
		[['x', 9, 9], 'x₉₉'],
		[['y', 10, 2], 'y₁₀,₂'],
		[['y', 2, 10], 'y₂,₁₀'],
		[['x', 127, 255], 'x₁₂₇,₂₅₅']
	] as [Parameters<typeof symbol>, string][])('of %j', (place, name) => {
		expect(symbol(...place)).toBe(name);
	});

	it('differ wherever the places differ', () => {
		const place = fc.tuple(fc.nat(300), fc.nat(300));
		fc.assert(
			fc.property(place, place, ([row, col], [otherRow, otherCol]) => {
				const same = row === otherRow && col === otherCol;
				expect(symbol('x', row, col) === symbol('x', otherRow, otherCol)).toBe(same);
			}),
			runs
		);
	});

	it('fall into parts: what is small and low becomes ordinary digits', () => {
		expect(nameParts('Row 2 gathers y₀₂:')).toEqual([
			{ text: 'Row 2 gathers y', low: false },
			{ text: '02', low: true },
			{ text: ':', low: false }
		]);
		expect(nameParts('x₁₂,₃ = 4')).toEqual([
			{ text: 'x', low: false },
			{ text: '12,3', low: true },
			{ text: ' = 4', low: false }
		]);
		expect(nameParts('w₀₀, w₀₁').map(({ text }) => text)).toEqual(['w', '00', ', w', '01']);
		expect(nameParts('')).toEqual([]);
	});

	it('lose nothing on the way', () => {
		const letters = fc.string({ unit: fc.constantFrom(...'xyw ₀₁₂₉,09') });
		const plain = (text: string) => text.replace(/[₀-₉]/g, (digit) => String('₀₁₂₃₄₅₆₇₈₉'.indexOf(digit)));
		fc.assert(
			fc.property(letters, (text) => {
				expect(
					nameParts(text)
						.map((part) => part.text)
						.join('')
				).toBe(plain(text));
			}),
			runs
		);
	});
});
