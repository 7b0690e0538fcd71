// A figure alone: shared, embedded in another page, large for a projector; and a lesson on paper.
import { expectAccessible } from './support/axe';
import { expect, test } from './support/test';
import { en } from './support/words';

const lesson = '/en/lessons/transpose-it/';

test('a step’s figure is shared, opened alone, and leads back', async ({ open, page, context, baseURL }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await open(`${lesson}#columns`);
	const figure = page.getByRole('complementary', { name: en.lesson.figure });
	await figure.getByRole('button', { name: en.site.share }).click();
	const dialog = page.getByRole('dialog', { name: en.share.title });
	await expect(dialog.getByLabel(en.share.link)).toHaveValue(`${baseURL}${lesson}#columns`);
	await dialog.getByRole('button', { name: en.share.copyFrame }).click();
	await expect(dialog.getByRole('status')).toHaveText(en.share.copied);
	const frame = await page.evaluate(() => navigator.clipboard.readText());
	expect(frame).toContain(`<iframe src="${baseURL}${lesson}?embed=1#columns"`);
	await expectAccessible(page, { within: 'dialog' });

	await page.setContent(`<link rel="icon" href="data:,">${frame}`);
	const inner = page.frameLocator('iframe');
	await expect(inner.getByRole('complementary').getByText(en.lesson.step(2, 9))).toBeVisible();
	await expect(inner.getByRole('banner')).toHaveCount(0);
	await expect(inner.getByRole('heading', { level: 1 })).toHaveCount(0);
	await inner.getByRole('button', { name: en.figure.player.play }).click();
	const out = inner.getByRole('link', { name: en.site.openWhole });
	await out.hover();
	const opened = context.waitForEvent('page');
	await out.click();
	await expect(await opened).toHaveURL(`${baseURL}${lesson}#columns`);
});

test('a lab is large for a projector, keeps its keys, and there is a way out', async ({ open, page }) => {
	await page.setViewportSize({ width: 1920, height: 1080 });
	await open('/en/lab/alignment/?present=1&net=own');
	const size = () => page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize));
	expect(await size()).toBeGreaterThan(20);
	await expect(page.getByRole('heading', { name: en.alignment.crop.why(2) })).toBeHidden();
	await expect(page.getByRole('navigation', { name: en.site.navigation })).toBeHidden();
	await page.getByRole('application').focus();
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/present=1&net=own&at=data:1/);
	await expectAccessible(page);
	await page.getByRole('link', { name: en.site.leave }).click();
	await expect(page).toHaveURL(/\/\?net=own&at=data:1$/);
	await expect(page.getByRole('navigation', { name: en.site.navigation })).toBeVisible();

	await page.getByRole('button', { name: en.site.share }).click();
	await page.getByRole('link', { name: en.share.present }).click();
	await expect(page.getByRole('link', { name: en.site.leave })).toBeVisible();
});

test('the Matrix Lab alone keeps what a lecturer turns', async ({ open, page }) => {
	await open('/en/lab/matrix/?embed=1');
	await page.getByRole('slider', { name: en.lab.sliderOf(en.lab.fields.stride) }).press('ArrowRight');
	await expect(page).toHaveURL(/embed=1&s=2/);
	await page.getByRole('radio', { name: en.lab.op.transposed, exact: true }).press('Space');
	await expect(page).toHaveURL(/op=transposed/);
	for (const name of [en.lab.title, en.lab.facts.title, en.lab.take.title])
		await expect(page.getByRole('heading', { name, exact: true })).toBeHidden();
});

test('one part of the network’s page alone', async ({ open, page }) => {
	await open('/en/fcn/?embed=1#network');
	await expect(page.locator('#network')).toBeVisible();
	for (const id of ['result', 'studio', 'channels']) await expect(page.locator(`#${id}`)).toBeHidden();
	await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
});

test('a lesson is a handout: where it is from, no figure cut, answers on a page of their own', async ({
	open,
	page
}) => {
	await open(lesson);
	await page.evaluate(() => {
		window.print = () => document.documentElement.setAttribute('data-printed', '');
	});
	await page.getByRole('button', { name: en.lesson.print }).click();
	await expect(page.locator('html[data-printed]')).toBeAttached();

	await page.emulateMedia({ media: 'print' });
	await expect(page.getByText(`${lesson} · ${en.lesson.licence}`)).toBeVisible();
	await expect(page.getByRole('button', { name: en.lesson.print })).toBeHidden();
	const breaks = await page.locator('.answers').evaluate((element) => getComputedStyle(element).breakBefore);
	expect(breaks).toBe('page');
	const stills = page.locator('.still');
	await expect(stills.first()).toBeVisible();
	for (const inside of await stills.evaluateAll((all) =>
		all.map((each) => getComputedStyle(each).breakInside)
	))
		expect(inside).toBe('avoid');
	// A4 without its margins, in CSS pixels: what is higher could not stay in one piece.
	await page.setViewportSize({ width: 673, height: 986 });
	for (const still of await stills.all()) expect((await still.boundingBox())?.height).toBeLessThan(986);
	const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
	expect(pdf.match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(5);
});
