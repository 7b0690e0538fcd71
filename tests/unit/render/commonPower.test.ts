import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commonPower, powerOfTen, scientific } from '$lib/render/commonPower';

const written = (values: number[]) => {
	const { exponent, write } = commonPower(values);
	return [exponent, ...values.map(write)];
};

describe('numbers with one power of ten', () => {
	it('are short, and tell nothing from next to nothing', () => {
		expect(written([0.0184, -0.0074, 0.00006, 0])).toEqual([-3, '18', '−7.4', '0.1', '0']);
		expect(written([0.0184, 0.00002])).toEqual([-3, '18', '0.0']);
		expect(written([2.7, 0.91, 0.054])).toEqual([0, '2.7', '0.9', '0.1']);
		expect(written([127, 3])).toEqual([0, '127', '3.0']);
		expect(written([54321, -9])).toEqual([3, '54', '−0.0']);
		expect(written([0, 0])).toEqual([0, '0', '0']);
	});

	it('stay within half of their last digit', () => {
		const number = fc.float({ min: -1e6, max: 1e6, noNaN: true }).filter((value) => Math.abs(value) > 1e-30);
		fc.assert(
			fc.property(fc.array(number, { minLength: 1, maxLength: 9 }), (values) => {
				const { exponent, write } = commonPower(values);
				for (const value of values) {
					const text = write(value);
					expect(text.length).toBeLessThanOrEqual(4);
					const read = Number(text.replace('−', '-')) * 10 ** exponent;
					const digit = (text.includes('.') ? 0.1 : 1) * 10 ** exponent;
					expect(Math.abs(read - value)).toBeLessThanOrEqual(digit * 0.5001);
				}
			})
		);
	});

	it('have raised exponents', () => {
		expect(powerOfTen(-12)).toBe('10⁻¹²');
		expect([1.24e-7, -0.5, 300, 0].map(scientific)).toEqual(['1.2·10⁻⁷', '−5.0·10⁻¹', '3.0·10²', '0']);
	});
});
