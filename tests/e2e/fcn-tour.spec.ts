import type { Page } from '@playwright/test';
import { tourStops } from '../../src/lib/state/fcnTour';
import { expectAccessible } from './support/axe';
import { small } from './support/smallFcn';
import { expect, test } from './support/test';
import { en, ko } from './support/words';

const count = tourStops.length;
const words = en.fcn.tour;

const bar = (page: Page) => page.locator('[data-tour]');
const heading = (page: Page) => bar(page).getByRole('heading');
const outlined = (page: Page) => page.locator('[data-toured]');

/** The address says this and no more, in whatever order. */
const expectQuery = async (page: Page, query: string) =>
	expect
		.poll(() => Object.fromEntries(new URL(page.url()).searchParams))
		.toEqual(Object.fromEntries(new URLSearchParams(query)));

/** Presses Tab until this has the focus. */
async function tabTo(page: Page, name: string) {
	const button = bar(page).getByRole('button', { name, exact: true });
	for (let presses = 0; presses < 4; presses++) {
		await page.keyboard.press('Tab');
		if (await button.evaluate((element) => element === document.activeElement)) return;
	}
	throw new Error(`${name} is more than four presses of Tab away`);
}

const phone = { width: 360, height: 740 };

/** The bar leaves most of a phone’s screen to the page. */
async function expectRoom(page: Page) {
	const { height, width } = (await bar(page).boundingBox())!;
	expect(height).toBeLessThanOrEqual(0.4 * phone.height);
	expect(width).toBeLessThanOrEqual(phone.width);
}

for (const [language, { fcn }] of [
	['en', en],
	['ko', ko]
] as const)
	test(`all stops in ${language}, by keyboard`, async ({ page, open }) => {
		// With the shipped network: it has the channels that the stops name.
		test.slow();
		await page.emulateMedia({ reducedMotion: 'reduce' });
		if (language === 'ko') await page.setViewportSize(phone);
		await open(`/${language}/fcn`);
		await page.getByRole('link', { name: fcn.tour.take(count) }).focus();
		await page.keyboard.press('Enter');
		for (const [n, { name, query, part }] of tourStops.entries()) {
			const { title, text } = fcn.tour.stops[name];
			await expect(heading(page)).toHaveText(`${fcn.tour.stop(n + 1, count)} ${title}`);
			await expect(heading(page)).toBeFocused();
			await expect(bar(page)).toContainText(text);
			await expect(outlined(page)).toHaveCount(1);
			await expect(outlined(page)).toHaveAttribute('id', part);
			await expect(outlined(page)).toBeInViewport();
			await expectQuery(page, `tour=${n + 1}&${query}`);
			expect(new URL(page.url()).hash).toBe(`#${part}`);
			if (language === 'ko') await expectRoom(page);
			if (n + 1 < count) {
				await tabTo(page, fcn.tour.next);
				await page.keyboard.press('Enter');
			}
		}
		await expect(bar(page).getByRole('button', { name: fcn.tour.next, exact: true })).toBeDisabled();
		await page.keyboard.press('Escape');
		await expect(bar(page)).toHaveCount(0);
		await expect(outlined(page)).toHaveCount(0);
		await expectQuery(page, tourStops[count - 1].query);
		await expect(page.locator(`#${tourStops[count - 1].part}`)).toBeFocused();
	});

test.describe('the first visit', () => {
	test.beforeEach(async ({ page }) => small(page));

	test('is offered the tour, which begins only when it is asked for', async ({ page, open }) => {
		await open('/en/fcn');
		await expect(page.getByText(words.newHere)).toBeVisible();
		await expect(bar(page)).toHaveCount(0);
		await page.getByRole('button', { name: words.decline }).click();
		await expect(page.getByText(words.newHere)).toHaveCount(0);
		await expect(page.getByRole('link', { name: words.take(count) })).toBeFocused();
		await page.reload();
		await page.locator('html[data-hydrated]').waitFor();
		await expect(page.getByRole('link', { name: words.take(count) })).toBeVisible();
		await expect(page.getByText(words.newHere)).toHaveCount(0);
	});

	test('has taken the tour when it began, and can take it again', async ({ page, open }) => {
		await open('/en/fcn');
		await page.getByRole('link', { name: words.take(count) }).click();
		await expect(heading(page)).toContainText(words.stops.classes.title);
		await bar(page).getByRole('button', { name: words.end }).click();
		await expect(bar(page)).toHaveCount(0);
		await expect(page.getByText(words.newHere)).toHaveCount(0);
		await page.getByRole('link', { name: words.take(count) }).click();
		await expect(heading(page)).toContainText(words.stops.classes.title);
	});
});

