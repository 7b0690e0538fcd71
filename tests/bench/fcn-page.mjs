// The page of the network: the longest the page's own thread is busy at a stretch, until the last map is painted.

export const name =
	'Longest task on the page’s thread beside the network in its worker (goal 50 ms; 50 ms and less count as 50)';

const runs = 5;

/** @typedef {import('@playwright/test').Page} Page */

const last = '[data-layer="up8"]';

/** Does something that gives other maps, and waits for the last of them. */
async function renewing(/** @type {Page} */ page, /** @type {() => Promise<void>} */ act) {
	const before = await page.locator(last).getAttribute('aria-label');
	await act();
	await page.waitForFunction(
		([last, before]) => {
			const label = document.querySelector(last ?? '')?.getAttribute('aria-label');
			return label !== before && label?.includes('values from');
		},
		[last, before]
	);
}

/** What a reader does, until it can be seen that the network is done with it. */
const acts = /** @type {Record<string, (page: Page, run: number) => Promise<void>>} */ ({
	'another street': (page) =>
		renewing(page, async () => {
			const number = page.locator('input[type="number"]').first();
			await number.fill(String(Number(await number.inputValue()) + 1));
			await number.press('Enter');
		}),
	'a photograph': (page, run) => {
		const photograph = page.locator('[data-photo]').nth(run % 4);
		return renewing(page, () => photograph.click());
	},
	'another head': async (page, run) => {
		const head = run % 2 ? '8s' : '16s';
		await page.locator(`input[value="${head}"]`).check({ force: true });
		await page.locator(`[role="img"][aria-label^="Classes found by FCN-${head}"]`).first().waitFor();
	},
	'a layer of 64 maps': async (page, run) => {
		const layer = run % 2 ? 'conv3_2' : 'conv3_3';
		await page.locator(`[data-layer="${layer}"]`).click();
		await page.locator('[data-part="channels"] h2', { hasText: layer }).waitFor();
	}
});

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
	const samples = { 'opening the page': [] };
	for (let run = 0; run < runs; run++) {
		await page.goto(`${address}en/fcn/?scene=${100 * run + 1}`);
		await page.locator(`${last}[aria-label*="values from"]`).waitFor();
		await painted(page);
		samples['opening the page'].push(await longest(page, 0));
	}
	for (const [label, act] of Object.entries(acts)) {
		samples[label] = [];
		for (let run = 0; run < runs; run++) {
			const now = await page.evaluate(() => performance.now());
			await act(page, run);
			await painted(page);
			samples[label].push(await longest(page, now));
		}
	}
	return samples;
}

const painted = (/** @type {Page} */ page) =>
	page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));

/** The browser reports tasks of more than 50 ms. */
const longest = (/** @type {Page} */ page, /** @type {number} */ from) =>
	page.evaluate((from) => {
		const { tasks } = /** @type {{ tasks: { start: number, duration: number }[] }} */ (
			/** @type {unknown} */ (window)
		);
		return Math.max(50, ...tasks.filter(({ start }) => start >= from).map(({ duration }) => duration));
	}, from);
