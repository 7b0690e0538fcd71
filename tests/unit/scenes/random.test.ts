import { describe, expect, it } from 'vitest';
import { random } from '../../../src/lib/scenes/random';

describe('random', () => {
	it('repeats itself from a seed', () => {
		const [a, b] = [random(42), random(42)];
		for (let n = 0; n < 5; n++) expect(a.next()).toBe(b.next());
	});

	it('differs between neighbouring seeds', () => {
		const firsts = [0, 1, 2, 3, 4, 5, 6, 7].map((seed) => random(seed).next());
		expect(new Set(firsts).size).toBe(8);
		expect(Math.max(...firsts) - Math.min(...firsts)).toBeGreaterThan(0.4);
	});

	it('has the mean and spread it says', () => {
		const rng = random(1);
		const uniform = Array.from({ length: 20000 }, () => rng.next());
		const mean = (list: number[]) => list.reduce((a, b) => a + b, 0) / list.length;
		expect(mean(uniform)).toBeCloseTo(0.5, 2);
		expect(mean(uniform.map((v) => (v - 0.5) ** 2))).toBeCloseTo(1 / 12, 2);
	});

	it('keeps integers within their limits', () => {
		const rng = random(2);
		const drawn = new Set(Array.from({ length: 200 }, () => rng.integer(2, 5)));
		expect([...drawn].sort()).toEqual([2, 3, 4, 5]);
	});
});
