/** Three questions that a student brings to the shipped network, answered by what the page shows. */
import type { Page } from '@playwright/test';
import { LABEL_COLOURS } from '../../src/lib/scenes/classes';
import { en } from './support/words';
import { layer } from './support/smallFcn';
import { expect, test } from './support/test';

const words = en.fcn;
const view = (page: Page) => page.getByRole('region', { name: words.result.title });
const result = (page: Page) => view(page).getByRole('img').first();
const number = (text: string | null) => Number((text ?? '').replace('−', '-').replace(/[^\d.-]/g, ''));

/** Area of a class in percent, by the head in this column. */
const area = async (page: Page, name: string, column = 1) =>
	number(
		await view(page)
			.locator(`[data-class="${name}"] > :nth-child(${column + 1})`)
			.textContent()
	);

test('which layer reacts to the road?', async ({ page, open }) => {
	await open('/en/fcn');
	await expect(result(page)).toHaveAccessibleName(/road \d\d/);
	const likest = async (name: string) => {
		await layer(page, name).click();
		const channels = page.locator('[data-part="channels"]');
		await expect(channels.getByRole('heading', { name: words.channels.titleOf(name) })).toBeVisible();
		await channels.getByLabel(words.channels.sort.label, { exact: true }).selectOption('similarity');
		await expect(channels).toContainText(words.channels.similar.truth('road'));
		const tile = channels.locator('button[data-channel]').first();
		await expect(tile).toContainText(/[\d.]+$/);
		return number((await tile.locator('.line > :last-child').textContent()) ?? '');
	};
	// Deep inside the network one channel follows the road far closer than any at its beginning.
	const [early, deep] = [await likest('conv1_1'), await likest('conv5_3')];
	expect(deep).toBeGreaterThan(0.6);
	expect(deep).toBeGreaterThan(early + 0.1);
});

test('why is this pixel a pedestrian?', async ({ page, open, problems }) => {
	// Reading a canvas back is the test's own doing.
	problems.allow(/willReadFrequently/);
	await open('/en/fcn?scene=2');
	await expect(result(page)).toHaveAccessibleName(/pedestrian/);
	const place = await view(page)
		.locator('canvas')
		.nth(1)
		.evaluate((canvas: HTMLCanvasElement, colour) => {
			const { width, height } = canvas;
			const { data } = canvas.getContext('2d')!.getImageData(0, 0, width, height);
			const is = (x: number, y: number) => colour.every((byte, n) => data[4 * (y * width + x) + n] === byte);
			for (let y = 4; y < height - 4; y++)
				for (let x = 4; x < width - 4; x++)
					if ([-4, 0, 4].every((dx) => [-4, 0, 4].every((dy) => is(x + dx, y + dy)))) return { x, y, width };
			throw new Error('the mask has no place that is all pedestrian');
		}, LABEL_COLOURS[9]);
	const box = await result(page).boundingBox();
	const scale = (box?.width ?? 0) / place.width;
	await result(page).click({ position: { x: (place.x + 0.5) * scale, y: (place.y + 0.5) * scale } });
	await expect(page.locator('[data-pixel]')).toContainText(/pedestrian, [\d.]+%/);

	// What each source gives adds up to the score that won.
	const row = page.locator('[data-split] tbody tr').first();
	await expect(row).toContainText('pedestrian');
	const part = async (name: string) => number(await row.locator(`[data-part="${name}"]`).textContent());
	const parts = await Promise.all(['fc7', 'pool4', 'pool3', 'bias'].map(part));
	expect(Math.abs(parts.reduce((sum, each) => sum + each) - (await part('sum')))).toBeLessThan(0.026);

	// And that score is a sum of numbers before it, back to the bytes of the picture.
	await page.getByRole('button', { name: words.sources.walk }).click();
	for (const from of ['up8', 'fuse_pool3', 'up2_pool4|score_pool3']) {
		const unit = page.locator('.worked');
		await expect(unit).toHaveAttribute('data-unit', new RegExp(`^\\["(${from})",`));
		await expect(unit).toHaveAttribute('aria-busy', 'false');
		const difference = await page.locator('[data-difference]').getAttribute('data-difference');
		expect(Number(difference)).toBeLessThan(1e-3);
		await page.locator('[data-top] button:enabled').first().click();
	}
	await expect(page.getByRole('navigation', { name: words.pixel.trail }).getByRole('listitem')).toHaveCount(
		4
	);
});

test('what does 8s see that 32s does not?', async ({ page, open }) => {
	await open('/en/fcn');
	await view(page).getByText(words.result.view.names.heads, { exact: true }).click();
	await expect(view(page).getByRole('img').nth(3)).toHaveAccessibleName(/pool4 changed it .* [\d.]+%/);
	// Thin things: poles.
	const [coarse, , fine] = [
		await area(page, 'pole', 1),
		await area(page, 'pole', 2),
		await area(page, 'pole', 3)
	];
	expect(fine).toBeGreaterThan(coarse);

	// A thing is added: the truth knows it, and the scores follow.
	const studio = page.locator('#studio');
	await studio.scrollIntoViewIfNeeded();
	const mean = studio.locator('[data-mean-iou]');
	await expect(mean).toBeVisible();
	const before = await mean.textContent();
	await studio.getByRole('button', { name: words.studio.kinds.car, exact: true }).click();
	await expect(mean).not.toHaveText(String(before));
	await expect(page).toHaveURL(/edit=new-car/);
	expect(number(await mean.textContent())).toBeGreaterThan(20);
});
