/** What the upsampling figures are set to and what they compute: addresses, phases, borders, five ways up. */
import { largestDifference, overlapCount, phaseSums, type Pair } from '$lib/conv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bilinearDifferences, bilinearLine, firstWeight, onesUp } from '$lib/state/bilinearUp';
import { agree, inputLength, isInner, product, seenPhases, stackOf, stamped } from '$lib/state/checkerboard';
import { examplesFrom, lossOf } from '$lib/state/learningExamples';
import { compared, sameSize } from '$lib/state/upsampledPictures';
import { Upsampling } from '$lib/state/upsampling.svelte';
import type { StreetPlanes } from '$lib/state/upsamplingInputs';
import { defaultUpsampling, formatUpsampling, mostLayers, parseUpsampling } from '$lib/state/upsamplingUrl';
import { runs } from '../conv/arbitraries';

const weightsOf = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 1, maxLength: 8 });
const strideOf = fc.integer({ min: 2, max: 8 });

describe('the address', () => {
	it('holds only what differs from the default, and comes back', () => {
		expect(formatUpsampling(defaultUpsampling)).toBe('');
		const query =
			's=3&w=1,2,3,1&n=2&x=noise&scene=7&view=difference&init=random&rate=0.3&seed=5&at=12&tent=14&px=71,95';
		const { state, notes } = parseUpsampling(query);
		expect(notes).toEqual([]);
		expect(formatUpsampling(state)).toBe(query);
		expect(formatUpsampling(parseUpsampling('w=bilinear&s=5').state)).toBe('s=5&w=bilinear');
	});

	it.each([
		['s=0', 's=2'],
		['s=99', 's=8'],
		['n=9&s=8', 'n=2'],
		['w=a,2', 'w=0,2'],
		['w=1,,1', 'w=1,0,1'],
		['x=cat', 'x=constant'],
		['rate=-1', 'rate=0.1'],
		['rate=0.02', 'rate=0.03'],
		['seed=1.5', 'seed=2'],
		['scene=', 'scene=1'],
		['at=99', 'at=16'],
		['at=-1', 'at=0'],
		['tent=cat', 'tent=–'],
		['s=5&px=71,95', 'px=69,94'],
		['px=3', 'px=–']
	])('%s becomes %s, and says so', (query, used) => {
		const { notes } = parseUpsampling(query);
		expect(notes.map((note) => `${note.param}=${note.used}`)).toContain(used);
	});

	it('never throws and always gives a legal state', () => {
		const names = fc.constantFrom('s', 'w', 'n', 'x', 'scene', 'view', 'init', 'rate', 'seed', 'at', 'px');
		fc.assert(
			fc.property(fc.array(fc.tuple(names, fc.string())), (pairs) => {
				const { state } = parseUpsampling(new URLSearchParams(pairs).toString());
				expect(parseUpsampling(formatUpsampling(state)).notes).toEqual([]);
				expect(state.layers).toBeLessThanOrEqual(mostLayers(state.stride));
			}),
			runs
		);
	});
});

describe('the settings', () => {
	it('keep a bilinear kernel bilinear when the stride changes, and a stack legal', () => {
		const figure = new Upsampling('w=bilinear&n=3');
		figure.stride = 8;
		expect(figure.kernel).toBe(16);
		expect(figure.layers).toBe(2);
		expect(figure.query).toBe('s=8&w=bilinear&n=2');
	});

	it('keep a pinned place until it is pinned again, or is there no more', () => {
		const figure = new Upsampling('w=1,1,1');
		figure.pin('line', 16);
		figure.pin('pixel', [71, 95]);
		expect(figure.query).toBe('at=16&px=71,95');
		figure.kernel = 1;
		figure.stride = 5;
		expect(figure.query).toBe('s=5&w=1');
		figure.pin('tent', 24);
		expect(figure.query).toBe('s=5&w=1&tent=24');
		figure.pin('tent', 24);
		expect(figure.query).toBe('s=5&w=1');
	});

	it('repeat the last weight, or lose it, when the size changes', () => {
		const figure = new Upsampling('w=1,2,3,1');
		figure.kernel = 6;
		expect(figure.weights).toEqual([1, 2, 3, 1, 1, 1]);
		figure.kernel = 2;
		expect(figure.weights).toEqual([1, 2]);
		figure.setWeight(1, 1e6);
		expect(figure.weights).toEqual([1, 99]);
	});
});

