/**
 * Class probabilities of a pixel from its scores,
 *
 *   p[c] = exp(s[c] − max s) / Σ exp(s[d] − max s).
 */
import type { Point, SeenScores } from '$lib/fcn';

/** x, y: a seen pixel → [classes] */
export function scoresAt({ data, width, classes }: SeenScores, { x, y }: Point): Float32Array {
	const start = (y * width + x) * classes;
	return data.subarray(start, start + classes);
}

/** [classes] → [classes], 0 … 1, adding up to 1 */
export function softmax(scores: Float32Array): Float64Array {
	const most = Math.max(...scores);
	const powers = Float64Array.from(scores, (score) => Math.exp(score - most));
	const sum = powers.reduce((total, power) => total + power, 0);
	return powers.map((power) => power / sum);
}
