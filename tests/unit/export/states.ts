/** States of the Matrix Lab that between them use every setting, with the output the page would show. */
import { area, convolve, transposedConvolveScatter, type ConvSettings } from '$lib/conv';
import type { LabSnapshot } from '$lib/export';
import { settingsOf } from '../conv/support';

/** Numbers without a short decimal, of both signs. */
function values(count: number, seed: number): number[] {
	return Array.from({ length: count }, (_, index) => Math.sin(seed + 1.7 * index) * 3);
}

export function snapshotOf(op: LabSnapshot['op'], changes: Partial<ConvSettings>): LabSnapshot {
	const settings = settingsOf(changes);
	const x = values(area(settings.input), 1);
	const kernel = values(area(settings.kernel), 2);
	const y = op === 'conv' ? convolve(settings, x, kernel) : transposedConvolveScatter(settings, x, kernel);
	return { op, settings, x, kernel, y, url: 'https://example.org/en/lab/matrix?op=transposed&i=2x3' };
}

/** The same state, but one number of the output on screen is wrong. */
export function tampered(snapshot: LabSnapshot): LabSnapshot {
	const y = Array.from(snapshot.y);
	y[y.length - 1] += 0.001;
	return { ...snapshot, y };
}

/** By name, so that a failing test says which. */
export const states: Record<string, LabSnapshot> = {
	'plain convolution': snapshotOf('conv', {}),
	'rectangular convolution': snapshotOf('conv', {
		input: [5, 8],
		kernel: [2, 4],
		stride: [1, 2],
		padding: [0, 1],
		dilation: [2, 1]
	}),
	'convolution with stride and dilation': snapshotOf('conv', {
		input: [9, 10],
		stride: [2, 3],
		padding: [2, 1],
		dilation: [2, 3]
	}),
	'convolution of one row': snapshotOf('conv', { input: [1, 7], kernel: [1, 3], padding: [0, 1] }),
	'plain transposed': snapshotOf('transposed', { input: [2, 2] }),
	'rectangular transposed with output padding': snapshotOf('transposed', {
		input: [2, 3],
		kernel: [3, 4],
		stride: [2, 3],
		padding: [1, 0],
		outputPadding: [1, 2]
	}),
	'transposed with stride and dilation': snapshotOf('transposed', {
		input: [3, 4],
		kernel: [3, 2],
		stride: [3, 2],
		padding: [1, 2],
		dilation: [2, 3],
		outputPadding: [2, 0]
	}),
	'transposed row with a window that leaves gaps': snapshotOf('transposed', {
		input: [1, 5],
		kernel: [1, 2],
		stride: [1, 3],
		outputPadding: [0, 2]
	}),
	'transposed with padding beyond k − 1': snapshotOf('transposed', {
		input: [5, 6],
		kernel: [2, 1],
		stride: [2, 1],
		padding: [3, 2]
	}),
	'convolution whose matrix is not written out': snapshotOf('conv', { input: [60, 60], padding: [1, 1] }),
	'transposed whose matrix is not written out': snapshotOf('transposed', {
		input: [40, 41],
		stride: [2, 2],
		padding: [1, 1],
		outputPadding: [1, 1]
	}),
	'all zeros': {
		...snapshotOf('transposed', { input: [2, 2] }),
		x: [0, 0, 0, 0],
		y: new Float64Array(16)
	}
};
