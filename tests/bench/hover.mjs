// Pointing around in the Matrix Lab: what one move of the pointer costs, against the nonzeros of C.

export const name = 'Hovering in the Matrix Lab, work until what lights up is painted (goal: 16 ms)';

/** 6 with padding 1 is the largest matrix with this kernel that is drawn as SVG; all others are on canvas. */
const states = [{ size: 6, padding: 1 }, ...[8, 16, 32, 64, 128].map((size) => ({ size, padding: 0 }))];
const runs = 25;

/** @type {Record<string, string>} */
const ways = {
	'a matrix entry: its row of C, its pixels, its weight': 'hoverEntries',
	'a row of C': 'hoverRows',
	'a kernel weight: all entries that carry it': 'hoverTaps'
};

/** @type {import('../../scripts/bench.mjs').Bench['run']} */
export async function run({ page, address, load }) {
	/** @type {Record<string, Record<string, number[]>>} */
	const tables = Object.fromEntries(Object.keys(ways).map((title) => [title, {}]));
	for (const { size, padding } of states) {
		await page.goto(`${address}en/lab/matrix/?i=${size}&k=3&p=${padding}`);
		await page.locator('html[data-hydrated]').waitFor();
		const drawing = padding ? 'svg' : 'canvas';
		await page.locator(`[data-figure="matrix"] ${drawing}`).first().waitFor();
		await load('tests/bench/support/lab.ts');
		const [rows, cols] = [(size + 2 * padding - 2) ** 2, size ** 2];
		// along one axis: 3 for each output, less the padding that the first and the last one read
		const nonzeros = (3 * (size + 2 * padding - 2) - 2 * padding) ** 2;
		for (const [title, way] of Object.entries(ways)) {
			const samples = await page.evaluate(
				([way, runs, rows, cols]) => /** @type {any} */ (window).bench[way](runs, rows, cols),
				/** @type {const} */ ([way, runs, rows, cols])
			);
			tables[title][`${size}×${size} input, ${nonzeros} nonzeros, ${drawing}`] = samples;
		}
	}
	return tables;
}
