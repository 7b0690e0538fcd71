// On a phone: a tap chooses a thing, its handle is dragged, and a finger anywhere else scrolls the page.
import type { Page } from '@playwright/test';
import { en } from './support/words';
import { small } from './support/smallFcn';
import { expect, test } from './support/test';

const words = en.fcn.studio;
const surface = (page: Page) => page.getByRole('application', { name: words.editor.surface });

/** One finger from a place on the screen to another. */
async function swipe(page: Page, from: { x: number; y: number }, by: { x: number; y: number }) {
	const browser = await page.context().newCDPSession(page);
	const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', share: number) =>
		browser.send('Input.dispatchTouchEvent', {
			type,
			touchPoints: type === 'touchEnd' ? [] : [{ x: from.x + by.x * share, y: from.y + by.y * share }]
		});
	await touch('touchStart', 0);
	for (const share of [0.2, 0.4, 0.6, 0.8, 1]) await touch('touchMove', share);
	await touch('touchEnd', 1);
}

test('a tap chooses, the handle is dragged, and the rest of the street scrolls the page', async ({
	page,
	open
}) => {
	await small(page);
	await open('/en/fcn');
	await surface(page).scrollIntoViewIfNeeded();
	await expect(page.locator('[data-mean-iou]')).toBeVisible();
	const top = () => page.evaluate(() => Math.round(scrollY));
	await surface(page).evaluate((element) => element.scrollIntoView({ block: 'center' }));

	await surface(page).tap({ position: { x: 125, y: 130 } });
	const chosen = String(await surface(page).getAttribute('data-chosen'));
	expect(chosen).toMatch(/^\w+-\d+$/);
	await expect(page).not.toHaveURL(/edit=/);

	const handle = (await surface(page).locator('g[data-handle]').boundingBox())!;
	const before = await top();
	const middle = { x: handle.x + handle.width / 2, y: handle.y + handle.height / 2 };
	await swipe(page, middle, { x: 50, y: 14 });
	await expect(page).toHaveURL(new RegExp(`edit=${chosen}@`));
	expect(await top()).toBe(before);

	const street = (await surface(page).boundingBox())!;
	await swipe(page, { x: street.x + 300, y: street.y + 200 }, { x: 0, y: -120 });
	await expect.poll(top).not.toBe(before);
	await expect(surface(page)).toHaveAttribute('data-chosen', chosen);

	// Zoomed in, the same finger moves the view.
	await page.locator('#studio').getByRole('button', { name: en.fcn.result.zoom.in }).tap();
	await expect(page).toHaveURL(/zoom=1.5,/);
	const [zoomed, there] = [page.url(), (await surface(page).boundingBox())!];
	const still = await top();
	await swipe(page, { x: there.x + 300, y: there.y + 200 }, { x: 20, y: -60 });
	await expect.poll(() => page.url()).not.toBe(zoomed);
	expect(await top()).toBe(still);
});
