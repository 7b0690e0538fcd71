/**
 * Whether a backend computes what it should: a small chain of every operation that the network is made of, against
 * plain loops. Drivers that round to 16 bits, or that compile a shader wrongly, are found before a picture is.
 */
import { convolve, transposedConvolveScatter, bilinearKernel, type ConvSettings } from '$lib/conv';
import {
	bilinear,
	convolution,
	pooled,
	sum,
	tensorOf,
	tidy,
	type BiasTensor,
	type FeatureTensor
} from './ops';

const side = 8;
const [inputs, outputs] = [3, 5];

/** Numbers in −1 … 1 whose bits are all in use, the same ones every time. */
const numbers = (count: number, seed: number) =>
	Float32Array.from({ length: count }, (_, n) => ((Math.sin(seed + n) * 43758.5453) % 1) as number);

const picture = numbers(side * side * inputs, 1);
const filter = numbers(9 * inputs * outputs, 2);
const bias = numbers(outputs, 3);

/** Largest difference that rounding to 32 bits can explain, many times over; rounding to 16 bits is well above it. */
const tolerance = 2e-5;

/** Whether the current backend agrees with the plain loops. */
export async function isExact(): Promise<boolean> {
	const result = tidy(() => {
		const x = tensorOf<FeatureTensor>(picture, [1, side, side, inputs]);
		const kernel = tensorOf<FeatureTensor>(filter, [3, 3, inputs, outputs]);
		const y = convolution(x, kernel, tensorOf<BiasTensor>(bias, [outputs]), 1, true);
		const small = pooled(y, 2, 2);
		return sum(bilinear(small, 2), y);
	});
	try {
		const got = await result.data<'float32'>();
		const expected = plainly();
		return (
			got.length === expected.length && expected.every((value, n) => Math.abs(value - got[n]) <= tolerance)
		);
	} finally {
		result.dispose();
	}
}

/** The same with the mathematics of this site, one channel at a time: [side, side, outputs]. */
function plainly(): Float64Array {
	const out = new Float64Array(side * side * outputs);
	for (let to = 0; to < outputs; to++) {
		const y = new Float64Array(side * side).fill(bias[to]);
		for (let from = 0; from < inputs; from++) {
			const plane = every(picture, from, inputs);
			const kernel = every(filter, from * outputs + to, inputs * outputs);
			convolve(settings(side, 3, 1, 1), plane, kernel).forEach((value, n) => (y[n] += value));
		}
		const active = y.map((value) => Math.max(0, value));
		const large = transposedConvolveScatter(settings(side / 2, 4, 2, 1), halved(active), bilinearKernel(4));
		large.forEach((value, n) => (out[n * outputs + to] = value + active[n]));
	}
	return out;
}

const every = (values: Float32Array, first: number, step: number) =>
	values.filter((_, n) => n >= first && (n - first) % step === 0);

function settings(input: number, kernel: number, stride: number, padding: number): ConvSettings {
	const pair = (value: number) => [value, value] as const;
	return {
		...{ input: pair(input), kernel: pair(kernel), stride: pair(stride), padding: pair(padding) },
		...{ dilation: pair(1), outputPadding: pair(0) }
	};
}

/** The largest of every 2×2. */
function halved(map: Float64Array): Float64Array {
	const half = side / 2;
	return Float64Array.from({ length: half * half }, (_, n) => {
		const corner = 2 * Math.floor(n / half) * side + 2 * (n % half);
		return Math.max(...[0, 1, side, side + 1].map((step) => map[corner + step]));
	});
}
