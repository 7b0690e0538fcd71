import { classifierLayers } from '$lib/fcn';

/** Side of what one cell of the last map sees: every window adds k − 1 at the stride before it. */
export const fieldSide = classifierLayers
	.filter(({ kind }) => kind !== 'fc')
	.reduce(
		({ side, stride }, { kind, kernel }) => ({
			side: side + (kernel - 1) * stride,
			stride: kind === 'pool' ? 2 * stride : stride
		}),
		{ side: 1, stride: 1 }
	).side;
