/** Worked examples, drawn as on a blackboard. */
import {
	convMatrix,
	convOutputSize,
	convolve,
	multiply,
	rotated180,
	transpose,
	transposedConvolveGather,
	transposedConvolveScatter,
	transposedConvMatrix,
	transposedOutputSize,
	zeroInserted
} from '$lib/conv';
import { describe, expect, it } from 'vitest';
import { counting, dense, drawn, grid, rowOf, settingsOf } from './support';

describe('a 4×4 input and a 3×3 kernel, as in the guide to convolution arithmetic', () => {
	const settings = settingsOf();
	const matrix = convMatrix(settings, counting(9));

	it('make a 4×16 matrix with the kernel in every row', () => {
		expect([matrix.rows, matrix.cols]).toEqual([4, 16]);
		expect(grid(dense(matrix), [4, 16])).toBe(
			drawn(`
				1 2 3 0 4 5 6 0 7 8 9 0 0 0 0 0
				0 1 2 3 0 4 5 6 0 7 8 9 0 0 0 0
				0 0 0 0 1 2 3 0 4 5 6 0 7 8 9 0
				0 0 0 0 0 1 2 3 0 4 5 6 0 7 8 9
			`)
		);
	});

	it('which knows of each entry the tap it came from', () => {
		expect(Array.from(matrix.taps)).toEqual(
			[0, 1, 2, 3, 4, 5, 6, 7, 8].concat(...Array(3).fill([0, 1, 2, 3, 4, 5, 6, 7, 8]))
		);
		expect(Array.from(matrix.indptr)).toEqual([0, 9, 18, 27, 36]);
	});

	it('slide over the input', () => {
		const x = counting(16);
		const y = convolve(settings, x, counting(9));
		expect(grid(y, convOutputSize(settings))).toBe(
			drawn(`
				348 393
				528 573
			`)
		);
		expect(multiply(matrix, x)).toEqual(y);
	});

	it('CᵀC is 16×16 but of rank 4: Cᵀ brings the shape back, not the values', () => {
		const columns = dense(matrix);
		const product = Array.from({ length: 16 }, (_, row) =>
			Array.from({ length: 16 }, (_, column) =>
				[0, 1, 2, 3].reduce((sum, y) => sum + columns[y * 16 + row] * columns[y * 16 + column], 0)
			)
		);
		expect(rank(product)).toBe(4);
	});
});

/** By elimination in exact whole numbers (row · pivot − …), which small integers allow. */
function rank(matrix: number[][]): number {
	const rows = matrix.map((row) => row.map(BigInt));
	let found = 0;
	for (let column = 0; column < rows[0].length; column++) {
		const pivotAt = rows.findIndex((row, index) => index >= found && row[column] !== 0n);
		if (pivotAt < 0) continue;
		[rows[found], rows[pivotAt]] = [rows[pivotAt], rows[found]];
		const pivot = rows[found];
		for (let below = found + 1; below < rows.length; below++) {
			const factor = rows[below][column];
			rows[below] = rows[below].map((value, index) => value * pivot[column] - factor * pivot[index]);
		}
		found++;
	}
	return found;
}

describe('a 2×2 map stamped by a 3×3 kernel', () => {
	const kernel = counting(9);
	const x = [1, 10, 100, 1000];

	it('with stride 1: PyTorch gives 4×4', () => {
		const settings = settingsOf({ input: [2, 2] });
		const y = transposedConvolveScatter(settings, x, kernel);
		expect(grid(y, transposedOutputSize(settings))).toBe(
			drawn(`
				   1   12   23   30
				 104 1245 2356 3060
				 407 4578 5689 6090
				 700 7800 8900 9000
			`)
		);
	});

	it('with stride 2: stamps overlap in the middle row and column', () => {
		const settings = settingsOf({ input: [2, 2], stride: [2, 2] });
		const y = transposedConvolveScatter(settings, x, kernel);
		expect(grid(y, transposedOutputSize(settings))).toBe(
			drawn(`
				   1    2   13   20   30
				   4    5   46   50   60
				 107  208 1379 2080 3090
				 400  500 4600 5000 6000
				 700  800 7900 8000 9000
			`)
		);
	});

	it('with stride 2 and padding 1: the border of that is gone', () => {
		const settings = settingsOf({ input: [2, 2], stride: [2, 2], padding: [1, 1] });
		const y = transposedConvolveScatter(settings, x, kernel);
		expect(grid(y, transposedOutputSize(settings))).toBe(
			drawn(`
				   5   46   50
				 208 1379 2080
				 500 4600 5000
			`)
		);
	});
});

