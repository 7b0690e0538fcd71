/**
 * What a figure's state may be. Most widgets show a convolution and take the Matrix Lab's parameters; a widget with a
 * state of its own names its reader here.
 */
import { checkCrop } from '$lib/state/cropView';
import { checkFusion } from '$lib/state/fusionView';
import { checkLadder } from '$lib/state/ladderView';
import { checkState } from './settings';

/** Throws an Error with advice where the widget would have to mend this state before it could show it. */
type StateCheck = (state: string) => void;

const checks: Record<string, StateCheck> = {
	CropOffsets: checkCrop,
	PoolLadder: checkLadder,
	SkipFusion: checkFusion
};

export function checkFigureState(widget: string, state: string): void {
	const check = Object.hasOwn(checks, widget) ? checks[widget] : checkState;
	check(state);
}
