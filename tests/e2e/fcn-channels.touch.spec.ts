import { ko } from './support/words';
import { small } from './support/smallFcn';
import { expect, test } from './support/test';

const words = ko.fcn.channels;

test('a tap opens a channel and another lets it go; a tap on the map pins', async ({ page, open }) => {
	await small(page);
	await open('/ko/fcn?layer=conv4_1');
	const part = page.getByRole('region', { name: words.title, exact: true });
	const tile = part.getByRole('button', { name: new RegExp(`^${words.large.name(5)}[, ]`) });
	await tile.tap();
	await expect(page).toHaveURL(/layer=conv4_1&channel=5$/);
	await expect(page.locator('[data-part="large-map"]')).toHaveAttribute('data-channel', '5');
	await part.getByRole('application').tap();
	await expect(page).toHaveURL(/channel=5&at=\d+,\d+$/);
	await expect(part).toContainText(/\d+행 \d+열: [\d.]+/);
	await tile.tap();
	await expect(page).not.toHaveURL(/channel=/);
	expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
});
