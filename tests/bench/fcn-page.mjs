// The page of the network: the longest the page's own thread is busy at a stretch, from opening to the last map.

export const name =
	'Longest task on the page’s thread while the network is fetched and run (50 ms and less count as 50)';

const runs = 3;

/** @type {import('../../scripts/bench.mjs').Bench['run']} */
export async function run({ page, address }) {
	await page.addInitScript(() => {
		const tasks = /** @type {{ start: number, duration: number }[]} */ ([]);
		Object.assign(window, { tasks });
		new PerformanceObserver((list) => {
			for (const { startTime, duration } of list.getEntries()) tasks.push({ start: startTime, duration });
		}).observe({ type: 'longtask', buffered: true });
	});
	/** @type {Record<string, number[]>} */
	const samples = { 'opening, drawing the street, running, painting': [], 'another head': [] };
	for (let run = 0; run < runs; run++) {
		await page.goto(`${address}en/fcn/?scene=${run + 1}`);
		await page.locator('[data-layer="up8"]').waitFor();
		samples['opening, drawing the street, running, painting'].push(await longest(page, 0));
		const now = await page.evaluate(() => performance.now());
		await page.locator('input[value="16s"]').check({ force: true });
		await page.locator('[role="img"][aria-label^="Classes found by FCN-16s"]').waitFor();
		samples['another head'].push(await longest(page, now));
	}
	return samples;
}

/** The browser reports tasks of more than 50 ms. */
const longest = (/** @type {import('@playwright/test').Page} */ page, /** @type {number} */ from) =>
	page.evaluate((from) => {
		const { tasks } = /** @type {{ tasks: { start: number, duration: number }[] }} */ (
			/** @type {unknown} */ (window)
		);
		return Math.max(50, ...tasks.filter(({ start }) => start >= from).map(({ duration }) => duration));
	}, from);
