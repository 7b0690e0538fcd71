import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { en, ko } from './support/words';
import { expectAccessible } from './support/axe';
import { computedLayers, layer, layersOf, small } from './support/smallFcn';
import { expect, test } from './support/test';

const words = en.fcn.map;

const drawing = (page: Page) => page.getByRole('list', { name: /^31 layers, from the picture of 384 × 480/ });
const line = (page: Page, from: string, to: string) =>
	page.locator(`[data-line="${from} ${to}"] path`).first();
const colour = (page: Page, from: string, to: string) =>
	line(page, from, to).evaluate((path) => getComputedStyle(path).stroke);
/** of a custom property, as the browser resolves it */
const token = (page: Page, name: string) =>
	page.evaluate((name) => {
		const probe = document.body.appendChild(document.createElement('i'));
		probe.style.color = `var(--${name})`;
		const { color } = getComputedStyle(probe);
		probe.remove();
		return color;
	}, name);
const boxOf = async (page: Page, name: string) => {
	const box = await layer(page, name).boundingBox();
	if (!box) throw new Error(`${name} is not to be seen`);
	return box;
};

test.beforeEach(({ page }) => small(page));

test('one drawing from the picture to the answer, smaller maps smaller, skips in their colours', async ({
	page,
	open
}) => {
	await open('/en/fcn');
	await expect(drawing(page)).toBeVisible();
	await expect(computedLayers(page)).toHaveCount(30);
	await expect(layer(page, 'conv3_2')).toHaveAccessibleName(
		/^Layer conv3_2, convolution, 96 × 120 × 8, channel \d: values from 0 to [\d.]+$/
	);
	await expect(layer(page, 'fuse_pool4')).toHaveAccessibleName(/, from up2_fc7 \+ score_pool4$/);

	const widths: number[] = [];
	for (const name of ['conv1_1', 'conv2_1', 'conv3_1', 'conv4_1', 'conv5_1', 'fc6'])
		widths.push(
			await layer(page, name)
				.locator('canvas')
				.evaluate((canvas) => canvas.clientWidth)
		);
	expect(widths).toEqual([...widths].sort((a, b) => b - a));
	expect(new Set(widths).size).toBe(6);

	for (const pool of ['pool3', 'pool4'])
		expect(await colour(page, pool, `score_${pool}`)).toBe(await token(page, pool));
	expect(await colour(page, 'score_fc7', 'up2_fc7')).toBe(await token(page, 'fc7'));
	// What flows along stands on the line, where it is long enough.
	for (const text of [
		`${words.skip('pool3')}48 × 60 × 8`,
		`${words.skip('pool4')}24 × 30 × 8`,
		'96 × 120 × 8'
	])
		await expect(page.locator('svg text', { hasText: text }).first()).toBeVisible();
	await expectAccessible(page, { within: 'figure:has([data-layer])' });
});

test('the way of the chosen head stands out', async ({ page, open }) => {
	await open('/en/fcn');
	const faint = await token(page, 'hairline');
	expect(await colour(page, 'score_fc7', 'up32')).toBe(faint);
	await page.getByText(en.fcn.head.names['32s']).click();
	await expect.poll(() => colour(page, 'score_fc7', 'up32')).not.toBe(faint);
	expect(await colour(page, 'pool3', 'score_pool3')).toBe(faint);
});

test('arrow keys follow the lines, Enter opens a layer and Escape closes it', async ({ page, open }) => {
	await open('/en/fcn');
	await layer(page, 'input').focus();
	await page.keyboard.press('ArrowRight');
	await expect(layer(page, 'conv1_1')).toBeFocused();
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('ArrowRight');
	await expect(layer(page, 'pool1')).toBeFocused();
	await expect(page.getByText(words.window('2 × 2', '2', '0'))).toBeVisible();
	await page.keyboard.press('End');
	await expect(layer(page, 'up8')).toBeFocused();
	await page.keyboard.press('ArrowLeft');
	await page.keyboard.press('Enter');
	await expect(layer(page, 'fuse_pool3')).toHaveAttribute('aria-current', 'true');
	await expect(page).toHaveURL(/layer=fuse_pool3/);
	await page.keyboard.press('Escape');
	await expect(page.locator('[data-layer][aria-current]')).toHaveCount(0);
	await expect(page).not.toHaveURL(/layer=/);
	await page.keyboard.press('Home');
	await expect(layer(page, 'input')).toBeFocused();
});

test('it can be enlarged, moved, and seen whole again', async ({ page, open }) => {
	await open('/en/fcn');
	await expect(drawing(page)).toBeVisible();
	const before = await boxOf(page, 'pool4');
	await layer(page, 'pool4').focus();
	await page.keyboard.press('+');
	await page.keyboard.press('+');
	await expect.poll(async () => (await boxOf(page, 'pool4')).width / before.width).toBeGreaterThan(2);
	await page.keyboard.press('0');
	await expect.poll(() => boxOf(page, 'pool4')).toEqual(before);

	await page
		.getByRole('group', { name: words.zoom.label })
		.getByRole('button', { name: words.zoom.in })
		.click();
	await expect.poll(async () => (await boxOf(page, 'pool4')).width / before.width).toBeGreaterThan(1.4);
	const near = await boxOf(page, 'conv5_1');
	await page.mouse.move(near.x + 20, near.y + 20);
	await page.mouse.down();
	await page.mouse.move(near.x - 40, near.y, { steps: 4 });
	await page.mouse.up();
	await expect.poll(async () => Math.round(near.x - (await boxOf(page, 'conv5_1')).x)).toBe(60);
	await expect(page.locator('[data-layer][aria-current]'), 'moving opens nothing').toHaveCount(0);
	await page.getByRole('button', { name: words.zoom.fit, exact: true }).click();
	await expect.poll(() => boxOf(page, 'pool4')).toEqual(before);
});

