// Samples of a benchmark as a table: only ratios mean something on another machine.

/** @param {number[]} samples at least one */
export function median(samples) {
	const sorted = [...samples].sort((a, b) => a - b);
	const middle = sorted.length >> 1;
	return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/**
 * @param {Record<string, number[]>} samples by label; the first label is the one that the others are compared with
 * @param {string} unit of the samples
 * @returns {string} a line per label: how many samples, their median, and the median as a multiple of the first one
 */
export function table(samples, unit) {
	const labels = Object.keys(samples);
	const first = median(samples[labels[0]]);
	const rows = labels.map((label) => {
		const middle = median(samples[label]);
		return [
			label,
			`${samples[label].length}`,
			`${middle.toFixed(2)} ${unit}`,
			`${(middle / first).toFixed(2)}×`
		];
	});
	const lines = [['', 'samples', 'median', 'ratio'], ...rows];
	const widths = lines[0].map((_, column) => Math.max(...lines.map((line) => line[column].length)));
	return lines
		.map(([label, ...numbers]) =>
			[label.padEnd(widths[0]), ...numbers.map((text, column) => text.padStart(widths[column + 1]))].join(
				'   '
			)
		)
		.join('\n');
}
