import type { Page } from '@playwright/test';
import { en } from './support/words';
import { expectAccessible } from './support/axe';
import { small } from './support/smallFcn';
import { expect, test } from './support/test';

const words = en.fcn;

const view = (page: Page) => page.getByRole('region', { name: words.result.title });
const surface = (page: Page, name = words.result.picture) =>
	page.getByRole('application', { name: new RegExp(`^${name}\\.`) });
const said = (page: Page) => page.locator('[data-pixel]');
const show = (page: Page, name: string) => view(page).getByText(name, { exact: true }).click();
const numbers = (text: string) => Number(text.replace('−', '-').replace('%', ''));

/** The numbers in a row of the split: by part, sum and score. */
const split = (page: Page) =>
	page
		.locator('[data-split] tbody tr')
		.evaluateAll((rows) =>
			rows.map((row) =>
				Object.fromEntries(
					[...row.querySelectorAll('[data-part]')].map((cell) => [
						cell.getAttribute('data-part'),
						Number((cell.textContent ?? '').replace('−', '-'))
					])
				)
			)
		);

test.describe('the pixel that is spoken of', () => {
	test.beforeEach(async ({ page }) => small(page));

	test('comes from the address, with probabilities that add up', async ({ page, open }) => {
		await open('/en/fcn?at=200,250');
		await expect(said(page)).toHaveText(/^Pixel \(200, 250\): \w+, [\d.]+%$/);
		const chances = await view(page).locator('[data-class] .chance .text').allTextContents();
		expect(chances.length).toBe(11);
		// Eleven numbers that are rounded to a tenth of a percent.
		expect(Math.abs(chances.reduce((sum, text) => sum + numbers(text), 0) - 100)).toBeLessThan(0.6);
		const areas = await view(page).locator('[data-class] td:nth-child(2)').allTextContents();
		expect(Math.abs(areas.reduce((sum, text) => sum + numbers(text), 0) - 100)).toBeLessThan(0.6);
	});

	test('is pinned with a click, walked with the keys, and let go of', async ({ page, open }) => {
		await open('/en/fcn');
		await expect(view(page).getByRole('img')).toHaveAccessibleName(/FCN-8s: /);
		await expect(said(page)).toHaveText(words.result.nowhere);
		const { width, height } = (await surface(page).boundingBox())!;
		const there = { position: { x: width / 4, y: height / 4 } };
		/** The pointer is at whole pixels of the screen, which are larger than the picture's. */
		const near = async (x: number, y: number) => {
			await expect(said(page)).toHaveText(/^Pixel \(\d+, \d+\): /);
			const at = String(await said(page).getAttribute('data-pixel'))
				.split(',')
				.map(Number);
			expect(Math.hypot(at[0] - x, at[1] - y)).toBeLessThan(4);
		};
		await surface(page).hover(there);
		await near(120, 90);
		await expect(page).not.toHaveURL(/at=/);
		await surface(page).click();
		await near(240, 180);
		await expect(page).toHaveURL(/at=\d+,\d+$/);
		const [x, y] = String(new URL(page.url()).searchParams.get('at')).split(',').map(Number);
		expect(Math.hypot(240 - x, 180 - y)).toBeLessThan(4);
		await page.keyboard.press('ArrowRight');
		await page.keyboard.press('Shift+ArrowDown');
		await expect(said(page)).toHaveAttribute('data-pixel', `${x + 1},${y + 8}`);
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(new RegExp(`at=${x + 1},${y + 8}$`));
		await page.keyboard.press('Escape');
		await expect(page).not.toHaveURL(/at=/);
	});

	test('has scores that add up on the screen', async ({ page, open }) => {
		await open('/en/fcn?at=37,212');
		await expect(page.locator('[data-largest]')).toBeVisible();
		await page.getByLabel(words.sources.all).check();
		const rows = await split(page);
		expect(rows.length).toBe(11);
		for (const { fc7, pool4, pool3, bias, sum, score } of rows) {
			// Four numbers and their sum, rounded to hundredths each.
			expect(Math.abs(fc7 + pool4 + pool3 + bias - sum)).toBeLessThan(0.026);
			expect(Math.abs(sum - score)).toBeLessThan(0.011);
		}
		expect(rows.some(({ pool3 }) => pool3 !== 0)).toBe(true);
		const largest = Number(await page.locator('[data-largest]').getAttribute('data-largest'));
		expect(largest).toBeGreaterThan(0);
		expect(largest).toBeLessThan(1e-4);

		// From the score a way leads on, to the sum that it is.
		await page.getByRole('button', { name: words.sources.walk }).click();
		await expect(page).toHaveURL(/layer=up8&channel=\d+/);
		await expect(page.locator(`[data-unit^='["up8",']`)).toHaveAttribute('aria-busy', 'false');
	});

	test('has no share of a skip that its head has not', async ({ page, open }) => {
		await open('/en/fcn?at=37,212&head=32s');
		await expect(page.locator('[data-largest]')).toBeVisible();
		const rows = await split(page);
		expect(rows.every(({ pool3, pool4 }) => pool3 === 0 && pool4 === 0)).toBe(true);
		expect(rows.some(({ fc7 }) => fc7 !== 0)).toBe(true);
	});
});

