/** Numbers about the channels of a map, in one walk through its values each. */

/** How many bins a histogram has, from a layer's least value to its largest. */
export const histogramBins = 64;

/** [channels] each. */
export interface ChannelNumbers {
	readonly mean: Float32Array;
	/** mean of the absolute values */
	readonly strength: Float32Array;
	readonly least: Float32Array;
	readonly most: Float32Array;
	/** share of values that are exactly zero, 0 … 1 */
	readonly zeros: Float32Array;
}

/** data: [channels, height, width]; every channel has at least one value. */
export function channelNumbers(data: Float32Array, channels: number): ChannelNumbers {
	const [mean, strength, least, most, zeros] = Array.from({ length: 5 }, () => new Float32Array(channels));
	const area = data.length / channels;
	for (let channel = 0; channel < channels; channel++) {
		let [sum, absolute, low, high, none] = [0, 0, Infinity, -Infinity, 0];
		for (let n = channel * area; n < (channel + 1) * area; n++) {
			const value = data[n];
			sum += value;
			absolute += Math.abs(value);
			if (value < low) low = value;
			if (value > high) high = value;
			if (value === 0) none++;
		}
		mean[channel] = sum / area;
		strength[channel] = absolute / area;
		least[channel] = low;
		most[channel] = high;
		zeros[channel] = none / area;
	}
	return { mean, strength, least, most, zeros };
}

/**
 * data: [channels, height, width], values from `least` to `most` → [channels, bins], how many values fall into each of
 * equal steps; the last one holds `most` too. Where all values are the same, they are in the first.
 */
export function histograms(
	data: Float32Array,
	channels: number,
	least: number,
	most: number,
	bins = histogramBins
): Uint32Array {
	const counts = new Uint32Array(channels * bins);
	const area = data.length / channels;
	const perUnit = most > least ? bins / (most - least) : 0;
	for (let channel = 0; channel < channels; channel++) {
		const first = channel * bins;
		for (let n = channel * area; n < (channel + 1) * area; n++) {
			const bin = Math.floor((data[n] - least) * perUnit);
			counts[first + Math.min(bin, bins - 1)]++;
		}
	}
	return counts;
}