describe('phases', () => {
	it('1, 2, 3, 1 with stride 2: even counts, uneven sums, 4 3 4 3', () => {
		const stack = stackOf({ weights: [1, 2, 3, 1], stride: 2, layers: 1 });
		expect(stack).toMatchObject({ even: false, evenCounts: true });
		const { y } = stamped(stack, [1, 1, 1, 1], [1, 4]);
		expect(Array.from(y)).toEqual([1, 2, 4, 3, 4, 3, 4, 3, 3, 1]);
	});

	it('1, 2, 1 with stride 2: uneven counts, even sums', () => {
		expect(stackOf({ weights: [1, 2, 1], stride: 2, layers: 1 })).toMatchObject({
			even: true,
			evenCounts: false
		});
	});

	it('predict the inside of every constant, of any kernel, stride and stack', () => {
		fc.assert(
			fc.property(weightsOf, strideOf, fc.integer({ min: 1, max: 2 }), (weights, stride, layers) => {
				const stack = stackOf({ weights, stride, layers });
				const length = inputLength(stack, 17);
				const { y } = stamped(stack, new Float64Array(length).fill(3), [1, length]);
				const inside = Array.from(y, (_, out) => out).filter((out) => isInner(stack, out, length));
				expect(inside.length).toBeGreaterThanOrEqual(2 * stack.stride);
				for (const out of inside) expect(y[out]).toBeCloseTo(3 * stack.sums[out % stack.stride], 9);
				expect(agree(inside.map((out) => y[out]))).toBe(stack.even);
			}),
			{ ...runs, numRuns: 100 }
		);
	});

	it('count stamps as overlapCount does', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 9 }), strideOf, (k, stride) => {
				const stack = stackOf({ weights: new Array<number>(k).fill(1), stride, layers: 1 });
				const length = inputLength(stack, 17);
				const counts = overlapCount({ ...sameSize([1, length], 1, 1), kernel: [1, k], stride: [1, stride] });
				counts.forEach((count, out) => {
					if (isInner(stack, out, length)) expect(count).toBe(stack.counts[out % stride]);
				});
			}),
			runs
		);
	});

	it('are seen in 2-D as predicted', () => {
		const stack = stackOf({ weights: [1, 2, 3, 1], stride: 2, layers: 1 });
		const size: Pair = [5, 5];
		const x = new Float64Array(25).fill(0.5);
		const { means, predicted } = seenPhases(stack, x, size, stamped(stack, x, size));
		expect(Array.from(predicted)).toEqual([8, 6, 6, 4.5]);
		expect(largestDifference(means, predicted)).toBeLessThan(1e-12);
	});

	it('all agree after nearest resizing and any convolution', () => {
		fc.assert(
			fc.property(weightsOf, strideOf, (weights, stride) => {
				const ones = { weights: new Array<number>(stride).fill(1), kernel: [1, stride] as const };
				const whole = new Float64Array(weights.length + stride - 1);
				ones.weights.forEach((_, at) => weights.forEach((weight, n) => (whole[at + n] += weight)));
				const total = weights.reduce((sum, weight) => sum + weight, 0);
				for (const sum of phaseSums(whole, [1, stride], [1, whole.length])) expect(sum).toBe(total);
			}),
			runs
		);
	});
});

