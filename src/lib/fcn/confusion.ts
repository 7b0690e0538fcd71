/**
 * How a result agrees with the truth. Of N classes, n(t, f) is how many pixels of class t were found to be f; pixels
 * whose truth is no class (void) are left out. With h = n(c, c), row sum t and column sum f of a class c
 *
 *   IoU = h / (t + f − h)
 *
 * The mean is over the classes that occur in the truth or in the result, the accuracy is Σh / Σt.
 */
export interface Agreement {
	readonly classes: number;
	/** [classes, classes] pixels, row = truth, column = found */
	readonly counts: Uint32Array;
	/** pixels of each class in the truth */
	readonly truth: Uint32Array;
	/** pixels found to be of each class, void left out */
	readonly found: Uint32Array;
	/** pixels whose truth is a class */
	readonly scored: number;
	/** 0 to 1; null for a class that neither occurs nor is found */
	readonly iou: readonly (number | null)[];
	/** null where nothing is scored */
	readonly meanIou: number | null;
	readonly accuracy: number | null;
}

/** truth, found: one class number a pixel, as many of both. Throws `RangeError` where they are not. */
export function agreementOf(truth: Uint8Array, found: Uint8Array, classes: number): Agreement {
	if (truth.length !== found.length)
		throw new RangeError(`the truth has ${truth.length} pixels, the result ${found.length}`);
	const counts = new Uint32Array(classes * classes);
	for (let n = 0; n < truth.length; n++) if (truth[n] < classes) counts[truth[n] * classes + found[n]]++;

	const [inTruth, inFound] = [new Uint32Array(classes), new Uint32Array(classes)];
	counts.forEach((count, n) => {
		inTruth[Math.floor(n / classes)] += count;
		inFound[n % classes] += count;
	});
	const hits = Array.from(inTruth, (_, each) => counts[each * classes + each]);
	const iou = hits.map((hit, each) => {
		const union = inTruth[each] + inFound[each] - hit;
		return union ? hit / union : null;
	});
	const known = iou.filter((value) => value !== null);
	const scored = sum(inTruth);
	return {
		classes,
		counts,
		truth: inTruth,
		found: inFound,
		scored,
		iou,
		meanIou: known.length ? sum(known) / known.length : null,
		accuracy: scored ? sum(hits) / scored : null
	};
}

const sum = (values: ArrayLike<number>) => Array.from(values).reduce((all, each) => all + each, 0);
