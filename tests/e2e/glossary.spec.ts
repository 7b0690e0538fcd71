// The glossary, the cards of its terms in lessons, and the page about the site.
import { readFileSync } from 'node:fs';
import { expectAccessible } from './support/axe';
import { expect, test } from './support/test';
import { en, ko } from './support/words';

const evaluation = JSON.parse(readFileSync('static/models/camvid-fcn/evaluation.json', 'utf8'));

const lesson = '/en/lessons/transpose-it/';

test('terms are found in either language, and lead to where they are seen', async ({ open, page }) => {
	await open('/ko/glossary/#receptive-field');
	await expect(page.locator('#receptive-field')).toBeInViewport();
	const find = page.getByRole('searchbox', { name: ko.site.glossaryFind });
	await find.fill('RECEPTIVE');
	await expect(page.getByRole('definition')).toHaveCount(1);
	await expect(page.getByRole('status')).toHaveText(ko.site.glossaryCount(1));
	await find.fill('수용');
	await expect(page.locator('dt')).toContainText('receptive field');
	await find.fill('nothing like it');
	await expect(page.getByText(ko.site.glossaryNone)).toBeVisible();
	await find.fill('');
	await page.locator('#receptive-field').getByRole('link').last().click();
	await expect(page).toHaveURL(/\/ko\/lab\/alignment\/\?net=fcn32s&at=fc7/);
});

test('a card opens on hover, focus and tap, stays under the pointer, and closes', async ({ open, page }) => {
	await open(`${lesson}#inverse`);
	const term = page.getByRole('link', { name: 'pseudo-inverse', exact: true });
	const card = page.locator('#term-pseudo-inverse');
	await expect(card).toBeHidden();
	await term.hover();
	await expect(card).toBeVisible();
	await card.getByText(en.site.glossary).hover();
	await expect(card).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(card).toBeHidden();

	await page.mouse.move(0, 0);
	const earlier = page.getByRole('link', { name: 'rank', exact: true });
	await earlier.focus();
	await page.keyboard.press('Tab');
	await page.keyboard.press('Shift+Tab');
	await expect(page.locator('#term-rank')).toBeVisible();
	await expect(earlier).toHaveAccessibleDescription(/independent rows/);
	await expectAccessible(page, { within: '#term-rank' });
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/en\/glossary\/#rank$/);
	await expect(page.locator('#rank')).toBeInViewport();
});

test('the page about the site shows the network’s own card, licences and privacy', async ({ open, page }) => {
	await open('/en/about/');
	const card = page.getByRole('region', { name: en.about.model.card });
	await expect(card.getByRole('row', { name: /^mean IoU/ })).toContainText(
		evaluation.heads['8s'].miou.toFixed(1)
	);
	await expect(card).toContainText('non-commercial');
	await expect(page.locator('#licences').getByRole('row', { name: /coffee/ })).toContainText(
		'Rachel Michetti'
	);
	await expect(page.locator('#privacy')).toContainText('no analytics');
	await page.setViewportSize({ width: 360, height: 740 });
	await expectAccessible(page);
	for (const name of [en.site.glossary, en.site.about, en.site.alignmentLab])
		await expect(
			page.getByRole('navigation', { name: en.site.pages }).getByRole('link', { name })
		).toBeVisible();
	await page.getByText(en.site.landing.labs, { exact: true }).click();
	await page.getByRole('navigation', { name: en.site.navigation }).getByText(en.site.alignmentLab).click();
	await expect(page).toHaveURL(/\/en\/lab\/alignment\/$/);
});
