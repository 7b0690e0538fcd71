import { brotliCompressSync } from 'node:zlib';
import { expectAccessible } from './support/axe';
import { builtPages } from './support/pages';
import { expect, test } from './support/test';

const mostBytes = 120 * 1024;

for (const path of builtPages())
	test.describe(path, () => {
		test('breaks no accessibility rule in either theme', async ({ page, open }) => {
			await open(path);
			await expectAccessible(page);
		});

		test('fits a phone and a page zoomed to 200 %', async ({ page, open }) => {
			await open(path);
			for (const width of [360, 640]) {
				await page.setViewportSize({ width, height: 740 });
				const tooWide = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
				await expect.poll(tooWide, `pixels beyond a ${width} px wide screen`).toBeLessThanOrEqual(0);
			}
		});
	});

for (const path of builtPages().filter((page) => page.includes('/lessons/')))
	test(`${path} fetches at most 120 KB of compressed JavaScript to open`, async ({ page, open }) => {
		const scripts: Promise<Buffer>[] = [];
		page.on('response', (response) => {
			if (response.request().resourceType() === 'script' || response.url().endsWith('.js'))
				scripts.push(response.body());
		});
		await open(path);
		await page.waitForLoadState('networkidle');
		const bodies = await Promise.all(scripts);
		expect(bodies).not.toEqual([]);
		expect(bodies.reduce((sum, body) => sum + brotliCompressSync(body).length, 0)).toBeLessThanOrEqual(
			mostBytes
		);
	});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	for (const path of builtPages())
		test(`${path} has its title and text`, async ({ page, problems }) => {
			problems.allow(/^failed \(csp\): .*\.js$/);
			await page.goto(path);
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		});
});
