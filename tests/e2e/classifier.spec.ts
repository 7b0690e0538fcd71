// The lessons' classifier: the thing that is moved in lesson 1, and the head that is read in two ways in lesson 6.
import type { Page } from '@playwright/test';
import { expectAccessible } from './support/axe';
import { contents, figure, isRead } from './support/lessons';
import { expect, test } from './support/test';
import { en } from './support/words';

const { classifier: words } = en;

const go = async (page: Page, step: string) => {
	await contents(page, step).click();
	await isRead(page, step);
};

test('lesson 1: a thing is moved, its pattern and its entries move along, the answer stays', async ({
	page,
	open
}) => {
	await open('/en/lessons/where-did-position-go/#vector');
	const pane = figure(page);
	const best = pane.locator('tr.best');
	await expect(best).toContainText(words.classNames.car);
	const { strongest, picture } = words.flatten;
	await expect(pane).toContainText(strongest(1, 2, 188, '1.62', 576));

	await test.step('with the keyboard', async () => {
		await pane.getByRole('application', { name: picture(words.things.car, 32) }).focus();
		await page.keyboard.press('ArrowDown');
		await expect(pane).toContainText(strongest(2, 2, 194, '1.62', 576));
		await page.keyboard.press('ArrowRight');
		await expect(pane).toContainText(strongest(2, 3, 195, '1.62', 576));
		await expect(best).toContainText(words.classNames.car);
	});

	await test.step('with the pointer', async () => {
		const box = await pane.getByRole('application', { name: picture(words.things.car, 32) }).boundingBox();
		if (!box) throw new Error('the picture is not shown');
		// a click beside the car brings its middle there
		await page.mouse.click(box.x + box.width / 4, box.y + box.height / 4);
		await expect(pane).toContainText(words.flatten.at(words.things.car, 1, 0));
		await expect(best).toContainText(words.classNames.car);
	});

	await test.step('a cell is pinned and released', async () => {
		const map = pane.getByRole('application', { name: words.flatten.mapLabel(5, 6, 6) });
		await map.focus();
		await page.keyboard.press('ArrowRight');
		await page.keyboard.press('Enter');
		await expect(pane).toContainText(/Line 0, place 1: [\d.]+\. It is entry 181 of 576\./);
		await page.keyboard.press('Escape');
	});

	await test.step('a larger picture does not fit', async () => {
		// A step above that is laid out only now may push this one down as soon as a key is pressed: go there again.
		await expect(async () => {
			await go(page, 'size');
			await expect(pane).toContainText('mat1 and mat2 shapes cannot be multiplied (1x1024 and 576x32)');
			await pane.getByRole('slider', { name: words.flatten.sideLabel }).press('Home');
			await expect(pane).toContainText(words.flatten.fits, { timeout: 2000 });
		}).toPass();
		await expect(best).toContainText(words.classNames.car);
	});

	await test.step('the answers keep their places', async () => {
		await go(page, 'dense');
		const places = words.flatten.placesLabel(words.classNames.person, 9, 9);
		await expect(pane.getByRole('application', { name: places })).toBeVisible();
		await pane.getByText(words.table, { exact: true }).click();
		await expect(pane.getByRole('table').last()).toContainText(words.flatten.columns.entry);
	});
	await expectAccessible(page, { within: '#figure' });
});

test('lesson 6: the head as matrices and as convolutions, on a window and on the whole street', async ({
	page,
	open
}) => {
	test.slow();
	await open('/en/lessons/fully-connected-to-convolution/#same');
	const pane = figure(page);
	const text = words.convolve;
	const tiny = /max \|Δ\| = (0|\d\.\de−1[3-9])/;

	await test.step('the same scores', async () => {
		await expect(pane.getByText(text.scoreDifference(6))).toContainText(tiny);
		const before = await pane.locator('tr.best').innerText();
		expect(before).toContain(words.classNames.car);
		const street = pane.getByRole('application', { name: text.street(22) });
		await street.focus();
		for (let n = 0; n < 3; n++) await page.keyboard.press('Shift+ArrowUp');
		await expect(pane).toContainText(text.at(0, 8));
		await expect(pane.locator('tr.best')).not.toContainText(words.classNames.car);
		await expect(pane.getByText(text.scoreDifference(6))).toContainText(tiny);
	});

	await test.step('a row is a kernel', async () => {
		await go(page, 'kernel');
		await expect(pane).toContainText(text.kernels(16, 6));
		await pane.getByRole('spinbutton', { name: words.flatten.unitField }).fill('13');
		await page.keyboard.press('Enter');
		await expect(pane).toContainText(/Unit 13: ([\d.]+) as row times vector, \1 as a convolution\./);
	});

	await test.step('a larger picture gives a map', async () => {
		await go(page, 'grow');
		const size = pane.getByRole('slider', { name: text.sizeLabel });
		await size.fill('1');
		await expect(pane).toContainText('2×2');
		await size.fill('22');
		await expect(pane).toContainText('23×33');
	});

	await test.step('all windows one by one give the same map', async () => {
		await go(page, 'windows');
		await pane.getByRole('button', { name: text.slide('759') }).click();
		await expect(pane).toContainText(text.done('759'), { timeout: 60_000 });
		await expect(pane.getByText(text.windowDifference)).toContainText(tiny);
		const cost = pane.getByRole('table', { name: text.costCaption });
		await expect(cost).toContainText('497,078,208');
		await expect(cost).toContainText('29,896,128');
		await expect(cost).toContainText(/\d ms/);
	});
	await expectAccessible(page, { within: '#figure' });
});

test('without the classifier’s files both figures say so, and fetch them when asked again', async ({
	page,
	open,
	problems
}) => {
	problems.allow(/street-classifier|404/);
	await page.route('**/street-classifier/model.json', (route) => route.fulfill({ status: 404 }));
	await open('/en/lessons/where-did-position-go/');
	const pane = figure(page);
	await expect(pane.getByRole('alert')).toContainText(words.failed);
	await expect(pane.locator('svg').first()).toBeVisible();
	await page.unroute('**/street-classifier/model.json');
	await pane.getByRole('button', { name: words.retry }).click();
	await expect(pane.locator('tr.best')).toContainText(words.classNames.car);
	await expect(pane.getByRole('alert')).toHaveCount(0);
});
