import { describe, expect, it } from 'vitest';
import { VOID } from '$lib/scenes';
import { edgeScore, edgesOf, widened } from '$lib/state/streetEdges';

const rows = (text: string, read: (each: string) => number = Number) =>
	Uint8Array.from([...text.replace(/\s/g, '')], (each) => read(each));
const size = { width: 6, height: 3 };

describe('edges', () => {
	it('are pixels whose right or lower neighbour has another class', () => {
		const labels = rows(`
			000111
			000111
			222111`);
		expect([...edgesOf(labels, size)]).toEqual([
			...rows(`
			001000
			111000
			001000`)
		]);
	});

	it('are not looked for at void', () => {
		const labels = rows('00v111 00v111 00v111', (each) => (each === 'v' ? VOID : Number(each)));
		expect(Math.max(...edgesOf(labels, size))).toBe(0);
	});
});

describe('widening', () => {
	it('marks a square around each mark, cut at the border', () => {
		const marks = rows('100000 000000 000010');
		expect([...widened(marks, size, 1)]).toEqual([...rows('110000 110111 000111')]);
	});
});

describe('the score of a mask’s edges', () => {
	const truth = rows('000111 000111 000111');

	it('is whole for the truth itself', () => {
		expect(edgeScore(truth, truth, size, 0)).toMatchObject({ recall: 1, precision: 1 });
	});

	it('allows for so many pixels, and no more', () => {
		const off = rows('011111 011111 011111');
		expect(edgeScore(truth, off, size, 2)).toMatchObject({ recall: 1, precision: 1 });
		expect(edgeScore(truth, off, size, 1)).toMatchObject({ recall: 0, precision: 0 });
	});

	it('tells what is missed from what is made up', () => {
		const half = rows('000111 000111 222222');
		const { recall, precision, found } = edgeScore(truth, half, size, 0);
		expect(recall).toBeCloseTo(2 / 3);
		// Two pixels of the upright edge are true; the lower edge adds five that are not.
		expect(precision).toBeCloseTo(2 / 7);
		expect([...found]).toEqual([...rows('001000 001000 000000')]);
	});

	it('is whole where there is nothing to find', () => {
		const plain = new Uint8Array(18);
		expect(edgeScore(plain, plain, size, 1)).toMatchObject({ recall: 1, precision: 1 });
	});
});
