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
	Array.from(x, (value, input) => ({ input, value, tap: place + border - input * stride }))
		.filter(({ tap }) => tap >= 0 && tap < weights.length)
		.map(({ input, value, tap }) => ({ input, value, weight: weights[tap] }));
