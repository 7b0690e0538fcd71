/** What a step of the lesson on skips asks its figure to show: `see=heads&head=16s`, `see=off&off=pool3`. */
import { heads, type HeadName } from '$lib/fcn';
import { onlyKnown } from './onlyKnown';

export const skipNames = ['pool4', 'pool3'] as const;
export type Skip = (typeof skipNames)[number];

export const fusionSights = ['heads', 'edges', 'sum', 'off'] as const;
export type FusionSight = (typeof fusionSights)[number];

export interface FusionView {
	readonly see: FusionSight;
	readonly head: HeadName;
	/** only what its last skip changed */
	readonly changed: boolean;
	/** skips that are switched off */
	readonly off: readonly Skip[];
}

/** Never throws: what is not known is as if it were not written. */
export function readFusion(state: string): FusionView {
	const asked = new URLSearchParams(state);
	const off = asked.get('off')?.split(',') ?? [];
	return {
		see: fusionSights.find((name) => name === asked.get('see')) ?? 'heads',
		head: heads.find((name) => name === asked.get('head')) ?? '32s',
		changed: asked.get('only') === 'changed',
		off: skipNames.filter((name) => off.includes(name))
	};
}

/** Throws an Error with advice where `readFusion` would leave something out. */
export const checkFusion = (state: string): void =>
	onlyKnown(state, {
		see: fusionSights,
		head: heads,
		only: ['changed'],
		off: ['', ...skipNames, skipNames.join()]
	});
