import type { Page } from '@playwright/test';
import { expectAccessible } from './support/axe';
import { figure } from './support/lessons';
import { expect, test } from './support/test';
import { en, ko } from './support/words';

const words = en.deep;

const sight = (page: Page, name: keyof typeof words.fusion.sights) =>
	figure(page).getByText(words.fusion.sights[name], { exact: true }).click();
const percentIn = async (text: Promise<string | null>) => parseFloat((await text) ?? '');

test('skips on one street: masks, edges, a score as a sum, and an ablation', async ({ page, open }) => {
	await open('/en/lessons/skip-fusion');
	await page.locator('#figure [data-phase="done"]').waitFor();
	const mean = (head: string) => percentIn(figure(page).locator(`[data-mean="${head}"]`).textContent());
	expect(await mean('16s')).toBeGreaterThan(await mean('32s'));
	expect(await mean('8s')).toBeGreaterThan(await mean('16s'));
	const only = figure(page).getByLabel(words.heads.only);
	await expect(only, '32s has no skip').toBeDisabled();
	await figure(page).getByText(en.fcn.head.names['16s'], { exact: true }).click();
	await expect(figure(page).locator('p[data-head="16s"]')).toContainText(/pool4 changes \d/);
	await only.check();
	const picture = figure(page).getByRole('application').getByRole('img');
	await expect(picture).toHaveAccessibleName(words.heads.changedAlternative('FCN-32s', 'FCN-16s'));

	await sight(page, 'edges');
	const recall = (head: string) =>
		percentIn(figure(page).locator(`[data-edges="${head}"] td`).first().textContent());
	expect(await recall('16s')).toBeGreaterThan(await recall('32s'));
	expect(await recall('8s')).toBeGreaterThan(await recall('16s'));

	await sight(page, 'sum');
	await expect(figure(page).locator('[data-split]')).toBeVisible();
	const largest = await figure(page).locator('[data-largest]').getAttribute('data-largest');
	expect(Number(largest), 'the parts add up to the score').toBeLessThan(1e-3);
	const truth = await figure(page).locator('.truth dd').textContent();
	await expect(figure(page).locator('[data-says="8s"] dd')).toHaveText(truth ?? '');
	await expect(figure(page).locator('[data-says="32s"] dd')).not.toHaveText(truth ?? '');
	await figure(page).getByRole('application').focus();
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	const at = await figure(page).locator('[data-split]').getAttribute('data-split');
	await page.keyboard.press('Escape');
	await expect(figure(page).locator('[data-split]')).not.toHaveAttribute('data-split', at ?? '');

	await sight(page, 'off');
	await figure(page).getByRole('button', { name: words.off.skips.pool4 }).click();
	await expect(figure(page).locator('[data-off="pool4"][data-left]')).toContainText(words.off.alone);
	expect(await mean('left')).toBeGreaterThan(0);
	await figure(page).getByRole('button', { name: words.off.skips.pool4 }).click();
	await figure(page).getByRole('button', { name: words.off.skips.pool3 }).click();
	await expect(figure(page).locator('[data-off="pool3"][data-left]')).toContainText('FCN-16s');
	// What was switched off is on again for the next question: the whole mask is as it was.
	await sight(page, 'heads');
	await expect(figure(page).locator('[data-mean="8s"]')).toBeVisible();
	await expectAccessible(page);
});

test('the crops: the offsets of the paper, for every side of the picture', async ({ page, open }) => {
	// In the text: beside it, the step that is being read decides what the figure shows.
	await page.setViewportSize({ width: 820, height: 1180 });
	await open('/ko/lessons/skip-fusion#crops');
	const crops = page.locator('#crops').getByRole('group', { name: ko.crop.name, exact: true });
	const starts = crops.locator('[data-starts]');
	await expect(starts).toHaveAttribute('data-starts', '19');
	await crops.getByLabel(ko.crop.sideField).fill('333');
	await page.keyboard.press('Enter');
	await expect(crops.getByText(ko.crop.pad('333'))).toBeVisible();
	await expect(starts).toHaveAttribute('data-starts', '19');
	await crops.getByText(ko.crop.nets['8s'], { exact: true }).click();
	await expect(starts).toHaveAttribute('data-starts', '5,9,31');
	await crops.getByText(ko.crop.kinds.clean, { exact: true }).click();
	await expect(starts).toHaveAttribute('data-starts', '0,0,0');
	await expect(crops.getByText(ko.crop.padded('333', '352'))).toBeVisible();
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the lessons have their sizes as a table, and the crops as a figure', async ({ page, problems }) => {
		problems.allow(/^failed \(csp\): .*\.js$/);
		await page.goto('/en/lessons/skip-fusion/');
		const still = page.locator('#start .still');
		await expect(still.locator('.unscripted')).toHaveText(words.status.still);
		await expect(still.locator('.unscripted')).toBeVisible();
		await expect(still.locator('tr', { hasText: 'fc7' })).toContainText('404 × 404');
		await expect(page.locator('#crops .still .start')).toHaveText(en.crop.start('19'));
	});
});
