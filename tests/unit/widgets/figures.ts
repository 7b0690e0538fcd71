/** Random figures with numbers, and something in them pointed at. */
import { ConvFigure } from '$lib/state/convFigure.svelte';
import type { Target } from '$lib/state/target';
import fc from 'fast-check';
import { queryOf, smallCase } from '../state/arbitraries';

export const runs = { seed: 1972, numRuns: 150 } as const;

export const figures = fc
	.tuple(smallCase, fc.nat(99), fc.constantFrom('tap', 'value'), fc.constantFrom('numbers', 'symbols'))
	.map(
		([{ op, settings }, seed, colour, values]) =>
			new ConvFigure(
				`${queryOf(op, settings)}&w=random:${seed}&x=random:${seed + 1}&colour=${colour}&values=${values}`
			)
	);

const kinds = fc.constantFrom<Target['kind']>('entry', 'row', 'column', 'tap');

/** A figure and one of its targets of any kind, which is pinned. */
export const pointed = fc.tuple(figures, kinds, fc.nat(), fc.nat()).map(([figure, kind, a, b]) => {
	const { rows, cols, taps } = figure.extent;
	const target = { kind, row: a % rows, col: b % cols, tap: a % taps };
	const { row, col, tap } = target;
	const pinned = { entry: { kind, row, col }, row: { kind, row }, column: { kind, col }, tap: { kind, tap } }[
		kind
	];
	figure.pinned = pinned as Target;
	return figure;
});
