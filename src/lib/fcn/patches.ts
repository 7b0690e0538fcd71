/**
 * One place through all layers: of each layer, the channel that answers most there, cut out around it. A layer's unit j
 * covers the frame's pixels j · stride … (j + 1) · stride − 1, since nothing is cropped; so the unit that holds frame
 * pixel p is ⌊p / stride⌋.
 */
import { alignment } from '$lib/conv';
import { dispose, piece, tidy } from './ops';
import type { Pass } from './pass';
import type { Placement, Point } from './picture/placement';
import { requireInside } from './results';

export interface Patch {
	readonly layer: string;
	/** the one with the largest absolute value at the place; `value` is that value */
	readonly channel: number;
	readonly value: number;
	/** frame pixels from one unit to the next */
	readonly stride: number;
	/** frame pixels along one side that a unit can depend on */
	readonly receptiveField: number;
	/** the unit at the place, in the layer's map */
	readonly unit: Point;
	/** the patch's first unit, in the layer's map; what the patch's square has outside of the map is not there */
	readonly left: number;
	readonly top: number;
	readonly width: number;
	readonly height: number;
	/** [height, width] of the channel */
	readonly data: Float32Array;
}

/**
 * at: a seen pixel; side: frame pixels of the square around it → a patch for each layer but the picture, in order. Every
 * unit that the square touches is in the patch. Throws `FcnError` ('outside').
 */
export async function patchesAt(pass: Pass, placement: Placement, at: Point, side: number): Promise<Patch[]> {
	requireInside(placement, at);
	const { layers } = pass.network;
	const [x, y] = [at.x + placement.left, at.y + placement.top];
	const patches: Patch[] = [];
	for (const { name, kind, stride, receptiveField } of alignment(layers).steps) {
		if (kind === 'input') continue;
		const map = pass.map(name);
		const [, height, width, channels] = map.shape;
		const rows = touched(y, side, stride, height);
		const columns = touched(x, side, stride, width);
		const size = { width: columns.count, height: rows.count };
		const cut = tidy(() => piece(map, [rows.first, columns.first], [size.height, size.width]));
		try {
			const values = await cut.data<'float32'>();
			const unit = { x: Math.floor(x / stride), y: Math.floor(y / stride) };
			const centre = ((unit.y - rows.first) * size.width + unit.x - columns.first) * channels;
			const channel = largestAbsolute(values.subarray(centre, centre + channels));
			const data = Float32Array.from(
				{ length: size.width * size.height },
				(_, n) => values[n * channels + channel]
			);
			const value = values[centre + channel];
			patches.push({
				...{ layer: name, channel, value, stride, receptiveField, unit },
				...{ left: columns.first, top: rows.first, ...size, data }
			});
		} finally {
			dispose(cut);
		}
	}
	return patches;
}

/** Along one axis: the units that `side` pixels around pixel `at` touch, of `count`. */
function touched(at: number, side: number, stride: number, count: number): { first: number; count: number } {
	const from = at + 0.5 - side / 2;
	const first = Math.max(0, Math.floor(from / stride));
	const last = Math.min(count - 1, Math.ceil((from + side) / stride) - 1);
	return { first, count: last - first + 1 };
}

function largestAbsolute(values: Float32Array): number {
	let found = 0;
	for (let n = 1; n < values.length; n++) if (Math.abs(values[n]) > Math.abs(values[found])) found = n;
	return found;
}
