/** A constant map stays constant, away from the borders, exactly when the kernel's phase sums agree. */
import { phaseSums, transposedConvolveScatter, transposedOutputSize, type Pair } from '$lib/conv';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { runs, wholeNumbers } from './arbitraries';
import { counting, drawn, grid, rowOf, settingsOf } from './support';

vi.setConfig({ testTimeout: 60_000 });

describe('phase sums', () => {
	it('of w = 1 2 3 1 with s = 2 are 4 and 3: a constant map becomes 4 3 4 3, though k mod s = 0', () => {
		const kernel = [1, 2, 3, 1];
		expect(Array.from(phaseSums(kernel, [1, 2], [1, 4]))).toEqual([4, 3]);
		const ones = [1, 1, 1, 1];
		const y = transposedConvolveScatter(rowOf({ input: 4, kernel: 4, stride: 2 }), ones, kernel);
		expect(grid(y, [1, 10])).toBe('1 2 4 3 4 3 4 3 3 1');
	});

	it('of a 3×3 kernel with s = 2', () => {
		// 1 2 3
		// 4 5 6   rows 0 and 2 are of phase 0, row 1 of phase 1; columns likewise
		// 7 8 9
		const sums = phaseSums(counting(9), [2, 2]);
		expect(grid(sums, [2, 2])).toBe(
			drawn(`
				20 10
				10  5
			`)
		);
	});

	it('reads a kernel as a square, else as one row, unless told its size', () => {
		expect(Array.from(phaseSums([1, 2, 3, 4], [2, 2]))).toEqual([1, 2, 3, 4]);
		expect(Array.from(phaseSums([1, 2, 3], [1, 2]))).toEqual([4, 2]);
		expect(Array.from(phaseSums([1, 2, 3, 4], [1, 2], [1, 4]))).toEqual([4, 6]);
		expect(Array.from(phaseSums([1, 2, 3, 4], [2, 1], [4, 1]))).toEqual([4, 6]);
	});

	it('with dilation follow where the taps land', () => {
		// taps 0 1 2 land 0 2 4 further: with s = 2 all on one phase
		expect(Array.from(phaseSums([1, 2, 3], [1, 2], [1, 3], [1, 2]))).toEqual([6, 0]);
	});

	const one = fc.record({
		kernel: fc.integer({ min: 1, max: 6 }),
		stride: fc.integer({ min: 1, max: 3 }),
		padding: fc.integer({ min: 0, max: 4 }),
		dilation: fc.integer({ min: 1, max: 2 })
	});
	const cases = fc.tuple(one, one).chain(([vertical, horizontal]) => {
		const field = (name: keyof typeof vertical): Pair => [vertical[name], horizontal[name]];
		const kernel = field('kernel');
		const settings = settingsOf({
			input: [18, 18],
			kernel,
			stride: field('stride'),
			padding: field('padding'),
			dilation: field('dilation')
		});
		return fc.record({ settings: fc.constant(settings), kernel: wholeNumbers(kernel[0] * kernel[1]) });
	});

	it('predict every unit that no border reaches', () => {
		fc.assert(
			fc.property(cases, ({ settings, kernel }) => {
				const sums = phaseSums(kernel, settings.stride, settings.kernel, settings.dilation);
				const { seen, predicted } = interior(settings, kernel, sums);
				expect(seen.length).toBeGreaterThanOrEqual(settings.stride[0] * settings.stride[1]);
				expect(seen).toEqual(predicted);
			}),
			runs
		);
	});

	it('agree if and only if the interior is flat', () => {
		let [flat, uneven] = [0, 0];
		fc.assert(
			fc.property(cases, fc.boolean(), ({ settings, kernel }, even) => {
				const weights = even ? evenedOut(kernel, settings.kernel, settings.stride) : kernel;
				const undilated = { ...settings, dilation: [1, 1] } as const;
				const sums = phaseSums(weights, settings.stride, settings.kernel);
				const agree = new Set(sums).size === 1;
				const { seen } = interior(undilated, weights, sums);
				expect(new Set(seen).size === 1).toBe(agree);
				if (agree) flat++;
				else uneven++;
			}),
			runs
		);
		expect(flat).toBeGreaterThan(50);
		expect(uneven).toBeGreaterThan(50);
	});
});

/** What an 18×18 map of ones becomes where no border reaches, and what the phase sums say about those units. */
function interior(settings: ReturnType<typeof settingsOf>, kernel: number[], sums: Float64Array) {
	const y = transposedConvolveScatter(settings, new Float64Array(18 * 18).fill(1), kernel);
	const size = transposedOutputSize(settings);
	const { stride, padding, dilation } = settings;
	const inside = (out: number, axis: 0 | 1) => {
		const place = out + padding[axis];
		const reach = dilation[axis] * (settings.kernel[axis] - 1);
		return place >= reach && place < 18 * stride[axis];
	};
	const seen: number[] = [];
	const predicted: number[] = [];
	for (let outY = 0; outY < size[0]; outY++) {
		for (let outX = 0; outX < size[1]; outX++) {
			if (!inside(outY, 0) || !inside(outX, 1)) continue;
			seen.push(y[outY * size[1] + outX]);
			const phaseY = (outY + padding[0]) % stride[0];
			const phaseX = (outX + padding[1]) % stride[1];
			predicted.push(sums[phaseY * stride[1] + phaseX]);
		}
	}
	return { seen, predicted };
}

/** The kernel with the first weight of each phase changed so that every phase sums to 7 (where it has a weight). */
function evenedOut(kernel: number[], [height, width]: Pair, stride: Pair): number[] {
	const sums = phaseSums(kernel, stride, [height, width]);
	return kernel.map((weight, tap) => {
		const [kernelY, kernelX] = [Math.floor(tap / width), tap % width];
		const first = kernelY < stride[0] && kernelX < stride[1];
		return first ? weight + 7 - sums[kernelY * stride[1] + kernelX] : weight;
	});
}
