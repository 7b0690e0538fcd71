// The step that introduces transposing shows C turning into Cᵀ once, by itself; not where motion is unwanted.
import type { Page } from '@playwright/test';
import { wordsOf } from '../../src/lib/i18n';
import { expect, test } from './support/test';

const { turn, matrixTitle } = wordsOf('en').figure;
const lesson = '/en/lessons/transpose-it/';

const scrubber = (page: Page) => page.getByRole('slider', { name: turn.scrub, exact: true }).first();

/** Keeps all that the scrubber has said about its progress. */
const recordProgress = (page: Page) =>
	page.addInitScript(() => {
		const said: string[] = [];
		Object.assign(window, { said });
		new MutationObserver((records) => {
			for (const { target } of records) said.push((target as Element).getAttribute('aria-valuetext') ?? '');
		}).observe(document, { subtree: true, attributeFilter: ['aria-valuetext'] });
	});
const said = (page: Page) => page.evaluate(() => (window as unknown as { said: string[] }).said);

test('C turns once, from the start, when its step is in sight', async ({ page, open }) => {
	await recordProgress(page);
	await open(lesson);
	await expect.poll(() => said(page)).toContain(turn.progress(0));
	await expect(scrubber(page)).toHaveAttribute('aria-valuetext', turn.progress(100));
	await expect(page.locator('#figure .name').nth(0)).toHaveText(matrixTitle('C', '4', '16'));
	await expect(page.locator('#figure .name').nth(1)).toHaveText(matrixTitle('Cᵀ', '16', '4'));

	const before = (await said(page)).length;
	await page.locator('nav a[href="#columns"]').click();
	await expect(scrubber(page)).toBeHidden();
	await page.locator('nav a[href="#turn"]').click();
	await expect(scrubber(page)).toHaveAttribute('aria-valuetext', turn.progress(100));
	expect((await said(page)).slice(before)).not.toContain(turn.progress(0));
});

test('rests at Cᵀ for a reader who wants less motion', async ({ page, open }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await recordProgress(page);
	await open(lesson);
	await expect(scrubber(page)).toHaveAttribute('aria-valuetext', turn.progress(100));
	await expect(page.getByRole('button', { name: turn.again, exact: true })).toBeVisible();
	expect(await said(page)).not.toContain(turn.progress(0));
});