test.describe('the ways to look at the result', () => {
	test.beforeEach(async ({ page }) => small(page));

	test('side by side: the divider follows the keyboard, and the address follows it', async ({
		page,
		open
	}) => {
		await open('/en/fcn');
		await show(page, words.result.view.names.split);
		const divider = page.getByRole('slider', { name: words.result.divider });
		await expect(divider).toHaveAttribute('aria-valuenow', '50');
		await divider.focus();
		await page.keyboard.press('ArrowLeft');
		await page.keyboard.press('PageDown');
		await page.keyboard.press('Shift+ArrowRight');
		await expect(divider).toHaveAttribute('aria-valuetext', words.result.percent('47%'));
		await expect(page).toHaveURL(/view=split&divider=47/);
		await page.keyboard.press('End');
		await expect(divider).toHaveAttribute('aria-valuenow', '100');
		const { x, width, y, height } = (await surface(page).boundingBox())!;
		await divider.hover();
		await page.mouse.down();
		await page.mouse.move(x + width / 4, y + height / 2);
		await page.mouse.up();
		await expect(divider).toHaveAttribute('aria-valuenow', '25');
	});

	test('the mask’s strength is in the address, and outlines have none', async ({ page, open }) => {
		await open('/en/fcn?cover=25');
		const strength = page.getByLabel(words.result.cover);
		await expect(strength).toHaveValue('25');
		await expect(view(page).locator('canvas').nth(1)).toHaveCSS('opacity', '0.25');
		await show(page, words.result.view.names.outline);
		await expect(strength).toHaveCount(0);
		await expect(page).toHaveURL(/view=outline&cover=25/);
	});

	test('three heads: what differs is told in words, and all zoom together', async ({ page, open }) => {
		await open('/en/fcn?view=heads');
		const pictures = view(page).getByRole('img');
		await expect(pictures).toHaveCount(4);
		await expect(pictures.nth(0)).toHaveAccessibleName(/FCN-32s: /);
		await expect(pictures.nth(3)).toHaveAccessibleName(/pool4 changed it \(32s ≠ 16s\) [\d.]+%/);
		const shares = await view(page).locator('li b').allTextContents();
		expect(Math.abs(shares.reduce((sum, text) => sum + numbers(text), 0) - 100)).toBeLessThan(0.3);
		// The areas of each, side by side.
		for (const column of [1, 2, 3]) {
			const areas = await view(page)
				.locator(`[data-class] > :nth-child(${column + 1})`)
				.allTextContents();
			expect(areas).toHaveLength(11);
			expect(Math.abs(areas.reduce((sum, text) => sum + numbers(text), 0) - 100)).toBeLessThan(0.6);
		}
		await view(page).getByRole('button', { name: words.result.zoom.in }).click();
		const moved = await view(page)
			.locator('.moved')
			.evaluateAll((each) => each.map((element) => (element as HTMLElement).style.transform));
		expect(new Set(moved).size).toBe(1);
		expect(moved[0]).toContain('scale(1.5)');
		await expect(page).toHaveURL(/zoom=[\d.]+,50,50/);
		await view(page).getByRole('button', { name: words.result.zoom.whole }).click();
		await expect(page).not.toHaveURL(/zoom=/);
		await expect(view(page).locator('.moved').first()).toHaveAttribute('style', /scale\(1\)/);
	});

	test('a class is lit by pointing at it, and stays lit when pressed', async ({ page, open, problems }) => {
		// Reading a canvas back is the test's own doing.
		problems.allow(/willReadFrequently/);
		await open('/en/fcn');
		await expect(view(page).getByRole('img')).toHaveAccessibleName(/FCN-8s: /);
		const covered = () =>
			view(page)
				.locator('canvas')
				.nth(1)
				.evaluate((canvas: HTMLCanvasElement) => {
					const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
					return data.filter((value, n) => n % 4 === 3 && value > 0).length / (data.length / 4);
				});
		expect(await covered()).toBe(1);
		const row = view(page).locator('[data-class]').nth(1);
		const share = numbers(await row.locator('td').first().textContent().then(String)) / 100;
		await row.getByRole('button').click();
		await expect(row.getByRole('button')).toHaveAttribute('aria-pressed', 'true');
		expect(Math.abs((await covered()) - share)).toBeLessThan(0.001);
		await row.getByRole('button').click();
		await page.mouse.move(0, 0);
		await row.getByRole('button').blur();
		await expect.poll(covered).toBe(1);
	});
});

