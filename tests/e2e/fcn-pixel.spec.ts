import type { Page } from '@playwright/test';
import { en, ko } from './support/words';
import { expectAccessible } from './support/axe';
import { small } from './support/smallFcn';
import { expect, test } from './support/test';
import { onScreen } from './support/zoomed';

const words = en.fcn.pixel;

const region = (page: Page) => page.getByRole('region', { name: words.title });
const trail = (page: Page) => page.getByRole('navigation', { name: words.trail });
const inputs = (page: Page) => page.locator('[data-top] button');
const running = (page: Page) => page.getByText(/^sum so far /);
const numberOf = (text: string | null) => Number(text?.replace(/.* /, '').replace('−', '-'));

/** The number that is shown: [layer, channel, row, column], when it and its gradient are there. */
async function shown(page: Page, layer: string): Promise<[string, number, number, number]> {
	// What is out of sight is not computed.
	await page.locator('.provenance').scrollIntoViewIfNeeded();
	const unit = page.locator(`[data-unit^='["${layer}",']`);
	await expect(unit).toHaveAttribute('aria-busy', 'false');
	await expect(page.locator('[data-effective]')).toHaveCount(1);
	return JSON.parse((await unit.getAttribute('data-unit')) ?? '[]');
}

test.beforeEach(({ page }) => small(page));

for (const layer of ['conv1_1', 'pool2', 'score_pool3', 'up2_fc7', 'fuse_pool4', 'input']) {
	test(`a number of ${layer} is the sum that is written out`, async ({ page, open }) => {
		await open(`/en/fcn?layer=${layer}&channel=1&at=240,200`);
		const [, channel, row, column] = await shown(page, layer);
		expect(channel).toBe(1);
		const name = words.unit(layer, '.*', row, column).replaceAll('.*', '');
		await expect(region(page)).toContainText(name.slice(0, layer.length));
		const difference = Number(await page.locator('[data-difference]').getAttribute('data-difference'));
		expect(difference).toBeLessThan(1e-4);
		const [, value] = /: (\S+)\. Live value/.exec(await region(page).innerText()) ?? [];
		const first = await region(page).getByRole('group', { name: words.equation.label }).innerText();
		const size = Math.max(1e-3, Math.abs(numberOf(value)));
		expect(Math.abs(numberOf(first.split('\n')[0]) - numberOf(value)) / size).toBeLessThan(6e-3);
	});
}

test('a sum adds up part by part, forwards and backwards', async ({ page, open }) => {
	await open('/en/fcn?layer=conv2_1&channel=2&at=240,200');
	await shown(page, 'conv2_1');
	const player = page.getByRole('group', { name: en.figure.player.label });
	const whole = numberOf(await running(page).textContent());
	await player.getByRole('button', { name: en.figure.player.back }).click();
	await expect(player).toContainText('3/4');
	for (let n = 0; n < 3; n++) await page.keyboard.press('[');
	await expect(player).toContainText('0/4');
	const bias = numberOf(await running(page).textContent());

	await region(page).getByText(words.table.title).click();
	const cells = page.getByRole('table').filter({ hasText: words.table.running }).locator('tbody tr');
	await expect(cells).toHaveCount(5);
	const column = async (n: number) =>
		(await cells.locator(`td:nth-of-type(${n})`).allInnerTexts()).map(numberOf);
	const [gives, sums] = [await column(1), await column(2)];
	expect(gives[0]).toBeCloseTo(bias, 2);
	gives.reduce((sum, value, n) => {
		expect(sum + value).toBeCloseTo(sums[n], 4);
		return sum + value;
	}, 0);
	expect(sums[4]).toBeCloseTo(whole, 2);
	const sizes = gives.slice(1).map(Math.abs);
	expect(sizes).toEqual([...sizes].sort((a, b) => b - a));

	await player.getByRole('button', { name: en.figure.player.play }).click();
	await expect(player).toContainText('4/4');
	expect(numberOf(await running(page).textContent())).toBeCloseTo(whole, 2);
});

