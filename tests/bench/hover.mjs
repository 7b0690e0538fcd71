// Pointing around in the Matrix Lab: what one move of the pointer costs, against the nonzeros of C.

export const name = 'Hovering in the Matrix Lab, work until what lights up is painted (goal: 16 ms)';

const sizes = [8, 16, 32, 64, 128];
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
	for (const size of sizes) {
		await page.goto(`${address}en/lab/matrix/?i=${size}&k=3`);
		await page.locator('html[data-hydrated]').waitFor();
		await page.locator('[data-figure="matrix"] canvas').first().waitFor();
		await load('tests/bench/support/lab.ts');
		const [rows, cols] = [(size - 2) ** 2, size ** 2];
		for (const [title, way] of Object.entries(ways)) {
			const samples = await page.evaluate(
				([way, runs, rows, cols]) => /** @type {any} */ (window).bench[way](runs, rows, cols),
				/** @type {const} */ ([way, runs, rows, cols])
			);
			tables[title][`${size}×${size} input, ${9 * rows} nonzeros`] = samples;
		}
	}
	return tables;
}
