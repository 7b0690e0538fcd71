// The whole of C, built and drawn: our canvas against d3 with one SVG rectangle per nonzero, and per cell.

export const name =
	'Drawing C of a 3×3 kernel, work until it is painted (goal: 100 ms for 128×128 on canvas)';

const sizes = [8, 16, 32, 64, 128];
const runs = 5;

/** What takes longer than this is done once. */
const slow = 1000;

/** @type {{ way: string, label: string }[]} */
const ways = [
	{ way: 'canvas', label: 'our canvas' },
	{ way: 'nonzeros', label: 'd3, a rectangle per nonzero' },
	{ way: 'cells', label: 'd3, a rectangle per cell' }
];

/** @type {import('../../scripts/bench.mjs').Bench['run']} */
export async function run({ page, load }) {
	await page.setContent('<!doctype html><body style="margin: 0"></body>');
	await load('tests/bench/support/drawing.ts');
	const draw = (/** @type {string} */ way, /** @type {number} */ size) =>
		page.evaluate(([way, size]) => /** @type {any} */ (window).bench.drawn(way, size), [way, size]);

	/** @type {Record<string, Record<string, number[]>>} */
	const tables = {};
	const givenUp = new Set();
	for (const size of sizes) {
		/** @type {Record<string, number[]>} */
		const samples = {};
		for (const { way, label } of ways) {
			if (givenUp.has(way)) continue;
			await draw(way, 4);
			const first = await draw(way, size);
			if (first === Infinity) {
				givenUp.add(way);
				samples[`${label} (given up after 20 s)`] = [20_000];
			} else if (first > slow) {
				samples[label] = [first];
				if (first > 20_000) givenUp.add(way);
			} else {
				samples[label] = [first];
				while (samples[label].length < runs) samples[label].push(await draw(way, size));
			}
		}
		tables[`${size}×${size} input, ${9 * (size - 2) ** 2} nonzeros of ${(size - 2) ** 2 * size ** 2} cells`] =
			samples;
	}
	return tables;
}
