/** Shared by these tests: settings written short, maps printed as grids, matrices written out. */
import { SettingsError, type ConvSettings, type Pair, type SparseMatrix } from '$lib/conv';
import { expect } from 'vitest';

/** 4×4 input, 3×3 kernel, nothing else, unless said otherwise. */
export function settingsOf(changes: Partial<ConvSettings> = {}): ConvSettings {
	return {
		input: [4, 4],
		kernel: [3, 3],
		stride: [1, 1],
		padding: [0, 0],
		dilation: [1, 1],
		outputPadding: [0, 0],
		...changes
	};
}

/** One row: a 1-D case on the blackboard. */
export function rowOf(
	line: Partial<Record<keyof ConvSettings, number>> & { input: number; kernel: number }
): ConvSettings {
	return {
		input: [1, line.input],
		kernel: [1, line.kernel],
		stride: [1, line.stride ?? 1],
		padding: [0, line.padding ?? 0],
		dilation: [1, line.dilation ?? 1],
		outputPadding: [0, line.outputPadding ?? 0]
	};
}

/** Row-major numbers as right-aligned lines, for comparing with a grid in the test's text. */
export function grid(data: ArrayLike<number>, [height, width]: Pair): string {
	const cells = Array.from(data, String);
	const widest = Math.max(...cells.map((cell) => cell.length));
	const lines = Array.from({ length: height }, (_, row) =>
		cells
			.slice(row * width, (row + 1) * width)
			.map((cell) => cell.padStart(widest))
			.join(' ')
	);
	return drawn(lines.join('\n'));
}

/** A grid without indentation: for comparing the test's text with `grid`. */
export function drawn(text: string): string {
	const lines = text.split('\n').filter((line) => line.trim() !== '');
	const indent = Math.min(...lines.map((line) => line.search(/\S/)));
	return lines.map((line) => line.slice(indent).trimEnd()).join('\n');
}

/** Every entry, zeros too, row-major. */
export function dense({ rows, cols, indptr, indices, values }: SparseMatrix): number[] {
	const full = new Array<number>(rows * cols).fill(0);
	for (let row = 0; row < rows; row++) {
		for (let entry = indptr[row]; entry < indptr[row + 1]; entry++) {
			full[row * cols + indices[entry]] += values[entry];
		}
	}
	return full;
}

/** 1, 2, 3 … count */
export function counting(count: number): number[] {
	return Array.from({ length: count }, (_, index) => index + 1);
}

/** The `SettingsError` that `act` throws; fails if it throws none, or anything else. */
export function errorOf(act: () => unknown): SettingsError {
	try {
		act();
	} catch (error) {
		expect(error).toBeInstanceOf(RangeError);
		expect(error).toBeInstanceOf(SettingsError);
		return error as SettingsError;
	}
	throw new Error('nothing was thrown');
}
