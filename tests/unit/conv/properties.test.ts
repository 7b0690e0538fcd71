/** What holds for every convolution matrix, whatever the settings and the numbers. */
import {
	area,
	convMatrix,
	convOutputSize,
	convolve,
	forwardSettings,
	multiply,
	transpose,
	transposedConvMatrix,
	transposedConvolveGather,
	transposedConvolveScatter,
	transposedOutputSize,
	zeroInserted,
	type SparseMatrix
} from '$lib/conv';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { convCase, numbers, runs, transposedCase, transposedSettings, withData } from './arbitraries';

vi.setConfig({ testTimeout: 60_000 });

const dot = (a: ArrayLike<number>, b: ArrayLike<number>) =>
	Array.from(a).reduce((sum, value, index) => sum + value * b[index], 0);

const largest = (a: ArrayLike<number>, b: ArrayLike<number>) =>
	Array.from(a).reduce((most, value, index) => Math.max(most, Math.abs(value - b[index])), 0);

/** Whether each row's columns come one after the other, none twice. */
function columnsAscend({ rows, indptr, indices }: SparseMatrix): boolean {
	for (let row = 0; row < rows; row++) {
		for (let entry = indptr[row] + 1; entry < indptr[row + 1]; entry++) {
			if (indices[entry] <= indices[entry - 1]) return false;
		}
	}
	return true;
}

describe('C', () => {
	it('is as large as output × input', () => {
		fc.assert(
			fc.property(convCase, ({ settings, kernel }) => {
				const matrix = convMatrix(settings, kernel);
				expect([matrix.rows, matrix.cols]).toEqual([area(convOutputSize(settings)), area(settings.input)]);
			}),
			runs
		);
	});

	it('multiplies like the sliding window', () => {
		fc.assert(
			fc.property(convCase, ({ settings, x, kernel }) => {
				expect(multiply(convMatrix(settings, kernel), x)).toEqual(convolve(settings, x, kernel));
			}),
			runs
		);
	});

	it('holds each tap where outY · stride + kernelY · dilation − padding says, columns ascending', () => {
		fc.assert(
			fc.property(convCase, ({ settings, kernel }) => {
				const matrix = convMatrix(settings, kernel);
				const { rows, indptr, indices, values, taps } = matrix;
				const [, outWidth] = convOutputSize(settings);
				const { stride, dilation, padding } = settings;
				const columns: number[] = [];
				for (let row = 0; row < rows; row++) {
					const [outY, outX] = [Math.floor(row / outWidth), row % outWidth];
					for (const tap of taps.subarray(indptr[row], indptr[row + 1])) {
						const [kernelY, kernelX] = [Math.floor(tap / settings.kernel[1]), tap % settings.kernel[1]];
						const inY = outY * stride[0] + kernelY * dilation[0] - padding[0];
						const inX = outX * stride[1] + kernelX * dilation[1] - padding[1];
						columns.push(inY * settings.input[1] + inX);
					}
				}
				expect(Array.from(indices)).toEqual(columns);
				expect(Array.from(values)).toEqual(Array.from(taps, (tap) => kernel[tap]));
				expect(columnsAscend(matrix)).toBe(true);
			}),
			runs
		);
	});

	it('has one entry for every tap that meets the input, counted one by one', () => {
		fc.assert(
			fc.property(convCase, ({ settings, kernel }) => {
				const ones = (size: number) => new Float64Array(size).fill(1);
				const met = convolve(settings, ones(area(settings.input)), ones(kernel.length));
				const { indptr } = convMatrix(settings, kernel);
				expect(Array.from(met)).toEqual(Array.from(met, (_, row) => indptr[row + 1] - indptr[row]));
			}),
			runs
		);
	});

	it('keeps entries whose weight is 0, so that its structure depends on the settings alone', () => {
		fc.assert(
			fc.property(convCase, ({ settings, kernel }) => {
				const given = convMatrix(settings, kernel);
				const zero = convMatrix(settings, new Float64Array(kernel.length));
				expect([zero.indptr, zero.indices, zero.taps]).toEqual([given.indptr, given.indices, given.taps]);
				expect(zero.values.every((value) => value === 0)).toBe(true);
			}),
			runs
		);
	});

	it('does not look at the output padding', () => {
		fc.assert(
			fc.property(convCase, ({ settings, kernel }) => {
				const other = { ...settings, outputPadding: [99, -1] as const };
				expect(convMatrix(other, kernel)).toEqual(convMatrix(settings, kernel));
			}),
			runs
		);
	});
});