describe('bilinear as Cᵀ', () => {
	it.each([
		[2, 0.75],
		[4, 0.625],
		[8, 0.5625],
		[32, 0.515625]
	])('keeps %f … of the first place at s = %i', (stride, first) => {
		expect(firstWeight(stride)).toBeCloseTo(first, 12);
	});

	it('differs from resizing at the border only', () => {
		const x = Float64Array.from({ length: 36 }, (_, n) => ((7 * n) % 11) / 10);
		const { inside, anywhere } = bilinearDifferences(3, x, [6, 6]);
		expect(inside).toBeLessThan(1e-12);
		expect(anywhere).toBeGreaterThan(0.1);
		const line = bilinearLine(2, Float64Array.of(1, 2, 3));
		expect(line).toMatchObject({ kernel: 4, factor: 2, centre: 1.5, border: 1 });
		expect(Array.from(line.y.slice(1, -1))).toEqual(Array.from(line.resized.slice(1, -1)));
		expect(onesUp(2, 4)[0]).toBeCloseTo(0.75 ** 2, 12);
	});
});

/** A picture without a canvas: waves. */
const street: StreetPlanes = {
	number: 1,
	height: 72,
	width: 96,
	planes: [1, 2, 3].map((channel) => waves(channel)),
	grey: waves(4)
};

function waves(channel: number): Float32Array {
	return Float32Array.from({ length: 72 * 96 }, (_, n) => {
		const [y, x] = [Math.floor(n / 96), n % 96];
		return 0.5 + 0.25 * Math.sin(x / (3 + channel)) + 0.2 * Math.cos((y * channel) / 5);
	});
}

describe('five ways up', () => {
	it.each([2, 3, 4, 5, 6, 7, 8])('have the size of the original, s = %i', (stride) => {
		const { original, small, results } = compared(street, stride, [1, 2, 3, 1]);
		expect(original.height % stride).toBe(0);
		expect(small).toMatchObject({ height: original.height / stride, width: original.width / stride });
		for (const { height, width, planes } of results) {
			expect([height, width]).toEqual([original.height, original.width]);
			for (const plane of planes) expect(plane.length).toBe(height * width);
		}
	});

	it('the bilinear kernel as transposed convolution measures like bilinear resizing', () => {
		const { results } = compared(street, 2, [0.25, 0.75, 0.75, 0.25]);
		const of = (name: string) => results.find(({ method }) => method === name);
		expect(of('transposed')?.mse).toBeCloseTo(of('bilinear')?.mse ?? NaN, 12);
		expect(of('resizeConv')?.mse).toBeCloseTo(of('bilinear')?.mse ?? NaN, 12);
		expect(of('transposed')?.psnr).toBeGreaterThan(20);
	});

	it('every s-th pixel of unpooling is a maximum, all others are 0', () => {
		const { results } = compared(street, 3, [1]);
		const [red] = results.find(({ method }) => method === 'unpooling')?.planes ?? [];
		expect(Array.from(red).filter((value) => value !== 0).length).toBe((72 / 3) * (96 / 3));
	});
});

describe('what is learned from', () => {
	it('is the same for the same seed, and other pieces for another', () => {
		const [one, again, other] = [1, 1, 2].map((seed) => examplesFrom(street, 2, seed));
		expect(again).toEqual(one);
		expect(other.large).not.toEqual(one.large);
	});

	it('has every small piece as the means of its large one', () => {
		const { small, large, height, width, stride } = examplesFrom(street, 4, 1);
		const wide = width * stride;
		let sum = 0;
		for (let y = 0; y < stride; y++) for (let x = 0; x < stride; x++) sum += large[y * wide + x];
		expect(small[0]).toBeCloseTo(sum / 16, 5);
		expect(small.length).toBe(12 * height * width);
	});

	it('is lost altogether by a kernel of zeros, and hardly by the bilinear one', () => {
		const examples = examplesFrom(street, 2, 1);
		const bilinear = product([0.25, 0.75, 0.75, 0.25]);
		expect(lossOf(examples, new Float64Array(16))).toBeGreaterThan(0.1);
		expect(lossOf(examples, bilinear)).toBeLessThan(0.01);
	});
});
