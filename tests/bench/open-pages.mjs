// From the address to a page that answers to clicks, each time in a browser that has seen nothing yet.

export const name = 'Opening a page, until it is hydrated';

const pages = { 'landing page': 'en/', 'Matrix Lab': 'en/lab/matrix/' };

const runs = 7;

/** @type {import('../../scripts/bench.mjs').Bench['run']} */
export async function run({ page, address }) {
	const browser = page.context().browser();
	/** @type {Record<string, number[]>} */
	const samples = {};
	for (let n = 0; n < runs; n++)
		for (const [label, path] of Object.entries(pages)) {
			const fresh = await browser?.newPage();
			if (!fresh) throw new Error('the browser is gone');
			await fresh.goto(address + path, { waitUntil: 'commit' });
			await fresh.locator('html[data-hydrated]').waitFor();
			(samples[label] ??= []).push(await fresh.evaluate(() => performance.now()));
			await fresh.close();
		}
	return samples;
}