test('blocks fold into one layer each', async ({ page, open }) => {
	await open('/en/fcn');
	await expect(computedLayers(page)).toHaveCount(30);
	const fold = page.getByRole('group', { name: words.fold });
	await fold.getByRole('button', { name: 'conv3' }).click();
	await expect(layersOf(page)).toHaveCount(28);
	await expect(layer(page, 'pool3')).toHaveAccessibleName(/^conv3: 4 layers, Layer pool3/);
	await expect(layer(page, 'pool3')).toContainText(words.block('conv3', 4));
	await fold.getByRole('button', { name: words.head }).click();
	await expect(layer(page, 'up8')).toHaveAccessibleName(/^head: 12 layers, .* from pool5 \+ pool4 \+ pool3$/);
	await fold.getByRole('button', { name: 'conv3' }).click();
	await expect(layersOf(page)).toHaveCount(20);
	await expect(page).toHaveURL(/folded=fc6$/);

	await open('/en/fcn?folded=conv1,conv9');
	await expect(layersOf(page)).toHaveCount(29);
	await expect(page.getByText(en.fcn.unreadable('folded', 'conv1,conv9', 'conv1'))).toBeVisible();
});

test('the table holds every layer’s numbers', async ({ page, open }) => {
	await open('/en/fcn');
	await page.getByText(words.table).click();
	const table = page.getByRole('region', { name: words.table });
	await expect(table.locator('tbody tr')).toHaveCount(31);
	const row = (name: string) => table.getByRole('row', { name: new RegExp(`^${name} `) });
	await expect(row('fc7')).toContainText(/convolution ?fc6 ?1 × 1 \/ 1 \/ 0 ?12 × 15 × 12 ?32 ?404 ?156/);
	await expect(row('up8')).toContainText(/fuse_pool3 ?16 × 16 \/ 8 \/ 4 ?384 × 480 × 11 ?1 ?\d+ ?0/);
	const { weightsManifest } = JSON.parse(readFileSync('tests/oracle/fcn/small/model.json', 'utf8')) as {
		weightsManifest: { weights: { shape: number[] }[] }[];
	};
	const counts = weightsManifest[0].weights.map(({ shape }) => shape.reduce((a, b) => a * b));
	const total = counts.reduce((a, b) => a + b).toLocaleString('en');
	await expect(table.getByRole('row', { name: new RegExp(`^${words.total}`) })).toContainText(total);
});

test('on a phone it is a list, with the skips marked', async ({ page, open }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await open('/ko/fcn');
	await expect(layersOf(page)).toHaveCount(31);
	const tops: number[] = [];
	for (const name of ['input', 'conv1_1', 'pool5', 'fc7', 'up8']) tops.push((await boxOf(page, name)).y);
	expect(tops).toEqual([...tops].sort((a, b) => a - b));
	await expect(layer(page, 'score_pool3')).toContainText(ko.fcn.map.from('pool3'));
	expect(await colour(page, 'pool3', 'score_pool3')).toBe(await token(page, 'pool3'));
	await layer(page, 'conv4_1').click();
	await expect(page).toHaveURL(/layer=conv4_1/);
	await expect(layer(page, 'conv4_1')).toHaveAttribute('aria-current', 'true');
	await expectAccessible(page, { within: 'figure:has([data-layer])' });
});

test('the panel says why it runs there, what it holds, and how long each layer takes', async ({
	page,
	open
}) => {
	const run = en.fcn.run;
	await open('/en/fcn?backend=wasm');
	await page.getByText(run.title).click();
	await expect(page.getByText(run.chosen.asked('WebAssembly'))).toBeVisible();
	await expect(page.getByText(/^\d+ tensors hold [\d.]+ MB: .* maps of 31 layers\.$/)).toBeVisible();
	await page.getByRole('button', { name: run.measure }).click();
	const pieces = page.locator('[data-time]');
	await expect(pieces).toHaveCount(30);
	await expect(page.getByRole('button', { name: run.again })).toBeEnabled();
	const shares = await pieces.evaluateAll((each) =>
		each.map((piece) => Number(/, ([\d.]+)%$/.exec(piece.getAttribute('aria-label') ?? '')?.[1]))
	);
	expect(shares.reduce((a, b) => a + b)).toBeGreaterThan(97);
	expect(shares.reduce((a, b) => a + b)).toBeLessThan(103);
	await pieces.first().focus();
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('Enter');
	await expect(layer(page, 'conv1_2')).toHaveAttribute('aria-current', 'true');
	await page.getByText(run.table).click();
	await expect(page.getByRole('row', { name: /^score_fc7 / })).toBeVisible();
	await expectAccessible(page, { within: 'section:has([data-time])' });

	await page.getByRole('combobox', { name: en.fcn.backend.label }).selectOption('cpu');
	await expect(page.getByText(run.chosen.asked('JavaScript'))).toBeVisible();
	await expect(pieces, 'times of another backend are gone').toHaveCount(0);
});
