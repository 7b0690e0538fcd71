// A transposed convolution that learns to upsample, in the browser.
import type { Page } from '@playwright/test';
import { expect, test } from './support/test';
import { en } from './support/words';

const { learn, controls } = en.upsampling;

const part = (page: Page) => page.locator('#learning');
const lossOf = async (page: Page) =>
	Number((await part(page).locator('[data-loss]').innerText()).replace('e−', 'e-'));
const press = (page: Page, name: string) => part(page).getByRole('button', { name, exact: true }).click();

test('a kernel learns from zeros, the same way every time, and the way back is C', async ({ page, open }) => {
	test.slow();
	await open('/en/lab/upsampling#learning');
	await part(page).scrollIntoViewIfNeeded();
	await expect(part(page).locator('[data-loss]')).toBeVisible();
	const first = await lossOf(page);
	expect(first).toBeGreaterThan(0.01);

	await press(page, learn.ten);
	await expect(part(page).getByText(learn.step(10, 2000))).toBeVisible();
	const afterTen = await lossOf(page);
	expect(afterTen).toBeLessThan(first);

	await press(page, learn.reset);
	await expect(part(page).getByText(learn.step(0, 2000))).toBeVisible();
	expect(await lossOf(page)).toBe(first);
	for (const step of [1, 2]) {
		await press(page, learn.one);
		await expect(part(page).getByText(learn.step(step, 2000))).toBeVisible();
	}
	for (let step = 3; step <= 10; step++) {
		await press(page, learn.one);
		await expect(part(page).getByText(learn.step(step, 2000))).toBeVisible();
	}
	expect(await lossOf(page)).toBe(afterTen);

	await press(page, learn.train);
	await expect(part(page).getByRole('button', { name: learn.pause, exact: true })).toBeVisible();
	await expect.poll(() => lossOf(page), { timeout: 60_000 }).toBeLessThan(0.002);
	await press(page, learn.pause);
	const sums = (await part(page).locator('[data-sums]').innerText()).split(' · ').map(Number);
	for (const sum of sums) expect(Math.abs(sum - 1)).toBeLessThan(0.1);

	// Float32 rounds; a wrong way back would differ in the first digit.
	const difference = await part(page).locator('[data-backward]').innerText();
	expect(Number(difference.replace('max |Δ| = ', '').replace('e−', 'e-'))).toBeLessThan(1e-4);

	await part(page).getByText(learn.beginnings.bilinear, { exact: true }).click();
	await expect(page).toHaveURL(/init=bilinear/);
	await expect(part(page).getByText(learn.step(0, 2000))).toBeVisible();
	await expect.poll(() => lossOf(page)).toBeLessThan(0.01);
	await page.getByLabel(controls.field(controls.stride)).fill('3');
	await page.keyboard.press('Tab');
	await expect(
		part(page).getByRole('img', { name: learn.pictureLabel(learn.output, '24×24') })
	).toBeVisible();
	await expect(part(page).getByRole('img', { name: learn.pictureLabel(learn.small, '8×8') })).toBeVisible();
});
