// The Upsampling Lab: one layer, four figures that follow it, and an address that holds it all.
import { expectAccessible } from './support/axe';
import { expect, test } from './support/test';
import { en } from './support/words';

const { checker, controls, pictures, bilinear, notes } = en.upsampling;
const lab = '/en/lab/upsampling';

test('the kernel decides the checkerboard, in every figure and in the address', async ({ page, open }) => {
	await open(`${lab}?w=1,2,3,1`);
	const board = page.locator('#checkerboards');
	await expect(board.getByRole('status')).toContainText(checker.uneven);
	await expect(board.getByRole('status')).toContainText(checker.evenCounts);
	await expect(board.getByRole('status')).toContainText('4 · 3');
	await expect(board.getByRole('img', { name: checker.patternLabel('2×2') })).toBeVisible();

	// Arrow keys walk over the output, Enter pins, Escape releases.
	const line = board.getByRole('application');
	await line.focus();
	for (let n = 0; n < 4; n++) await page.keyboard.press('ArrowRight');
	const place = checker.place('y₄', 0, 2);
	await expect(board).toContainText(place);
	await page.keyboard.press('Enter');
	await line.blur();
	await expect(board).toContainText(place);
	await expect(page).toHaveURL(/\?w=1,2,3,1&at=4$/);
	await line.focus();
	await page.keyboard.press('Escape');
	await line.blur();
	await expect(board).toContainText(checker.hint);

	await page.getByLabel(controls.weight(2)).fill('2');
	await page.keyboard.press('Tab');
	await expect(board.getByRole('status')).toContainText('3 · 3');
	await expect(board.getByRole('status')).toContainText(checker.even);
	await expect(page).toHaveURL(/\?w=1,2,2,1$/);

	await page.getByRole('button', { name: controls.tent }).click();
	await page.getByLabel(controls.field(controls.stride)).fill('3');
	await page.keyboard.press('Tab');
	await expect(page).toHaveURL(/\?s=3&w=bilinear$/);
	await expect(page.locator('#bilinear')).toContainText(bilinear.factor(3, '2'));
	await page.goBack();
	await expect(page).not.toHaveURL(/bilinear/);
});

test('a bad address becomes the nearest legal one and says so; the street is compared pixel by pixel', async ({
	page,
	open
}) => {
	await open(`${lab}?s=77&w=bilinear&x=street`);
	await expect(page.getByText(notes('s', '77', '8'))).toBeVisible();
	await expect(page.getByText(notes('x', 'street', 'constant'))).toBeVisible();

	await open(`${lab}?w=bilinear&view=difference&px=500,7`);
	const section = page.locator('#pictures');
	await expect(section.getByRole('application')).toHaveCount(6);
	// With a bilinear kernel four of the numbers are two pairs.
	const quality = (name: string) =>
		section.locator('figure', { hasText: new RegExp(`^\\s*${name}`) }).locator('.quality');
	const text = await quality(pictures.names.bilinear).innerText();
	await expect(quality(pictures.names.transposed)).toHaveText(text);
	await expect(quality(pictures.names.resizeConv)).toHaveText(text);
	await expect(section.getByText(pictures.scale)).toBeVisible();

	// The pinned pixel is in the address, and was moved to the nearest there is.
	await expect(section).toContainText(pictures.pixel(71, 7));
	await section.getByRole('application').first().focus();
	await page.keyboard.press('ArrowRight');
	await expect(section).toContainText(pictures.pixel(0, 1));
	await expect(section.locator('.mark')).toHaveCount(6);
	await expectAccessible(page);
});
