/** What goes into the upsampling figures: constants, noise, and a street made small. */
import { randomLcg } from 'd3';
import type { Pair } from '$lib/conv';
import { reduced } from './reduced';
import type { InputName } from './upsamplingUrl';

/** A picture in planes: red, green, blue, each [height × width] in 0 … 1. */
export interface StreetPlanes {
	readonly number: number;
	readonly height: number;
	readonly width: number;
	readonly planes: readonly Float32Array[];
	/** [height × width] in 0 … 1: luma, as ITU-R BT.601 weighs the three */
	readonly grey: Float32Array;
}

/** The street is drawn 480×360 and every 5×5 pixels become one. */
const reduction = 5;
/** [height, width] of what that makes */
export const streetSize: Pair = [360 / reduction, 480 / reduction];

/** number: the street's seed, from 1. Drawn in a worker. */
export async function streetPlanes(number: number): Promise<StreetPlanes> {
	const [{ Drawing }, { noEdits }] = await Promise.all([import('./drawing'), import('./sceneEdits')]);
	const drawing = new Drawing();
	try {
		const { picture } = await drawing.draw(number, noEdits);
		const { pixels, placement } = picture;
		const { width, height } = placement.seen;
		const count = width * height;
		const data = new Float32Array(3 * count);
		for (let n = 0; n < count; n++) {
			for (let plane = 0; plane < 3; plane++) data[plane * count + n] = pixels[4 * n + plane] / 255;
		}
		const small = reduced({ width, height, data }, reduction);
		const area = small.width * small.height;
		const planes = [0, 1, 2].map((plane) => small.data.slice(plane * area, (plane + 1) * area));
		const [red, green, blue] = planes;
		const grey = red.map((value, n) => 0.299 * value + 0.587 * green[n] + 0.114 * blue[n]);
		return { number, height: small.height, width: small.width, planes, grey };
	} finally {
		drawing.close();
	}
}

/** The top left of a map, [height × width]. */
export function cropped(
	map: ArrayLike<number>,
	mapWidth: number,
	[height, width]: Pair,
	[top, left]: Pair = [0, 0]
): Float32Array {
	return Float32Array.from({ length: height * width }, (_, n) => {
		const [y, x] = [top + Math.floor(n / width), left + (n % width)];
		return map[y * mapWidth + x];
	});
}

/** [size] values in 0 … 1 of a map that goes in; without a street its picture is a constant. */
export function inputValues(
	input: InputName,
	[height, width]: Pair,
	seed: number,
	street: StreetPlanes | null
): Float64Array {
	if (input === 'noise') {
		const next = randomLcg(seed / 2 ** 16);
		// One digit behind the point, so that sums can be followed.
		return Float64Array.from({ length: height * width }, () => Math.round(10 * next()) / 10);
	}
	if (input === 'picture' && street) {
		const factor = Math.max(1, Math.floor(Math.min(street.width / width, street.height / height)));
		const rows = factor * Math.floor(street.height / factor);
		const columns = factor * Math.floor(street.width / factor);
		const data = cropped(street.grey, street.width, [rows, columns]);
		const small = reduced({ height: rows, width: columns, data }, factor);
		const top = Math.max(0, Math.floor((small.height - height) / 2));
		return Float64Array.from(
			cropped(small.data, small.width, [height, width], [top, 0]),
			(value) => value || 0
		);
	}
	return new Float64Array(height * width).fill(1);
}
