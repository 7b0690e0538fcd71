// A slider of the Matrix Lab: from its event to the painted frame, everything on the page recomputed.

export const name = 'Moving a slider of the Matrix Lab, until it is painted (goal: 100 ms)';

const sizes = [4, 16, 64, 128];
const runs = 15;

/** @type {import('../../scripts/bench.mjs').Bench['run']} */
export async function run({ page, address, load }) {
	/** @type {Record<string, number[]>} */
	const samples = {};
	for (const size of sizes) {
		await page.goto(`${address}en/lab/matrix/?i=${size}&k=3`);
		await page.locator('html[data-hydrated]').waitFor();
		await page.locator('[data-figure="matrix"] :is(canvas, svg)').first().waitFor();
		await load('tests/bench/support/lab.ts');
		samples[`padding 0 ↔ 1, ${size}×${size} input`] = await page.evaluate(
			(runs) => /** @type {any} */ (window).bench.slide('padding, slider', [1, 0], runs),
			runs
		);
	}
	return samples;
}
