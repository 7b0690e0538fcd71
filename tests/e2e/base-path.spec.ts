import { serve } from '../../scripts/serve.mjs';
import { en } from '../../src/lib/i18n/en';
import { ko } from '../../src/lib/i18n/ko';
import { expect, test } from './support/test';

/** The same build, served as a project page is: everything lies under /some/name. */
let site: Awaited<ReturnType<typeof serve>>;

test.beforeAll(async () => {
	site = await serve({ base: '/some/name', port: 0 });
});

test.afterAll(() => site.close());

test.describe('under a base path', () => {
	test('the start page leads to a language, and links lead on', async ({ page }) => {
		await page.goto(site.address);
		await page.waitForURL(`${site.address}en/`);

		await page.getByRole('navigation').getByRole('link', { name: en.site.matrixLab }).click();
		await page.waitForURL(/\/some\/name\/en\/lab\/matrix\/?$/);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

		await page.getByRole('link', { name: en.site.language.ko }).click();
		await page.waitForURL(/\/some\/name\/ko\/lab\/matrix\/?$/);
		await expect(page.locator('html[data-hydrated]')).toHaveAttribute('lang', 'ko');

		await page.reload();
		await page.getByRole('link', { name: ko.site.name }).first().click();
		await page.waitForURL(/\/some\/name\/ko\/?$/);
	});

	test('a lesson opens from the start page, with its figure', async ({ page }) => {
		await page.goto(`${site.address}en/`);
		await page.locator('html[data-hydrated]').waitFor();
		await page.locator('a[href*="lessons/transpose-it"]').first().click();
		await page.waitForURL(/\/some\/name\/en\/lessons\/transpose-it\/?$/);
		await expect(page.locator('main svg, main canvas').filter({ visible: true }).first()).toBeVisible();
		await page.waitForLoadState('networkidle');
	});

	for (const start of ['en/', 'ko/'])
		test(`no link of /${start} leads out of the site or nowhere`, async ({ page, request }) => {
			await page.goto(site.address + start);
			const links = await page
				.locator('a[href]')
				.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href.split('#')[0]));
			expect(links).not.toEqual([]);
			for (const link of new Set(links)) {
				expect(link).toContain('/some/name/');
				expect((await request.get(link)).status(), link).toBe(200);
			}
		});
});
