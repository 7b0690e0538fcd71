/** All scores of a head for the seen picture, read back once: hovering then needs no further question. */
import { headLayer, type HeadName } from './layers';
import { dispose, piece, tidy } from './ops';
import type { Pass } from './pass';
import type { Placement } from './picture/placement';

/** The scores behind a label map. */
export interface SeenScores {
	readonly head: HeadName;
	readonly width: number;
	readonly height: number;
	readonly classes: number;
	/** [height, width, classes] of the seen picture */
	readonly data: Float32Array;
}

export async function seenScores(pass: Pass, head: HeadName, placement: Placement): Promise<SeenScores> {
	const { width, height } = placement.seen;
	const scores = tidy(() =>
		piece(pass.map(headLayer[head]), [placement.top, placement.left], [height, width])
	);
	try {
		const values = await scores.data<'float32'>();
		// On some backends a piece lies in the map's own memory, which has to stay.
		return { head, width, height, classes: scores.shape[3], data: values.slice() };
	} finally {
		dispose(scores);
	}
}

/** The same with nothing zeroed; maps that zeroed channels do not reach are not computed again. */
export async function intactScores(pass: Pass, head: HeadName, placement: Placement): Promise<SeenScores> {
	const intact = pass.intact();
	try {
		return await seenScores(intact, head, placement);
	} finally {
		intact.dispose();
	}
}
