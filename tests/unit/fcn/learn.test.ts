/** A transposed convolution that learns to upsample: its gradients, its steps, and where they lead. */
import { env, memory } from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import {
	bilinearKernel,
	convolve,
	forwardSettings,
	largestDifference,
	meanSquaredError,
	phaseSums,
	transposedConvolveScatter
} from '$lib/conv';
import { adamFrom, adamStep } from '../../../src/lib/fcn/learn/adam';
import { learningBackend } from '../../../src/lib/fcn/learn/backend';
import { Learner } from '../../../src/lib/fcn/learn/learner';
import { backflow, slopeAt, type Examples } from '../../../src/lib/fcn/learn/loss';
import { settingsOf } from '../conv/support';

const [height, width] = [5, 6];

const waves = (length: number, seed: number) =>
	Float32Array.from({ length }, (_, n) => 0.5 + 0.5 * Math.sin(seed + 1.7 * n + 0.3 * ((n * n) % 11)));

function examplesOf(stride: number, count = 3): Examples {
	const small = waves(count * height * width, 1);
	const large = waves(count * height * width * stride ** 2, 2);
	return { count, height, width, small, large, stride, kernel: 2 * stride - (stride % 2) };
}

function settingsFor({ stride, kernel }: Examples) {
	const padding = (kernel - stride) / 2;
	return settingsOf({
		input: [height, width],
		kernel: [kernel, kernel],
		stride: [stride, stride],
		padding: [padding, padding]
	});
}

/** Picture `index` of a stack of pictures. */
const part = (values: Float32Array, index: number, area: number) =>
	values.slice(index * area, (index + 1) * area);

/** The loss by the plain mathematics of this site. */
function plainLoss(examples: Examples, weights: ArrayLike<number>): number {
	const { stride, kernel, count } = examples;
	const border = (kernel - stride) / 2;
	const [rows, columns] = [height * stride, width * stride];
	const inside = (_: number, n: number) => {
		const [y, x] = [Math.floor(n / columns), n % columns];
		return y >= border && y < rows - border && x >= border && x < columns - border;
	};
	const losses = Array.from({ length: count }, (_, index) => {
		const x = part(examples.small, index, height * width);
		const y = transposedConvolveScatter(settingsFor(examples), x, weights);
		const target = Float64Array.from(part(examples.large, index, rows * columns));
		return meanSquaredError(y.filter(inside), target.filter(inside));
	});
	return losses.reduce((sum, loss) => sum + loss, 0) / count;
}

beforeAll(async () => {
	env().set('IS_TEST', true);
	await learningBackend();
});

describe('the backend', () => {
	it('is not WebAssembly, which has no gradient of a convolution with respect to its filter', async () => {
		expect(await learningBackend()).toMatchObject({
			name: 'cpu',
			passed: expect.arrayContaining([{ name: 'wasm', reason: 'missing' }])
		});
	});
});

describe.each([2, 3, 4])('stride %i', (stride) => {
	const examples = examplesOf(stride);
	const weights = Float64Array.from(waves(examples.kernel ** 2, 3));

	it('the loss is that of the plain transposed convolution', async () => {
		expect((await slopeAt(examples, weights)).loss).toBeCloseTo(plainLoss(examples, weights), 4);
	});

	it('the gradient is the slope of the loss along every weight', async () => {
		const { gradient } = await slopeAt(examples, weights);
		const small = 1e-4;
		weights.forEach((_, tap) => {
			const moved = (by: number) => weights.map((weight, n) => (n === tap ? weight + by : weight));
			const slope = (plainLoss(examples, moved(small)) - plainLoss(examples, moved(-small))) / (2 * small);
			expect(Math.abs(slope - gradient[tap])).toBeLessThan(1e-4);
		});
	});

	it('what flows back through y = Cᵀx is C, the convolution, of the error', async () => {
		const { output, error, gradient } = await backflow(examples, weights, 1);
		const y = transposedConvolveScatter(
			settingsFor(examples),
			part(examples.small, 1, height * width),
			weights
		);
		expect(largestDifference(output, y)).toBeLessThan(1e-5);
		const back = convolve(forwardSettings(settingsFor(examples)), error, weights);
		expect(back.length).toBe(height * width);
		expect(largestDifference(gradient, back)).toBeLessThan(1e-4);
		expect(Math.max(...gradient.map(Math.abs))).toBeGreaterThan(0.1);
	});

	it('leaves no tensor', async () => {
		const before = memory().numTensors;
		await slopeAt(examples, weights);
		await backflow(examples, weights, 0);
		expect(memory().numTensors).toBe(before);
	});
});

describe('learning', () => {
	/** Large pictures that bilinear upsampling makes of the small ones: the bilinear kernel is the answer. */
	function bilinearTask(): Examples {
		const examples = examplesOf(2, 4);
		const weights = bilinearKernel(4);
		const large = Array.from({ length: 4 }, (_, index) =>
			transposedConvolveScatter(settingsFor(examples), part(examples.small, index, height * width), weights)
		);
		return { ...examples, large: Float32Array.from(large.flatMap((map) => [...map])) };
	}

	it('finds the bilinear kernel from zeros where that is the answer', async () => {
		const learner = new Learner(bilinearTask(), new Float64Array(16));
		const first = await learner.learn(0, 0.05);
		expect(first).toMatchObject({ step: 0, losses: [] });
		const { step, weights, loss, losses } = await learner.learn(300, 0.05);
		expect([step, losses.length, losses.at(-1)]).toEqual([300, 300, loss]);
		expect(loss).toBeLessThan(first.loss / 1e5);
		expect(largestDifference(weights, bilinearKernel(4))).toBeLessThan(0.01);
		for (const sum of phaseSums(weights, [2, 2])) expect(sum).toBeCloseTo(1, 2);
	});

	it('takes the same way every time, however it is divided', async () => {
		const begin = () => new Learner(bilinearTask(), waves(16, 5));
		const once = await begin().learn(12, 0.02);
		const twice = begin();
		const { losses } = await twice.learn(5, 0.02);
		const rest = await twice.learn(7, 0.02);
		expect([...losses, ...rest.losses]).toEqual(once.losses);
		expect(rest.weights).toEqual(once.weights);
	});
});

describe('Adam', () => {
	it('moves every weight by the rate at its first step, against the gradient', () => {
		const { weights, step } = adamStep(adamFrom([1, 1, 1]), [5, -0.01, 0], 0.1);
		expect(step).toBe(1);
		[0.9, 1.1, 1].forEach((expected, n) => expect(weights[n]).toBeCloseTo(expected, 6));
	});
});