test('a reader walks from a label to the picture, and back', async ({ page, open }) => {
	test.slow();
	await open('/en/fcn?at=200,150&head=32s');
	await page.getByRole('button', { name: words.begin.button }).click();
	const way = ['up32', 'score_fc7', 'fc7', 'fc6', 'pool5', 'conv5_3', 'conv5_2', 'conv5_1', 'pool4'];
	const units: number[][] = [];
	for (const layer of way) {
		const [, ...unit] = await shown(page, layer);
		await expect(page).toHaveURL(new RegExp(`layer=${layer}&channel=${unit[0]}&at=`));
		units.push(unit);
		await inputs(page).and(page.locator(':enabled')).first().click();
	}
	await shown(page, 'conv4_3');
	await expect(trail(page).getByRole('listitem')).toHaveCount(way.length + 1);

	await trail(page).getByRole('button', { name: words.back }).click();
	expect((await shown(page, 'pool4')).slice(1)).toEqual(units.at(-1));
	await expect(trail(page).getByRole('listitem')).toHaveCount(way.length);
	await trail(page).getByRole('button', { name: /^fc7 / }).click();
	expect((await shown(page, 'fc7')).slice(1)).toEqual(units[2]);
	await expect(trail(page).getByRole('listitem')).toHaveCount(3);
});

test('a cell of the patch goes to its input, down to the bytes of a pixel', async ({ page, open }) => {
	await open('/en/fcn?layer=conv1_1&channel=0&at=200,150');
	const [, , row, column] = await shown(page, 'conv1_1');
	const patch = region(page).getByRole('application', { name: words.grids.label(words.grids.inputs, 3, 3) });
	await patch.focus();
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('Enter');
	const [, colour, inputRow, inputColumn] = await shown(page, 'input');
	expect([inputRow, inputColumn]).toEqual([row - 1, column]);
	const name = words.unit('input', words.colours[colour], inputRow, inputColumn);
	await expect(region(page).locator('[tabindex="-1"]').filter({ hasText: name })).toBeFocused();
	await expect(region(page).getByRole('table')).toContainText(words.bytes.byte);
	await expect(trail(page).getByRole('listitem')).toHaveCount(2);
});

test('units are pinned on the picture with pointer and keyboard, and let go', async ({ page, open }) => {
	await open('/en/fcn?layer=pool4&channel=1');
	const picture = region(page).getByRole('application', { name: words.field.label('pool4').split('.')[0] });
	await picture.click({ position: { x: 60, y: 60 } });
	const [, , row, column] = await shown(page, 'pool4');
	await expect(page).toHaveURL(/at=\d+,\d+/);
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await expect(page.locator('[data-unit]')).toHaveAttribute(
		'data-unit',
		JSON.stringify(['pool4', 1, row + 1, column + 1])
	);
	await expect(region(page)).toContainText(words.field.theory(100, 100));

	// It is zoomed together with the result: units of 16 pixels, 12 rows of padding above.
	await page.keyboard.press('+');
	await expect(page).toHaveURL(/zoom=1.5,/);
	await expect(page.locator('#result .moved')).toHaveAttribute('style', /scale\(1\.5\)/);
	const other = { x: (column + 3.2) * 16, y: (row + 2.2) * 16 - 12 };
	const there = await onScreen(page, picture, other, 384);
	await page.mouse.click(there.x, there.y);
	await expect(page.locator('[data-unit]')).toHaveAttribute(
		'data-unit',
		JSON.stringify(['pool4', 1, row + 2, column + 3])
	);
	await page.keyboard.press('Escape');
	await expect(page).not.toHaveURL(/at=/);
	await expect(region(page)).toContainText(words.begin.pin);
});

test('is accessible, and says the same in Korean', async ({ page, open }) => {
	await open('/ko/fcn?layer=up2_fc7&channel=3&at=240,200');
	await shown(page, 'up2_fc7');
	await expect(page.getByRole('region', { name: ko.fcn.pixel.title })).toContainText(
		ko.fcn.pixel.kinds.transposed(4)
	);
	await expectAccessible(page, { within: '.provenance' });
});

test('fits a phone', async ({ page, open }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await open('/en/fcn?layer=fc6&channel=1&at=240,200');
	await shown(page, 'fc6');
	const widest = await region(page).evaluate((element) => element.scrollWidth - element.clientWidth);
	expect(widest).toBe(0);
});