describe('the gathering view', () => {
	it('puts s − 1 zeros between the units and pads by k − 1 − p', () => {
		const settings = settingsOf({ input: [2, 2], stride: [2, 2], padding: [1, 1] });
		const { size, data } = zeroInserted(settings, [1, 2, 3, 4]);
		expect(grid(data, size)).toBe(
			drawn(`
				0 0 0 0 0
				0 1 0 2 0
				0 0 0 0 0
				0 3 0 4 0
				0 0 0 0 0
			`)
		);
	});

	it('knows which unit stands where', () => {
		const settings = rowOf({ input: 3, kernel: 2, stride: 2 });
		const { size, source } = zeroInserted(settings, [7, 8, 9]);
		expect(grid(source, size)).toBe('-1  0 -1  1 -1  2 -1');
	});

	it('makes room at the bottom and right for output padding', () => {
		const settings = settingsOf({ input: [2, 2], stride: [3, 3], kernel: [1, 1], outputPadding: [1, 2] });
		const { size, data } = zeroInserted(settings, [1, 2, 3, 4]);
		expect(grid(data, size)).toBe(
			drawn(`
				1 0 0 2 0 0
				0 0 0 0 0 0
				0 0 0 0 0 0
				3 0 0 4 0 0
				0 0 0 0 0 0
			`)
		);
	});

	it('crops where padding is beyond k − 1', () => {
		const settings = rowOf({ input: 4, kernel: 2, padding: 2 });
		const { size, data } = zeroInserted(settings, [1, 2, 3, 4]);
		expect(grid(data, size)).toBe('2 3');
		expect(Array.from(transposedConvolveGather(settings, [1, 2, 3, 4], [1, 10]))).toEqual([23]);
	});

	it('slides the kernel rotated by 180°', () => {
		expect(grid(rotated180(counting(6)), [2, 3])).toBe(
			drawn(`
				6 5 4
				3 2 1
			`)
		);
		const settings = rowOf({ input: 2, kernel: 3 });
		expect(Array.from(transposedConvolveGather(settings, [1, 10], [1, 2, 3]))).toEqual([1, 12, 23, 30]);
	});
});

describe('Cᵀ on the blackboard', () => {
	it('i = 3, k = 3, s = 2: each column is one stamp, each row one gather', () => {
		const settings = rowOf({ input: 3, kernel: 3, stride: 2 });
		expect(grid(dense(transposedConvMatrix(settings, [1, 2, 3])), [7, 3])).toBe(
			drawn(`
				1 0 0
				2 0 0
				3 1 0
				0 2 0
				0 3 1
				0 0 2
				0 0 3
			`)
		);
	});

	it('i = 5, k = 3, s = 2, p = 1: padding leaves entries out at the edges', () => {
		const settings = rowOf({ input: 5, kernel: 3, stride: 2, padding: 1 });
		const matrix = convMatrix(settings, [1, 2, 3]);
		expect(grid(dense(matrix), [3, 5])).toBe(
			drawn(`
				2 3 0 0 0
				0 1 2 3 0
				0 0 0 1 2
			`)
		);
		expect(grid(transpose(matrix).taps, [1, 7])).toBe('1 2 0 1 2 0 1');
	});

	it('i = 5, k = 2, d = 3: a dilated kernel leaves gaps', () => {
		const settings = rowOf({ input: 5, kernel: 2, dilation: 3 });
		expect(grid(dense(convMatrix(settings, [1, 2])), [2, 5])).toBe(
			drawn(`
				1 0 0 2 0
				0 1 0 0 2
			`)
		);
	});
});
