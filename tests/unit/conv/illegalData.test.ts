/** Data of the wrong length, maps too large to hold, and kernels by themselves. */
import {
	bilinearKernel,
	convMatrix,
	convolve,
	multiply,
	phaseSums,
	transposedConvolveGather,
	transposedConvolveScatter,
	zeroInserted,
	type SettingsReason
} from '$lib/conv';
import { describe, expect, it, vi } from 'vitest';
import { counting, errorOf, settingsOf } from './support';

const nine = counting(9);
const sixteen = counting(16);
const both = 'both' as const;
const most = 2 ** 31 - 1;

describe('data of another length', () => {
	const settings = settingsOf();
	const matrix = convMatrix(settings, nine);

	it.each<[string, () => unknown, SettingsReason]>([
		[
			'the kernel must have 9 numbers, got 4; give one per weight, row by row',
			() => convMatrix(settings, counting(4)),
			{ code: 'wrong-length', field: 'kernel', axis: both, got: 4, expected: 9 }
		],
		[
			'the kernel must have 9 numbers, got 0; give one per weight, row by row',
			() => convolve(settings, sixteen, []),
			{ code: 'wrong-length', field: 'kernel', axis: both, got: 0, expected: 9 }
		],
		[
			'the kernel must have 9 numbers, got 10; give one per weight, row by row',
			() => transposedConvolveScatter(settings, sixteen, counting(10)),
			{ code: 'wrong-length', field: 'kernel', axis: both, got: 10, expected: 9 }
		],
		[
			'the kernel must have 9 numbers, got 8; give one per weight, row by row',
			() => transposedConvolveGather(settings, sixteen, counting(8)),
			{ code: 'wrong-length', field: 'kernel', axis: both, got: 8, expected: 9 }
		],
		[
			'the kernel must have 6 numbers, got 9; give one per weight, row by row',
			() => phaseSums(nine, [2, 2], [2, 3]),
			{ code: 'wrong-length', field: 'kernel', axis: both, got: 9, expected: 6 }
		],
		[
			'x must have 16 numbers, got 15; give one per input unit, row by row',
			() => convolve(settings, counting(15), nine),
			{ code: 'wrong-length', field: 'x', axis: both, got: 15, expected: 16 }
		],
		[
			'x must have 16 numbers, got 17; give one per input unit, row by row',
			() => transposedConvolveScatter(settings, counting(17), nine),
			{ code: 'wrong-length', field: 'x', axis: both, got: 17, expected: 16 }
		],
		[
			'x must have 16 numbers, got 9; give one per input unit, row by row',
			() => zeroInserted(settings, nine),
			{ code: 'wrong-length', field: 'x', axis: both, got: 9, expected: 16 }
		],
		[
			'the vector must have 16 numbers, got 4; give one per matrix column',
			() => multiply(matrix, counting(4)),
			{ code: 'wrong-length', field: 'vector', axis: both, got: 4, expected: 16 }
		]
	])('%s', (message, act, reason) => {
		const error = errorOf(act);
		expect(error.message).toBe(message);
		expect(error.reason).toEqual(reason);
	});
});

describe('too large to hold', () => {
	const one = { kernel: [1, 1] } as const;

	it.each<[string, SettingsReason, () => unknown]>([
		[
			'the matrix would hold 4294967296 numbers, more than can be stored (never above 2147483647); use a smaller input or kernel',
			{ code: 'too-many-entries', field: 'matrix', axis: both, got: 2 ** 32, max: most },
			() => convMatrix(settingsOf({ ...one, input: [2 ** 16, 2 ** 16] }), [1])
		],
		[
			// few enough rows and columns, but (255 · 256 − 127 · 128)² entries
			'the matrix would hold 2403352576 numbers, more than can be stored (never above 2147483647); use a smaller input or kernel',
			{ code: 'too-many-entries', field: 'matrix', axis: both, got: 49_024 ** 2, max: most },
			() =>
				convMatrix(
					settingsOf({ input: [256, 256], kernel: [255, 255], padding: [127, 127] }),
					new Float64Array(255 * 255)
				)
		],
		[
			'the map would hold 10000200001 numbers, more than can be stored (never above 2147483647); use a smaller input or kernel',
			{ code: 'too-many-entries', field: 'map', axis: both, got: 100_001 ** 2, max: most },
			() => convolve(settingsOf({ ...one, input: [1, 1], padding: [50_000, 50_000] }), [1], [1])
		]
	])('%s', (message, reason, act) => {
		const error = errorOf(act);
		expect(error.message).toBe(message);
		expect(error.reason).toEqual(reason);
	});

	it('is said the same way where the machine has no room', () => {
		class NoRoom {
			constructor() {
				throw new RangeError('Array buffer allocation failed');
			}
		}
		vi.stubGlobal('Float64Array', NoRoom);
		const error = errorOf(() => convolve(settingsOf(), sixteen, nine));
		vi.unstubAllGlobals();
		expect(error.reason).toEqual({
			code: 'too-many-entries',
			field: 'map',
			axis: both,
			got: 4,
			max: most
		});
	});
});

describe('kernels by themselves', () => {
	it.each<[string, () => unknown]>([
		['kernel size must be at least 1, got 0; 1 is a single weight', () => bilinearKernel(0)],
		['horizontal kernel size must be a whole number, got 2.5; round it', () => bilinearKernel([4, 2.5])],
		['stride must be at least 1, got 0; 1 visits every unit', () => phaseSums(nine, [0, 0])],
		[
			'vertical dilation must be at least 1, got 0; 1 leaves no gaps between taps',
			() => phaseSums(nine, [2, 2], [3, 3], [0, 1])
		],
		['kernel size must be at least 1, got 0; 1 is a single weight', () => phaseSums([], [2, 2])]
	])('%s', (message, act) => {
		expect(errorOf(act).message).toBe(message);
	});
});
