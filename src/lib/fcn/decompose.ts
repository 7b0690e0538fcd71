/** Where a pixel's class scores come from: the sum of decomposeParts.ts at one pixel. */
import { partsAt, scoresOf, type Decomposition } from './decomposeParts';
import { headLayer, layerNamed, type HeadName } from './layers';
import type { Pass } from './pass';
import type { Placement, Point } from './picture/placement';
import { requireInside } from './results';

/** x, y: a seen pixel. Throws `FcnError` ('outside'). */
export async function decompose(
	pass: Pass,
	head: HeadName,
	placement: Placement,
	at: Point
): Promise<Decomposition> {
	requireInside(placement, at);
	const top = layerNamed(pass.network.layers, headLayer[head]);
	return partsAt(await scoresOf(pass), top, at.y + placement.top, at.x + placement.left);
}