describe('Cᵀ', () => {
	it('is the adjoint: ⟨Cx, y⟩ = ⟨x, Cᵀy⟩', () => {
		fc.assert(
			fc.property(convCase, ({ settings, x, y, kernel }) => {
				const matrix = convMatrix(settings, kernel);
				expect(dot(multiply(matrix, x), y)).toBe(dot(x, multiply(transpose(matrix), y)));
			}),
			runs
		);
	});

	it('transposed again is C, taps and all', () => {
		fc.assert(
			fc.property(convCase, ({ settings, kernel }) => {
				const matrix = convMatrix(settings, kernel);
				expect(transpose(transpose(matrix))).toEqual(matrix);
			}),
			runs
		);
	});

	it('carries in every entry the weight its tap names, columns ascending', () => {
		fc.assert(
			fc.property(transposedCase, ({ settings, kernel }) => {
				const matrix = transposedConvMatrix(settings, kernel);
				expect(Array.from(matrix.values)).toEqual(Array.from(matrix.taps, (tap) => kernel[tap]));
				expect(columnsAscend(matrix)).toBe(true);
			}),
			runs
		);
	});

	it('is as large as transposed output × input, and its convolution leads back to that input', () => {
		fc.assert(
			fc.property(transposedCase, ({ settings, kernel }) => {
				const matrix = transposedConvMatrix(settings, kernel);
				expect([matrix.rows, matrix.cols]).toEqual([
					area(transposedOutputSize(settings)),
					area(settings.input)
				]);
				expect(convOutputSize(forwardSettings(settings))).toEqual(settings.input);
			}),
			runs
		);
	});

	it('times x is what scattering and gathering give, exactly for whole numbers', () => {
		fc.assert(
			fc.property(transposedCase, ({ settings, x, kernel }) => {
				const product = multiply(transposedConvMatrix(settings, kernel), x);
				expect(transposedConvolveScatter(settings, x, kernel)).toEqual(product);
				expect(transposedConvolveGather(settings, x, kernel)).toEqual(product);
			}),
			runs
		);
	});

	it('times x is what they give for other numbers, up to rounding', () => {
		fc.assert(
			fc.property(withData(transposedSettings, transposedOutputSize, numbers), ({ settings, x, kernel }) => {
				const product = multiply(transposedConvMatrix(settings, kernel), x);
				const scattered = transposedConvolveScatter(settings, x, kernel);
				const gathered = transposedConvolveGather(settings, x, kernel);
				// each unit sums at most 25 products of at most 100 · 100
				expect(largest(scattered, product)).toBeLessThan(1e-9);
				expect(largest(gathered, product)).toBeLessThan(1e-9);
			}),
			runs
		);
	});
});

describe('the zero-inserted map', () => {
	it('holds each input unit at most once, in order, zeros elsewhere, and fits its kernel exactly', () => {
		fc.assert(
			fc.property(transposedCase, ({ settings, x }) => {
				const { size, data, source } = zeroInserted(settings, x);
				const units = Array.from(source).filter((unit) => unit >= 0);
				expect(units).toEqual([...new Set(units)].sort((a, b) => a - b));
				expect(Array.from(data)).toEqual(Array.from(source, (unit) => (unit < 0 ? 0 : x[unit])));
				const slides = { ...settings, input: size, stride: [1, 1], padding: [0, 0] } as const;
				expect(convOutputSize(slides)).toEqual(transposedOutputSize(settings));
			}),
			runs
		);
	});
});
