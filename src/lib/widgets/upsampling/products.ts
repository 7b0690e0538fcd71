import { landsOn } from '$lib/conv';

/** What an input contributes to a place of the output: weight · value. */
export interface Product {
	input: number;
	value: number;
	weight: number;
}

/**
 * The products that land on a place of a transposed convolution's output, in the order of their inputs.
 *
 * @param border places that padding has cut off before place 0
 */
export const productsAt = (
	place: number,
	x: ArrayLike<number>,
	weights: ArrayLike<number>,
	stride: number,
	border = 0
): Product[] =>
	landsOn({ input: x.length, kernel: weights.length, stride, dilation: 1 }, place + border).map(
		({ input, tap }) => ({ input, value: x[input], weight: weights[tap] })
	);
