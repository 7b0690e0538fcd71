import type { Page } from '@playwright/test';
import { en } from './support/words';
import { expectAccessible } from './support/axe';
import { layer, small } from './support/smallFcn';
import { expect, test } from './support/test';
import { onScreen } from './support/zoomed';

const words = en.fcn.channels;

const part = (page: Page) => page.locator('[data-part="channels"]');
const tiles = (page: Page) => part(page).locator('button[data-channel]');
const tile = (page: Page, channel: number) => part(page).locator(`button[data-channel="${channel}"]`);
const large = (page: Page) => page.locator('[data-part="large-map"]');
const stage = (page: Page) => large(page).getByRole('application');
const reading = (page: Page) => large(page).locator('[aria-live]');
const frames = (page: Page) => page.locator('button[data-film]');
const numbersOf = (texts: string[]) => texts.map((text) => Number(text.replace('−', '-')));

/** A column of the table of numbers, from the left. */
async function column(page: Page, n: number): Promise<number[]> {
	return numbersOf(await part(page).locator(`tbody tr > :nth-child(${n})`).allTextContents());
}
const inOrder = (page: Page) =>
	tiles(page).evaluateAll((tiles) => tiles.map((tile) => Number(tile.dataset.channel)));
const descending = (values: readonly number[]) => [...values].sort((a, b) => b - a);

/** Where a frame's pixel is on the large map, which may be cut by the window; 480 × 384 pixels have 12 of padding above. */
async function placeOf(page: Page, x: number, y: number) {
	const box = await stage(page).boundingBox();
	if (!box) throw new Error('the large map is not to be seen');
	return { x: ((x + 0.5) * box.width) / 480, y: ((y + 0.5) * box.height) / 384 };
}

test.beforeEach(({ page }) => small(page));

