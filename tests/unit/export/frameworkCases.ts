/** Layers to be translated, whole-numbered data for them, and the numbers that every framework has to give. */
import fc from 'fast-check';
import { convolve, squareSettings, transposedConvolveScatter, type Line } from '$lib/conv';
import { lengthOf, wantedOf, type Wanted, type Written } from '$lib/export/frameworks';
import { lineObstacle } from '$lib/state/sizeFigure.svelte';

export const runs = { seed: 1603, numRuns: 400 } as const;

const line = fc
	.record({
		input: fc.integer({ min: 1, max: 7 }),
		kernel: fc.integer({ min: 1, max: 5 }),
		stride: fc.integer({ min: 1, max: 4 }),
		padding: fc.integer({ min: 0, max: 4 }),
		dilation: fc.integer({ min: 1, max: 3 }),
		outputPadding: fc.integer({ min: 0, max: 3 })
	})
	.map((own): Line => ({ ...own, outputPadding: own.outputPadding % own.stride }));

const operation = fc.constantFrom<Wanted['op'][]>('conv', 'transposed');
const way = fc.constantFrom<Written[]>('numbers', 'same', 'valid');

export const cases = fc
	.tuple(operation, line, way)
	.filter(([op, own, written]) => {
		if (written === 'same') return true;
		return lineObstacle(op, written === 'valid' ? { ...own, padding: 0 } : own) === null;
	})
	.map(([op, own, written]) => wantedOf(op, own, written));

/** The numbers that are wanted, computed by src/lib/conv: zeros put around or stamps cut, along both axes. */
export function wantedValues(wanted: Wanted, x: number[], w: number[]): number[] {
	const { op, input, kernel, stride, dilation, start, end } = wanted;
	const own = { kernel, stride, dilation, padding: 0, outputPadding: 0 };
	const length = lengthOf(wanted);
	const take = (from: ArrayLike<number>, size: number, first: number, count: number) =>
		Array.from({ length: count * count }, (_, n) => {
			const [y, x] = [first + Math.floor(n / count), first + (n % count)];
			return y >= 0 && x >= 0 && y < size && x < size ? from[y * size + x] : 0;
		});
	if (op === 'conv') {
		const size = input + start + end;
		return Array.from(convolve(squareSettings({ ...own, input: size }), take(x, input, -start, size), w));
	}
	const canvas = (input - 1) * stride + dilation * (kernel - 1) + 1;
	const stamped = transposedConvolveScatter(squareSettings({ ...own, input }), x, w);
	return take(stamped, canvas, start, length);
}

export const whole = (count: number, seed: number) =>
	Array.from({ length: count }, (_, n) => ((n * 7 + seed * 13) % 11) - 5);
