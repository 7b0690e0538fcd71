import type { Page } from '@playwright/test';
import { figure } from './support/lessons';
import { small } from './support/smallFcn';
import { expect, test } from './support/test';
import { en } from './support/words';

const words = en.deep;
const lesson = '/en/lessons/thirty-two-times-smaller';

const done = (page: Page) => page.locator('#figure [data-phase="done"]').waitFor();
const street = (page: Page) => figure(page).getByRole('application', { name: words.picture.name });
const sight = (page: Page, name: keyof typeof words.ladder.sights) =>
	figure(page).getByText(words.ladder.sights[name], { exact: true }).click();

test('a street goes down the levels: every step shows its own, one pass serves all', async ({
	page,
	open
}) => {
	let shards = 0;
	page.on('request', (request) => (shards += request.url().endsWith('.bin') ? 1 : 0));
	await open(lesson);
	await done(page);
	const fetched = shards;
	const said = figure(page).locator('p[data-level]');
	await expect(said).toHaveAttribute('data-level', 'pool1');
	await expect(said).toContainText('6 × 6 px');
	await expect(figure(page).locator('[data-known]')).toHaveCount(7);

	// The pinned pixel stays while levels change; what its cell sees is the layers' own arithmetic.
	await street(page).focus();
	await page.keyboard.press('Enter');
	await figure(page).locator('button[data-level="pool5"]').click();
	await expect(said).toContainText(/pool5 .* cell \(\d+, \d+\): green, 32 × 32 px/);
	await expect(said).toContainText('212 × 212 px');
	const [, row, column] = /\((\d+), (\d+)\)/.exec((await said.textContent()) ?? '') ?? [];
	await figure(page).locator('button[data-level="pool3"]').click();
	await expect(said).toContainText('44 × 44 px');
	await expect(figure(page).getByRole('img', { name: words.ladder.enlarged(88) })).toBeVisible();
	await figure(page).getByText(words.ladder.table).click();
	const fc7 = figure(page).getByRole('row', { name: /^fc7/ });
	await expect(fc7).toContainText('12 × 15');
	await expect(fc7).toContainText('404 × 404');
	await expect(fc7).toContainText('256');

	await sight(page, 'scores');
	await expect(figure(page).locator(`[data-cell="${row},${column}"]`)).toBeVisible();
	await expect(figure(page).getByRole('row')).toHaveCount(12);
	await sight(page, 'stamp');
	await expect(street(page).getByRole('img')).toHaveAccessibleName(
		words.stamp.alternative(64, Number(row), Number(column))
	);
	await expect(figure(page).locator('[data-row]')).toBeVisible();
	await expect(figure(page).getByRole('img', { name: /tents 64 pixels wide/ })).toBeVisible();
	await sight(page, 'mask');
	const mask = street(page).getByRole('img');
	await expect(mask).toHaveAccessibleName(/FCN-32s over the street, mean IoU \d/);
	await expect(figure(page).locator('[data-iou="road"]')).toContainText(/9\d\.\d%/);
	await figure(page).getByText(words.mask.truth, { exact: true }).click();
	await expect(mask).toHaveAccessibleName(words.mask.truthAlternative(1));
	expect(shards, 'no step fetches the network again').toBe(fetched);
});

test('another street, a download that fails and is tried again, and a phone', async ({
	page,
	open,
	problems
}) => {
	problems.allow(/status 404|404 \(Not Found\)/);
	await small(page);
	await page.route('**/models/camvid-fcn/*.bin', (route) => route.fulfill({ status: 404 }));
	await open(lesson);
	const alert = figure(page).getByRole('alert');
	await expect(alert).toContainText(en.fcn.errors['not-found']);
	// The street and what its cells see need no network.
	await street(page).focus();
	await page.keyboard.press('Enter');
	await expect(figure(page).locator('p[data-level]')).toContainText('6 × 6 px');
	await page.unroute('**/models/camvid-fcn/*.bin');
	await alert.getByRole('button', { name: en.fcn.progress.retry }).click();
	await done(page);
	await expect(alert).toHaveCount(0);

	await figure(page).getByRole('button', { name: words.picture.another }).click();
	await expect(figure(page).locator('[data-street="2"]')).toBeVisible();
	await done(page);
	await expect(figure(page).getByText(words.picture.street(2))).toBeVisible();

	await page.setViewportSize({ width: 360, height: 740 });
	await page.evaluate(() => (location.hash = 'scores'));
	const inText = page.locator('#scores').getByRole('group', { name: words.ladder.name });
	await expect(inText.locator('[data-cell]')).toBeVisible();
	expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});