test.describe('a stop', () => {
	test.beforeEach(async ({ page }) => small(page));

	test('comes back from its link and with the back button, and keeps the backend', async ({ page, open }) => {
		await open('/en/fcn?tour=4&backend=cpu#number');
		await expect(heading(page)).toContainText(words.stops.sum.title);
		await expect(outlined(page)).toHaveAttribute('id', 'number');
		await bar(page)
			.getByRole('link', { name: words.stop(7, count) })
			.click();
		await expectQuery(page, 'tour=7&backend=cpu&at=108,24');
		await expect(page.locator('[data-split="108,24"]')).toBeVisible();
		await page.goBack();
		await expect(heading(page)).toContainText(words.stops.sum.title);
		await expectQuery(page, 'tour=4&backend=cpu');
	});

	test('lets the reader look around: Escape elsewhere ends nothing, and the state stays', async ({
		page,
		open
	}) => {
		await open('/en/fcn?tour=7&at=108,24#score');
		await expect(page.locator('[data-split="108,24"]')).toBeVisible();
		await page.getByLabel(en.fcn.sources.all).press('Escape');
		await expect(bar(page)).toBeVisible();
		await page.getByRole('radio', { name: 'FCN-16s' }).check({ force: true });
		await expectQuery(page, 'tour=7&head=16s&at=108,24');
		await bar(page).getByRole('button', { name: words.end }).click();
		await expectQuery(page, 'head=16s&at=108,24');
	});

	test('that is none falls back, with a note', async ({ page, open }) => {
		await open('/en/fcn?tour=99');
		await expect(page.getByText(en.fcn.unreadable('tour', '99', String(count)))).toBeVisible();
		await expect(heading(page)).toContainText(words.stops.ablation.title);
		await open('/en/fcn?tour=%3Cb%3E');
		await expect(page.getByText(en.fcn.unreadable('tour', '<b>', '0'))).toBeVisible();
		await expect(bar(page)).toHaveCount(0);
	});

	test('leaves most of a phone’s screen to the page', async ({ page, open }) => {
		await page.setViewportSize(phone);
		await open('/en/fcn?tour=1');
		for (const [n] of tourStops.entries()) {
			await bar(page).getByRole('link').nth(n).click();
			await expect(bar(page)).toHaveAttribute('data-tour', String(n + 1));
			await expectRoom(page);
		}
	});

	test('breaks no accessibility rule', async ({ page, open }) => {
		await open('/ko/fcn?tour=3#channels');
		await expect(heading(page)).toBeVisible();
		await expectAccessible(page, { within: '[data-tour]' });
	});
});

test('says what is true of the shipped network', async ({ page, open }) => {
	test.slow();
	const go = async (n: number) =>
		bar(page)
			.getByRole('link')
			.nth(n - 1)
			.click();
	const pixel = page.locator('[data-pixel="108,24"]');
	const { classes, sources, knockOut } = en.fcn;

	await open('/en/fcn?tour=5&layer=conv5_3&channel=1&sort=similarity#channels');
	const first = page
		.locator('#channels')
		.getByRole('button', { name: /^channel \d+/i })
		.first();
	await expect(first).toHaveAccessibleName(/^channel 1,/i);

	await go(6);
	await expect(pixel).toContainText(`: ${classes.sky}`);
	await expect(page.locator('#channels')).toContainText(/12 × 15/);
	await expect(page.locator('#channels button[data-channel="174"]')).toBeInViewport();

	await go(7);
	await expect(page.locator('#score .verdict')).toContainText(sources.winner(classes.pole));
	await expect(page.locator('#score .verdict')).toContainText(sources.without('pool3', classes.sky));

	await go(8);
	await expect(pixel).toContainText(`: ${classes.sky}`);
	await expect(page.locator('#ablation')).toContainText(/\d% of all pixels have another class/);
	await page.getByRole('button', { name: knockOut.restore }).click();
	await expect(pixel).toContainText(`: ${classes.pole}`);
});
