import { en } from './support/words';
import { small } from './support/smallFcn';
import { expect, test } from './support/test';

const words = en.fcn.result;

test('a tap pins a pixel, of a picture that fits the screen', async ({ page, open }) => {
	await small(page);
	await open('/en/fcn?view=split');
	const picture = page.getByRole('application', { name: new RegExp(`^${words.picture}\\.`) });
	await expect(picture.getByRole('img')).toHaveAccessibleName(/FCN-8s: /);
	await picture.tap({ position: { x: 30, y: 40 } });
	await expect(page).toHaveURL(/at=\d+,\d+/);
	await expect(page.locator('[data-pixel]')).toHaveText(/^Pixel \(\d+, \d+\): \w+, [\d.]+%$/);
	await page.getByRole('button', { name: words.unpin }).tap();
	await expect(page.locator('[data-pixel]')).toHaveText(words.nowhere);

	const { width, height } = (await picture.boundingBox())!;
	expect(width).toBeLessThanOrEqual(360);
	expect(Math.abs(width / height - 4 / 3)).toBeLessThan(0.01);
});
