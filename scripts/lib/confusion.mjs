// CamVid's protocol: row = truth, column = found, in pixels; pixels whose truth is no class are left out.
// With h the hits of a class, t its true pixels and f those found: IoU = h / (t + f − h), recall = h / t.

/** @returns {Float64Array[]} [classes][classes], all 0 */
export const confusionMatrix = (/** @type {number} */ classes) =>
	Array.from({ length: classes }, () => new Float64Array(classes));

/**
 * @param {Float64Array[]} matrix
 * @param {Uint8Array} truth one byte a pixel
 * @param {Uint8Array} found as many
 */
export function addFrame(matrix, truth, found) {
	if (truth.length !== found.length)
		throw new RangeError(`the labels have ${truth.length} pixels, the result ${found.length}`);
	truth.forEach((label, n) => {
		if (label < matrix.length) matrix[label][found[n]]++;
	});
}

const sum = (/** @type {ArrayLike<number>} */ values) => Array.from(values).reduce((a, b) => a + b, 0);

/**
 * @param {Float64Array[]} matrix
 * @returns in percent; null for a class that neither occurs nor is found, which the mean leaves out
 */
export function scoresOf(matrix) {
	const hits = matrix.map((row, n) => row[n]);
	const found = matrix.map((_, n) => sum(matrix.map((row) => row[n])));
	const iou = matrix.map((row, n) => {
		const union = sum(row) + found[n] - hits[n];
		return union ? (100 * hits[n]) / union : null;
	});
	const known = iou.filter((value) => value !== null);
	return {
		miou: sum(known) / known.length,
		global: (100 * sum(hits)) / sum(matrix.map((row) => sum(row))),
		iou,
		confusion: matrix.map((row) => [...row])
	};
}
