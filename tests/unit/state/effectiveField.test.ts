import { describe, expect, it } from 'vitest';
import { intensity, sideHolding } from '../../../src/lib/state/effectiveField';

describe('the size of a gradient', () => {
	it('is the length of each pixel’s three numbers', () => {
		const gradient = Float32Array.of(3, 0, -4, 0, 0, 0, 2, 3, 6);
		expect([...intensity({ gradient })]).toEqual([5, 0, 7]);
	});
});

describe('the square that holds half of it', () => {
	const field = { top: 10, left: 20, height: 5, width: 5 };
	const at = (values: number[]) => Float32Array.from(values);

	it('grows from the centre', () => {
		// prettier-ignore
		const sizes = at([
			1, 1, 1, 1, 1,
			1, 0, 2, 0, 1,
			1, 2, 9, 2, 1,
			1, 0, 2, 0, 1,
			1, 1, 1, 1, 1
		]);
		expect(sideHolding(0.2, sizes, field, field)).toBe(1);
		expect(sideHolding(0.5, sizes, field, field)).toBe(3);
		expect(sideHolding(1, sizes, field, field)).toBe(5);
	});

	it('is around the centre of the whole field where the frame cuts it', () => {
		const cut = { top: 12, left: 20, height: 3, width: 5 };
		// prettier-ignore
		const sizes = at([
			0, 0, 1, 0, 0,
			0, 0, 0, 0, 0,
			0, 0, 9, 0, 0
		]);
		expect(sideHolding(0.05, sizes, cut, field)).toBe(1);
		expect(sideHolding(0.5, sizes, cut, field)).toBe(5);
	});

	it('has even sides where four pixels share the centre', () => {
		const even = { top: 0, left: 0, height: 2, width: 2 };
		expect(sideHolding(0.5, at([1, 1, 1, 1]), even, even)).toBe(2);
	});

	it('is nothing where nothing matters', () => {
		expect(sideHolding(0.5, new Float32Array(25), field, field)).toBe(0);
	});
});
