/**
 * What a figure's state may be. Most widgets show a convolution and take the Matrix Lab's parameters; a widget with a
 * state of its own names its reader here.
 */
import { checkCrop } from '$lib/state/cropView';
import { checkFusion } from '$lib/state/fusionView';
import { readFcToConv } from '$lib/state/fcToConvUrl';
import { readFlatten } from '$lib/state/flattenUrl';
import { checkLadder } from '$lib/state/ladderView';
import { parseUpsampling } from '$lib/state/upsamplingUrl';
import { checkState } from './settings';

/** Throws an Error with advice where the widget would have to mend this state before it could show it. */
type StateCheck = (state: string) => void;

/** For readers that tell which parameters they had to mend. */
const unmended =
	(read: (state: string) => { mended: string[] }): StateCheck =>
	(state) => {
		const [name] = read(state).mended;
		if (name) throw new Error(`"${state}" is not legal: look at "${name}"`);
	};

const checks: Record<string, StateCheck> = {
	FcToConv: unmended(readFcToConv),
	FlattenPicture: unmended(readFlatten),
	CropOffsets: checkCrop,
	PoolLadder: checkLadder,
	SkipFusion: checkFusion,
	BilinearKernel: checkUpsampling,
	CheckerboardLab: checkUpsampling,
	LearnUpsampling: checkUpsampling,
	UpsamplingPictures: checkUpsampling
};

export function checkFigureState(widget: string, state: string): void {
	const check = Object.hasOwn(checks, widget) ? checks[widget] : checkState;
	check(state);
}

function checkUpsampling(state: string): void {
	const [note] = parseUpsampling(state).notes;
	if (note) throw new Error(`"${state}" is not legal: ${note.param}=${note.got} would become ${note.used}`);
}
