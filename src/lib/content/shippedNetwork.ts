/** What the files of the shipped network say about it: its widths, and its scores on CamVid's test frames. */
import type { HeadName, Widths } from '$lib/fcn';

interface Description {
	readonly classes: readonly string[];
	readonly channels: readonly number[];
	readonly fc: number;
}

interface Evaluation {
	readonly frames: number;
	readonly classes: readonly string[];
	/** in percent; iou by class */
	readonly heads: Record<HeadName, { miou: number; global: number; iou: readonly number[] }>;
}

const files = import.meta.glob<string>('/static/models/camvid-fcn/{model,evaluation}.json', {
	query: '?raw',
	import: 'default',
	eager: true
});

const read = (name: string): unknown => JSON.parse(files[`/static/models/camvid-fcn/${name}.json`]);

export function shippedWidths(): Widths {
	const { channels, fc, classes } = read('model') as Description;
	return { channels, fc, classes: classes.length };
}

export const shippedEvaluation = (): Evaluation => read('evaluation') as Evaluation;