test.describe('parts that are switched off', () => {
	const off = (page: Page) => page.getByRole('region', { name: words.knockOut.title });
	const result = (page: Page) => view(page).getByRole('img').getAttribute('aria-label');
	const changed = (page: Page) => page.locator('[data-changed]');

	test('show what is lost, and come back with one button', async ({ page, open }) => {
		await open('/en/fcn?at=240,180');
		await expect(view(page).getByRole('img')).toHaveAccessibleName(/FCN-8s: .*road \d\d/);
		const before = await result(page);
		const skip = off(page).getByRole('button', { name: words.knockOut.names.score_pool3 });
		await skip.click();
		await expect(skip).toHaveAttribute('aria-pressed', 'true');
		await expect(changed(page)).toHaveText(/^[\d.]+% of all pixels have another class now\.$/);
		await expect(page).toHaveURL(/off=score_pool3/);
		expect(await result(page)).not.toBe(before);
		expect(numbers(String(await changed(page).getAttribute('data-changed')))).toBeGreaterThan(0.005);
		const means = await off(page).locator('tfoot .number').allTextContents();
		expect(means.map(numbers).every((mean) => mean > 10 && mean < 100)).toBe(true);
		await expect(page.locator('[data-largest]')).toBeVisible();
		expect((await split(page)).every(({ pool3 }) => pool3 === 0)).toBe(true);

		await off(page).getByRole('button', { name: words.knockOut.restore }).click();
		await expect(view(page).getByRole('img')).toHaveAccessibleName(String(before));
		await expect(page).not.toHaveURL(/off=/);
		await expect(off(page)).toContainText(words.knockOut.nothing);
	});

	test('are in the address: channels of layers, in a short form', async ({ page, open }) => {
		await small(page);
		await open('/en/fcn?layer=conv4_1&off=conv4_1:0-2,5;fc7');
		await expect(changed(page)).toBeVisible();
		const field = page.getByRole('textbox', { name: words.knockOut.channels('conv4_1') });
		await expect(field).toHaveValue('0-2,5');
		await field.fill('7, 1-3, 900, x');
		await field.press('Enter');
		await expect(field).toHaveValue('1-3,7');
		await expect(page).toHaveURL(/off=fc7;conv4_1:1-3,7/);
		await off(page)
			.getByRole('button', { name: words.knockOut.bringBack('fc7') })
			.click();
		await expect(page).toHaveURL(/off=conv4_1:1-3,7$/);
	});

	test('that do not exist are said and left out', async ({ page, open }) => {
		await small(page);
		await open('/en/fcn?off=conv1_1:99;score_pool4;nothing');
		await expect(changed(page)).toBeVisible();
		await expect(
			page.getByText(words.unreadable('off', 'conv1_1:99;score_pool4;nothing', 'score_pool4'))
		).toBeVisible();
		await expect(page).toHaveURL(/off=score_pool4$/);
	});
});

test('the map of what decides has every pixel once, and knows single sources', async ({ page, open }) => {
	await small(page);
	await open('/en/fcn?at=37,212');
	const map = page.getByRole('img', { name: /^Map of what decides: / });
	await surface(page, words.sources.map.picture).scrollIntoViewIfNeeded();
	await expect(map).toHaveAccessibleName(/only fc7 decides [\d.]+%/);
	const shares = [...String(await map.getAttribute('aria-label')).matchAll(/([\d.]+)%/g)];
	expect(Math.abs(shares.reduce((sum, [, share]) => sum + Number(share), 0) - 100)).toBeLessThan(0.5);
	await page.getByRole('radio', { name: 'pool3', exact: true }).check({ force: true });
	await expect(map).toHaveAccessibleName(/the same class wins without pool3 [\d.]+%, pool3 decides [\d.]+%/);
});

test('the result and its sources are accessible', async ({ page, open }) => {
	await small(page);
	await open('/en/fcn?at=37,212&view=split&off=score_pool3');
	await expect(page.locator('[data-changed]')).toBeVisible();
	await expect(page.locator('[data-largest]')).toBeVisible();
	const parts = [words.result, words.sources, words.knockOut];
	await expectAccessible(page, {
		within: parts.map(({ title }) => `section[aria-label="${title}"]`).join()
	});
});
