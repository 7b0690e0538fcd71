import { convOutputSize } from '$lib/conv';
import { ConvFigure } from '$lib/state/convFigure.svelte';
import { bytesText, factsOf, sizeFormula } from '$lib/widgets/lab/facts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dense } from '../conv/support';
import { figures, runs } from './figures';

/** Value of `⌊(4 + 2·1 − 1·(3 − 1) − 1) / 2⌋ + 1`. */
function evaluated(formula: string): number {
	const program = formula
		.replaceAll('⌊', 'Math.floor(')
		.replaceAll('⌋', ')')
		.replaceAll('·', '*')
		.replaceAll('−', '-');
	return Number(new Function(`return ${program}`)());
}

describe('facts about C', () => {
	it('count what the dense matrix has', () => {
		fc.assert(
			fc.property(figures, (figure) => {
				const { c } = figure;
				const ones = dense({ ...c, values: c.values.map(() => 1) });
				const facts = factsOf(figure);
				expect([facts.rows, facts.cols]).toEqual([c.rows, c.cols]);
				expect(facts.nonzeros).toBe(ones.filter((each) => each === 1).length);
				expect(facts.density).toBe(facts.nonzeros / ones.length);
				expect(facts.denseBytes).toBe(new Float32Array(ones.length).byteLength);
				const compressed = c.indices.byteLength + c.indptr.byteLength + new Float32Array(c.values).byteLength;
				expect(facts.sparseBytes).toBe(compressed);
			}),
			runs
		);
	});

	it('list exactly the sizes that share this output', () => {
		fc.assert(
			fc.property(figures, (figure) => {
				const { sharing } = factsOf(figure);
				const { forward } = figure;
				const output = convOutputSize(forward);
				for (const axis of [0, 1] as const) {
					const sizes = Array.from({ length: 40 }, (_, n) => n + 1).filter((size) => {
						const input =
							axis === 0 ? ([size, forward.input[1]] as const) : ([forward.input[0], size] as const);
						try {
							return convOutputSize({ ...forward, input })[axis] === output[axis];
						} catch {
							return false;
						}
					});
					expect(sharing[axis]).toEqual(sizes);
					expect(sizes).toContain(forward.input[axis]);
				}
			}),
			runs
		);
	});

	it('say how far CᵀC is from the identity, and how far the way there and back leads', () => {
		fc.assert(
			fc.property(figures, (figure) => {
				const { c, x, y, op } = figure;
				const full = dense(c);
				const at = (row: number, col: number) => full[row * c.cols + col];
				const rows = [...Array(c.rows).keys()];
				const cols = [...Array(c.cols).keys()];
				const gram = cols.map((i) => cols.map((j) => rows.reduce((sum, r) => sum + at(r, i) * at(r, j), 0)));
				const { gramDistance, thereAndBack } = factsOf(figure);
				const off = gram.flatMap((line, i) => line.map((value, j) => Math.abs(value - Number(i === j))));
				expect(gramDistance).toBe(Math.max(...off));
				const large = op === 'conv' ? x : y;
				const moved = gram.map((line, i) =>
					Math.abs(line.reduce((sum, value, j) => sum + value * large[j], 0) - large[i])
				);
				expect(thereAndBack).toBeCloseTo(Math.max(...moved), 6);
			}),
			{ ...runs, numRuns: 60 }
		);
	});

	it('do not form CᵀC where that takes long', () => {
		const figure = new ConvFigure('i=60&k=30');
		expect(factsOf(figure).gramDistance).toBeNull();
		expect(factsOf(figure).nonzeros).toBe(31 * 31 * 900);
	});

	it('form it for the largest maps, whose interior is the same everywhere', () => {
		const large = factsOf(new ConvFigure('i=256&k=5&p=2&w=random:4'));
		const small = factsOf(new ConvFigure('i=16&k=5&p=2&w=random:4'));
		expect(large.gramDistance).toBe(small.gramDistance);
	});

	it('CᵀC is the identity for the kernel that changes nothing', () => {
		expect(factsOf(new ConvFigure('k=1&w=1')).gramDistance).toBe(0);
		expect(factsOf(new ConvFigure('k=3&p=1&w=identity')).thereAndBack).toBe(0);
	});
});

describe('the output-size formula with its numbers', () => {
	it('is true', () => {
		fc.assert(
			fc.property(figures, fc.constantFrom<0 | 1>(0, 1), (figure, axis) => {
				const [left, right] = sizeFormula(figure, axis).split(' = ');
				expect(evaluated(left)).toBe(figure.outputSize[axis]);
				expect(Number(right)).toBe(figure.outputSize[axis]);
			}),
			runs
		);
	});

	it('shows the numbers in the places of the letters', () => {
		const conv = new ConvFigure('i=8x7&k=3&s=2&p=1&d=1');
		expect(sizeFormula(conv, 0)).toBe('⌊(8 + 2·1 − 1·(3 − 1) − 1) / 2⌋ + 1 = 4');
		const back = new ConvFigure('op=transposed&i=4x5&k=4&s=2&p=1&a=1');
		expect(sizeFormula(back, 1)).toBe('(5 − 1)·2 − 2·1 + 1·(4 − 1) + 1 + 1 = 11');
	});
});

describe('bytes', () => {
	it.each([
		[0, '0 B'],
		[1, '1 B'],
		[999, '999 B'],
		[1000, '1.0 kB'],
		[1536, '1.5 kB'],
		[99_940, '99.9 kB'],
		[123_456, '123 kB'],
		[999_999, '1.0 MB'],
		[1_234_567, '1.2 MB'],
		[1_040_449_536, '1.0 GB'],
		[5e12, '5000 GB']
	])('%d is written %j', (bytes, text) => {
		expect(bytesText(bytes)).toBe(text);
	});
});

describe('what stride does to C', () => {
	it('keeps every stride-th row of the C that stride 1 would have, as it is', () => {
		const figure = new ConvFigure('i=7x5&k=3&s=2x1&p=1x0&w=random:4');
		const one = new ConvFigure('i=7x5&k=3&p=1x0&w=random:4');
		const { strided } = factsOf(figure);
		expect([strided?.all, strided?.kept]).toEqual([one.c.rows, figure.c.rows]);
		const row = ({ c }: ConvFigure, n: number) => [
			[...c.indices.subarray(c.indptr[n], c.indptr[n + 1])],
			[...c.values.subarray(c.indptr[n], c.indptr[n + 1])]
		];
		const stay = strided?.lines.flat().flatMap((stays, n) => (stays ? [n] : [])) ?? [];
		expect(stay.map((n) => row(one, n))).toEqual(stay.map((_, n) => row(figure, n)));
		expect(stay).toHaveLength(figure.c.rows);
	});

	it('is nothing for stride 1', () => {
		expect(factsOf(new ConvFigure('i=5')).strided).toBeNull();
	});
});