test('an opened layer shows all its channels, with numbers', async ({ page, open }) => {
	await open('/en/fcn');
	await expect(part(page)).toContainText(words.open);
	await layer(page, 'conv3_2').click();
	await expect(page.getByRole('heading', { name: words.titleOf('conv3_2') })).toBeVisible();
	await expect(part(page)).toContainText(words.shape(8, 96, 120));
	await expect(tiles(page)).toHaveCount(8);
	await expect(large(page)).toContainText(words.large.strongest);
	await part(page).getByText(words.table.summary).click();
	expect(await column(page, 1)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
	const [mean, least, most, zeros] = [2, 3, 4, 5].map((n) => column(page, n));
	for (const [n, value] of (await mean).entries()) {
		expect(value).toBeGreaterThanOrEqual((await least)[n]);
		expect(value).toBeLessThanOrEqual((await most)[n]);
	}
	for (const share of await zeros) expect(share >= 0 && share <= 1).toBe(true);
	await expectAccessible(page, { within: '[data-part="channels"]' });

	await layer(page, 'fc7').click();
	await expect(tiles(page)).toHaveCount(12);
});

test('channels are sorted by what is asked for, and the address says so', async ({ page, open }) => {
	await open('/en/fcn?layer=conv4_2');
	await part(page).getByText(words.table.summary).click();
	const order = page.getByLabel(words.sort.label, { exact: true });
	for (const [key, n] of [
		['mean', 2],
		['max', 4],
		['sparsity', 5],
		['similarity', 6]
	] as const) {
		await order.selectOption(key);
		await expect(page).toHaveURL(new RegExp(`sort=${key}$`));
		const values = (await column(page, n)).filter((value) => !Number.isNaN(value));
		expect(values).toEqual(descending(values));
		expect(new Set(values).size).toBeGreaterThan(1);
		expect(await inOrder(page)).toEqual(await column(page, 1));
	}
	await expect(part(page)).toContainText(words.similar.truth('road'));
	const road = await column(page, 6);
	await page.getByLabel(words.class).selectOption('sky');
	await expect(page).toHaveURL(/sort=similarity&class=sky$/);
	const sky = await column(page, 6);
	expect(sky).not.toEqual(road);
	for (const value of sky) expect(Number.isNaN(value) || Math.abs(value) <= 1).toBe(true);

	// The one number below is of the channel that the large map shows.
	const [first] = await inOrder(page);
	await expect(large(page)).toHaveAttribute('data-channel', String(first));
	await stage(page).click();
	await page.locator('.provenance').scrollIntoViewIfNeeded();
	await expect(page.locator(`[data-unit^='["conv4_2",${first},']`)).toHaveAttribute('aria-busy', 'false');
});

test('colours reach as far as the channel does, or as the layer does', async ({ page, open }) => {
	await open('/en/fcn?layer=conv5_2');
	/** Green of the brightest pixel of each tile: viridis ends at 231. They are painted on one sheet, with a line around. */
	const brightest = () =>
		tiles(page).evaluateAll((tiles) =>
			tiles.map((tile) => {
				const canvas = tile.parentElement!.querySelector('canvas')!;
				const from = canvas.getBoundingClientRect();
				const { left, top, width, height } = tile.querySelector('.map')!.getBoundingClientRect();
				const ratio = canvas.width / from.width;
				const box = [left - from.left + 2, top - from.top + 2, width - 4, height - 4].map((side) =>
					Math.round(side * ratio)
				);
				const { data } = canvas.getContext('2d')!.getImageData(...(box as [number, number, number, number]));
				return data.filter((_, n) => n % 4 === 1).reduce((most, value) => Math.max(most, value), 0);
			})
		);
	await expect(tiles(page)).toHaveCount(8);
	const own = await brightest();
	await part(page).getByText(words.scale.shared).click();
	await expect(page).toHaveURL(/scale=shared$/);
	await expect.poll(brightest).not.toEqual(own);
	const shared = await brightest();
	expect(Math.max(...shared)).toBe(231);
	expect(Math.min(...shared)).toBeLessThan(231);
	for (const [n, green] of own.entries()) expect(green).toBeGreaterThanOrEqual(shared[n]);
});

test('a tile is previewed, opened and let go, by pointer and by keys', async ({ page, open }) => {
	await open('/en/fcn?layer=conv3_1');
	const strongest = await large(page).getAttribute('data-channel');
	await tile(page, 6).hover();
	await expect(large(page)).toHaveAttribute('data-channel', '6');
	await page.getByRole('heading', { name: en.fcn.title }).hover();
	await expect(large(page)).toHaveAttribute('data-channel', String(strongest));

	await tile(page, 6).click();
	await expect(page).toHaveURL(/layer=conv3_1&channel=6$/);
	await expect(tile(page, 6)).toHaveAttribute('aria-pressed', 'true');
	await page.getByRole('heading', { name: en.fcn.title }).hover();
	await expect(large(page)).toHaveAttribute('data-channel', '6');

	await page.keyboard.press('Home');
	await expect(tile(page, 0)).toBeFocused();
	await page.keyboard.press('ArrowRight');
	await expect(tile(page, 1)).toBeFocused();
	await expect(large(page)).toHaveAttribute('data-channel', '1');
	await page.keyboard.press('End');
	await page.keyboard.press('ArrowLeft');
	await expect(tile(page, 6)).toBeFocused();
	await page.keyboard.press('ArrowLeft');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/channel=5$/);
	await page.keyboard.press('Escape');
	await expect(page).toHaveURL(/layer=conv3_1$/);
	await expect(tile(page, 5)).toHaveAttribute('aria-pressed', 'false');
});

test('the large map lies on the picture to the pixel, tells its values and pins', async ({ page, open }) => {
	await open('/en/fcn?layer=conv3_1&channel=2');
	await expect(tiles(page)).toHaveCount(8);
	await stage(page).scrollIntoViewIfNeeded();
	// Units of 4 × 4 pixels of the frame: pixel (202, 121) is the picture’s (202, 109).
	await stage(page).hover({ position: await placeOf(page, 202, 121) });
	await expect(reading(page)).toContainText(/row 30, column 50: [\d.]+/);
	await expect(reading(page)).toContainText(words.large.covers('200–203', '108–111'));
	await stage(page).click({ position: await placeOf(page, 202, 121) });
	// A click is reported in whole pixels of the screen, which are larger than those of the frame here.
	await expect(page).toHaveURL(/channel=2&at=20[12],10[89]$/);

	await stage(page).hover({ position: await placeOf(page, 4, 2) });
	await expect(reading(page)).toContainText(words.large.padding);
	await page.getByRole('heading', { name: en.fcn.title }).hover();
	await expect(reading(page)).toContainText('row 30, column 50');

	await stage(page).focus();
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowDown');
	await expect(reading(page)).toContainText('row 32, column 50');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/at=202,118$/);
	await page.keyboard.press('Escape');
	await expect(page).toHaveURL(/channel=2$/);

	// It is zoomed together with the result, around the unit that the keyboard is on.
	await page.keyboard.press('+');
	await expect(page).toHaveURL(/zoom=1.5,/);
	for (const moved of [stage(page), page.locator('#result')].map((part) => part.locator('.moved')))
		await expect(moved).toHaveAttribute('style', /scale\(1\.5\)/);
	const there = await onScreen(page, stage(page), { x: 242, y: 150 }, 384);
	await page.mouse.move(there.x, there.y);
	await expect(reading(page)).toContainText(/row 40, column 60: [\d.]+/);
	await page.mouse.down();
	await page.mouse.up();
	await expect(page).toHaveURL(/at=24[123],(149|15[01])&/);
});

