/**
 * One step of Adam (Kingma & Ba, "Adam: A Method for Stochastic Optimization", arXiv 1412.6980, algorithm 1):
 *
 *   m ← β₁m + (1 − β₁)g,   v ← β₂v + (1 − β₂)g²,   w ← w − rate · m̂ / (√v̂ + ε)
 *
 * with m̂ = m / (1 − β₁ᵗ), v̂ = v / (1 − β₂ᵗ), β₁ = 0.9 and β₂ = 0.99: the usual 0.999 would remember the first, steep
 * slopes for a thousand steps, longer than anyone watches. In 64 bits, so that a seed leads to the same weights each time.
 */
const [beta1, beta2, epsilon] = [0.9, 0.99, 1e-8];

export interface Adam {
	/** steps done */
	readonly step: number;
	readonly weights: Float64Array;
	/** running means of the gradient and of its square */
	readonly mean: Float64Array;
	readonly square: Float64Array;
}

export const adamFrom = (weights: ArrayLike<number>): Adam => ({
	step: 0,
	weights: Float64Array.from(weights),
	mean: new Float64Array(weights.length),
	square: new Float64Array(weights.length)
});

/** gradient: [weights], rate: > 0 → the next state; the given one stays as it is */
export function adamStep(state: Adam, gradient: ArrayLike<number>, rate: number): Adam {
	const step = state.step + 1;
	const mean = state.mean.map((m, n) => beta1 * m + (1 - beta1) * gradient[n]);
	const square = state.square.map((v, n) => beta2 * v + (1 - beta2) * gradient[n] ** 2);
	const [unbiased1, unbiased2] = [1 - beta1 ** step, 1 - beta2 ** step];
	const weights = state.weights.map(
		(w, n) => w - (rate * (mean[n] / unbiased1)) / (Math.sqrt(square[n] / unbiased2) + epsilon)
	);
	return { step, weights, mean, square };
}
