import { brotliCompressSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { expectAccessible } from './support/axe';
import { readPages } from './support/lessons';
import { builtPages, expectToFit } from './support/pages';
import { expect, test } from './support/test';

const mostBytes = 120 * 1024;

/** Lessons whose first figure is the network: what comes before it is counted in the built files. */
const beginsWithNetwork = /thirty-two-times-smaller|skip-fusion/;

/** Collects the JavaScript that a page fetches from now on, without what its workers fetch for themselves. */
function scriptsOf(page: Page) {
	const scripts: Promise<Buffer>[] = [];
	page.on('response', (response) => {
		const url = response.url();
		if (url.includes('/workers/')) return;
		if (response.request().resourceType() === 'script' || url.endsWith('.js')) scripts.push(response.body());
	});
	/** compressed, in bytes */
	return async () => {
		const bodies = await Promise.all(scripts);
		expect(bodies).not.toEqual([]);
		return bodies.reduce((sum, body) => sum + brotliCompressSync(body).length, 0);
	};
}

/** A lesson has the same parts in both languages; its steps are gone through in lessons.spec.ts. */
const isTwin = (path: string) => /^\/(?!en\/)\w+\/lessons\/./.test(path) && !readPages.includes(path);

for (const path of builtPages().filter((each) => !isTwin(each)))
	test(`${path} breaks no accessibility rule, and fits a phone and a page zoomed to 200 %`, async ({
		page,
		open
	}) => {
		const fetched = scriptsOf(page);
		await open(path);
		if (path.includes('/lessons/') && !beginsWithNetwork.test(path)) {
			await page.waitForLoadState('networkidle');
			expect(await fetched(), 'bytes of compressed JavaScript to open').toBeLessThanOrEqual(mostBytes);
		}
		await expectAccessible(page, { colours: path.startsWith('/en/') });
		await expectToFit(page);
	});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('every page has its title and text', async ({ page, problems }) => {
		problems.allow(/^failed \(csp\): .*\.js$/);
		for (const path of builtPages().filter((each) => !isTwin(each))) {
			await page.goto(path, { waitUntil: 'domcontentloaded' });
			await expect.soft(page.getByRole('heading', { level: 1 }), path).toBeVisible();
		}
	});
});