test('channels that are zero everywhere are marked and counted', async ({ page, open }) => {
	await open('/en/fcn?layer=conv2_2&off=conv2_2:1,3');
	await expect(tile(page, 1)).toHaveAccessibleName(words.silentTile(1));
	await expect(tile(page, 3)).toHaveAccessibleName(words.silentTile(3));
	const names = await tiles(page).evaluateAll((tiles) =>
		tiles.map((tile) => tile.getAttribute('aria-label'))
	);
	const silent = names.filter((name, channel) => name === words.silentTile(channel)).length;
	await expect(part(page)).toContainText(words.silent(silent));
	await tile(page, 3).hover();
	await expect(large(page)).toContainText(words.large.numbers('0', '0', '0', '100%'));
});

test('one place is followed through all layers, and leads to each of them', async ({ page, open }) => {
	await open('/en/fcn?at=100,200');
	await part(page).getByText(words.mode.film).click();
	await expect(page).toHaveURL(/at=100,200&film=1$/);
	await expect(part(page)).toContainText(words.film.pinned(100, 200));
	await expect(frames(page)).toHaveCount(30);
	const fields = await frames(page).evaluateAll((frames) =>
		frames.map((frame) => frame.textContent?.trim() ?? '')
	);
	expect(fields[0]).toContain(`${words.film.unit('1')} · ${words.film.field(3)}`);
	expect(fields[13]).toContain(words.film.unit('16'));
	expect(fields.find((text) => text.startsWith('fc7'))).toContain(words.film.field(404));
	await expectAccessible(page, { within: '[data-part="channels"]' });

	await frames(page).first().focus();
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('ArrowRight');
	const pool = page.locator('[data-film="pool1"]');
	await expect(pool).toBeFocused();
	const channel = /channel (\d+)/.exec(String(await pool.getAttribute('aria-label')))?.[1];
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(new RegExp(`layer=pool1&channel=${channel}&at=100,200$`));
	await expect(tile(page, Number(channel))).toHaveAttribute('aria-pressed', 'true');
});

test('an address restores order, class, colours and film; nonsense in it is said', async ({ page, open }) => {
	await open('/en/fcn?layer=pool3&sort=similarity&class=car&scale=shared');
	await expect(page.getByLabel(words.sort.label, { exact: true })).toHaveValue('similarity');
	await expect(page.getByLabel(words.class)).toHaveValue('car');
	await expect(part(page).getByRole('radio', { name: words.scale.shared })).toBeChecked();
	await open('/en/fcn?layer=pool3&sort=beauty&film=yes');
	await expect(page.getByLabel(words.sort.label, { exact: true })).toHaveValue('index');
	await expect(page.getByText(en.fcn.unreadable('sort', 'beauty', 'index'))).toBeVisible();
	await expect(page.getByText(en.fcn.unreadable('film', 'yes', ''))).toBeVisible();
	// What the network lacks is known only later: the address is put right then, where it is.
	const steps = await page.evaluate(() => history.length);
	await open('/en/fcn?layer=pool3&channel=999');
	await expect(page.getByText(en.fcn.unreadable('channel', '999', ''))).toBeVisible();
	await expect(page).toHaveURL(/layer=pool3$/);
	expect(await page.evaluate(() => history.length)).toBe(steps + 1);
});
