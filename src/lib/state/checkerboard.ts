/**
 * What a stack of equal transposed convolutions makes of a map, and what its phase sums predict. With K and S the
 * size and stride of the stack as one layer, output `out` is of phase out mod S, and far from the borders a map whose
 * mean is m has the mean m · sum[phase] there: a constant stays constant exactly when all sums agree.
 */
import { phaseSums, stackedKernel, transposedConvolveScatter, type Pair } from '$lib/conv';

export interface StackSettings {
	/** of one line of the kernel of each layer */
	readonly weights: readonly number[];
	readonly stride: number;
	readonly layers: number;
}

/** One line of the whole stack. */
export interface Stack {
	readonly weights: Float64Array;
	readonly stride: number;
	/** [stride]: what each phase makes of a constant 1 */
	readonly sums: Float64Array;
	/** [stride]: how many stamps (in a stack, ways) lead to a place of each phase */
	readonly counts: Float64Array;
	/** all sums are the same number */
	readonly even: boolean;
	/** all counts are */
	readonly evenCounts: boolean;
}

export function stackOf({ weights, stride, layers }: StackSettings): Stack {
	const whole = (line: ArrayLike<number>) => {
		const layer = {
			weights: line,
			kernel: [1, line.length] as const,
			stride: [1, stride] as const,
			padding: [0, 0] as const
		};
		return stackedKernel(Array.from({ length: layers }, () => layer));
	};
	const one = whole(weights);
	const ones = whole(weights.map(() => 1));
	const sums = phaseSums(one.weights, one.stride, one.kernel);
	const counts = phaseSums(ones.weights, ones.stride, ones.kernel);
	return {
		weights: Float64Array.from(one.weights),
		stride: one.stride[1],
		sums,
		counts,
		even: agree(sums),
		evenCounts: agree(counts)
	};
}

/** Equal but for rounding. */
export function agree(values: ArrayLike<number>): boolean {
	const all = Array.from(values);
	const size = Math.max(...all.map(Math.abs), 1e-12);
	return Math.max(...all) - Math.min(...all) <= 1e-9 * size;
}

/** How many inputs along a line show two whole periods away from the borders, and more while the output is short. */
export function inputLength({ weights, stride }: Stack, longest: number): number {
	const needed = Math.ceil((weights.length - stride) / stride) + 3;
	return Math.max(2, needed, Math.min(12, Math.floor((longest - weights.length) / stride) + 1));
}

/** Whether every stamp that can reach this place of the output is there: no border is near. */
export function isInner({ weights, stride }: Stack, out: number, input: number): boolean {
	const last = Math.floor(out / stride);
	const stamps = Math.ceil((weights.length - (out % stride)) / stride);
	return last < input && last - (stamps - 1) >= 0;
}

/** x: [size], → [outHeight × outWidth] and its size */
export function stamped(stack: Stack, x: ArrayLike<number>, size: Pair): { y: Float64Array; size: Pair } {
	const { weights, stride } = stack;
	const flat = size[0] === 1;
	const k = weights.length;
	const kernel = flat ? weights : product(weights);
	const kernelSize: Pair = flat ? [1, k] : [k, k];
	const settings = {
		input: size,
		kernel: kernelSize,
		stride: [flat ? 1 : stride, stride] as const,
		padding: [0, 0] as const,
		dilation: [1, 1] as const,
		outputPadding: [0, 0] as const
	};
	return {
		y: transposedConvolveScatter(settings, x, kernel),
		size: [flat ? 1 : (size[0] - 1) * stride + k, (size[1] - 1) * stride + k]
	};
}

/** [n × n]: every weight of the line times every other. */
export function product(line: ArrayLike<number>): Float64Array {
	const values = Array.from(line);
	return Float64Array.from(values.flatMap((down) => values.map((across) => down * across)));
}

export interface Seen {
	/** [stride × stride]: mean of the output over the inner places of each phase, NaN where there is none */
	readonly means: Float64Array;
	/** [stride × stride]: what the phase sums predict, from the mean of the input */
	readonly predicted: Float64Array;
}

/** Compares a 2-D output with what the phase sums say. x: [size], y: [outSize] */
export function seenPhases(
	stack: Stack,
	x: ArrayLike<number>,
	size: Pair,
	{ y, size: outSize }: { y: Float64Array; size: Pair }
): Seen {
	const { stride, sums } = stack;
	const totals = new Float64Array(stride * stride);
	const places = new Float64Array(stride * stride);
	for (let outY = 0; outY < outSize[0]; outY++) {
		if (!isInner(stack, outY, size[0])) continue;
		for (let outX = 0; outX < outSize[1]; outX++) {
			if (!isInner(stack, outX, size[1])) continue;
			const phase = (outY % stride) * stride + (outX % stride);
			totals[phase] += y[outY * outSize[1] + outX];
			places[phase]++;
		}
	}
	let sum = 0;
	for (let n = 0; n < x.length; n++) sum += x[n];
	const mean = sum / x.length;
	return {
		means: totals.map((total, phase) => total / places[phase]),
		predicted: product(sums).map((value) => value * mean)
	};
}
