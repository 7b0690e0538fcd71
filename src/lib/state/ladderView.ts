/** What a step of the lesson on the way down asks its figure to show: `see=levels&level=pool3`. */
import { onlyKnown } from './onlyKnown';

/** The levels that a picture passes, coarser and coarser. */
export const levelNames = ['pool1', 'pool2', 'pool3', 'pool4', 'pool5', 'fc7', 'score_fc7'] as const;
export type LevelName = (typeof levelNames)[number];

export const ladderSights = ['levels', 'scores', 'stamp', 'mask'] as const;
export type LadderSight = (typeof ladderSights)[number];

export interface LadderView {
	readonly see: LadderSight;
	readonly level: LevelName;
}

/** Never throws: what is not known is as if it were not written. */
export function readLadder(state: string): LadderView {
	const asked = new URLSearchParams(state);
	return {
		see: ladderSights.find((name) => name === asked.get('see')) ?? 'levels',
		level: levelNames.find((name) => name === asked.get('level')) ?? 'pool1'
	};
}

/** Throws an Error with advice where `readLadder` would leave something out. */
export const checkLadder = (state: string): void =>
	onlyKnown(state, { see: ladderSights, level: levelNames });
