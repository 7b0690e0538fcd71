/** What the kernel learns from: pieces of a street, each with the same piece made small. */
import { randomLcg } from 'd3';
import { meanSquaredError, transposedConvolveScatter, type Pair } from '$lib/conv';
import type { Examples } from '$lib/fcn';
import { reduced } from './reduced';
import { sameSize } from './upsampledPictures';
import { cropped, type StreetPlanes } from './upsamplingInputs';
import { bilinearSize } from './upsamplingUrl';

const count = 12;
/** Side of a small piece, and the least of a large one, in pixels. */
const [leastSmall, leastLarge] = [6, 24];

/** Grey pieces from places that the seed decides. */
export function examplesFrom(street: StreetPlanes, stride: number, seed: number): Examples {
	const side = Math.max(leastSmall, Math.ceil(leastLarge / stride));
	const largeSide = side * stride;
	const next = randomLcg(seed / 2 ** 16);
	const place = (room: number) => Math.floor(next() * (room + 1));
	const large = new Float32Array(count * largeSide ** 2);
	for (let n = 0; n < count; n++) {
		const corner: Pair = [place(street.height - largeSide), place(street.width - largeSide)];
		large.set(cropped(street.grey, street.width, [largeSide, largeSide], corner), n * largeSide ** 2);
	}
	const small = reduced({ height: count * largeSide, width: largeSide, data: large }, stride).data;
	return { count, height: side, width: side, small, large, stride, kernel: bilinearSize(stride) };
}

/** The loss of these weights, [kernel × kernel], by the plain transposed convolution: see `fcn/learn/loss.ts`. */
export function lossOf(examples: Examples, weights: ArrayLike<number>): number {
	const { height, width, stride, kernel } = examples;
	const settings = sameSize([height, width], kernel, stride);
	const border = settings.padding[0];
	const size: Pair = [height * stride, width * stride];
	const inner: Pair = [size[0] - 2 * border, size[1] - 2 * border];
	const inside = (map: ArrayLike<number>) => cropped(map, size[1], inner, [border, border]);
	let sum = 0;
	for (let n = 0; n < examples.count; n++) {
		const x = examples.small.subarray(n * height * width, (n + 1) * height * width);
		const target = examples.large.subarray(n * size[0] * size[1], (n + 1) * size[0] * size[1]);
		sum += meanSquaredError(inside(transposedConvolveScatter(settings, x, weights)), inside(target));
	}
	return sum / examples.count;
}
