// The Alignment Lab: why 19, in one link; a stack changed by keyboard; hostile addresses; the figure pointed at and walked.
import { expectAccessible } from './support/axe';
import { expect, test } from './support/test';
import { en, ko } from './support/words';

const words = en.alignment;

test('one link answers why 19, and every layer leads to it', async ({ open, page }) => {
	await open('/en/lab/alignment/?net=fcn32s#crop');
	const why = page.getByRole('heading', { name: words.crop.why(19) });
	await expect(why).toBeInViewport();
	const section = page.locator('#crop');
	await expect(section).toContainText(
		words.crop.answer('upscore', `data (${words.layers.kinds.input})`, '−19', '0', '1', 19)
	);
	await expect(section).toContainText(words.crop.size(500, 544, 19, 25));
	const lines = section.getByRole('listitem');
	await expect(lines.filter({ hasText: /^conv1_1 / })).toContainText('b = 0 + 1 · ((3 − 1)/2 − 100) = −99');
	await expect(lines.filter({ hasText: /^fc6/ })).toContainText('b = −83.5 + 32 · ((7 − 1)/2 − 0) = 12.5');
	await expect(lines.last()).toContainText('(0 − (−19)) / 1 = 19');
	await expect(page.getByText(words.readout.unit(19, 'upscore', '0'))).toBeVisible();

	const net = page.getByRole('combobox', { name: words.net.label });
	await net.selectOption(words.net.names.fcn8s);
	await expect(page.getByRole('heading', { name: words.crop.why(31) })).toBeVisible();
	await expect(page).toHaveURL(/\?net=fcn8s#crop$/);
	await page
		.getByRole('button', { name: /score_pool3c/, exact: false })
		.filter({ hasText: '9' })
		.click();
	await expect(page.getByRole('heading', { name: words.crop.why(9) })).toBeVisible();
	await net.selectOption(words.net.names.ours);
	await expect(section).toContainText(words.crop.aligned);
	await expect(page.getByRole('button', { name: 'fc6', exact: true })).toBeVisible();
	await page.goBack();
	await expect(net).toHaveValue('fcn32s');
	await expect(why).toBeVisible();
	await expectAccessible(page);
});

test('a stack is changed by keyboard, kept in the address, and says what does not work out', async ({
	open,
	page
}) => {
	await open('/en/lab/alignment/?net=own');
	await expect(page.getByRole('heading', { name: words.crop.why(2) })).toBeVisible();
	const layer = (name: string) => page.getByRole('button', { name, exact: true });
	await layer('crop1').focus();
	await page.keyboard.press('Home');
	await page.keyboard.press('ArrowDown');
	await expect(layer('conv1_1')).toBeFocused();
	const padding = page.getByLabel(en.lab.numberOf(words.editor.fields.padding));
	await padding.fill('3');
	await padding.press('Enter');
	await layer('crop1').click();
	await expect(page.getByRole('heading', { name: words.crop.why(1) })).toBeVisible();
	await expect(page).toHaveURL(/layers=c3p3\.m2s2\.c3\.t4s2\.x@0/);

	await layer('conv2_1').click();
	await page.keyboard.press('Alt+ArrowUp');
	await expect(page.getByText(words.editor.changed.moved('conv2_1', 2))).toBeAttached();
	await page.keyboard.press('Alt+ArrowDown');
	await page.keyboard.press('Delete');
	await expect(page.getByText(words.editor.changed.removed('conv2_1'))).toBeAttached();
	await expect(layer('conv2_1')).toHaveCount(0);
	await page.getByRole('button', { name: words.editor.add }).click();
	await expect(page.getByText(/ added\.$/)).toBeAttached();

	await layer('conv1_1').click();
	const kernel = page.getByLabel(en.lab.numberOf(words.editor.fields.kernel));
	await kernel.fill('100');
	await kernel.press('Enter');
	await expect(page.getByText(words.fault.rest)).toBeVisible();
	await expect(page).toHaveURL(/c100/);
	await page.reload();
	await expect(page.getByText(words.fault.rest)).toBeVisible();
	await expectAccessible(page);
});

test('nonsense in the address becomes the nearest legal stack, with notes', async ({ open, page }) => {
	await open('/ko/lab/alignment/?net=foo&layers=c9s0p999.zz.m2s2.x@77&i=0&view=left&at=nowhere');
	const notes = page.getByRole('status').filter({ has: page.getByRole('listitem') });
	await expect(notes.getByRole('listitem')).toHaveText([
		ko.alignment.notes.net('foo', 'FCN-32s'),
		ko.alignment.notes.number('conv1_1', ko.alignment.editor.fields.stride, '0', 1),
		ko.alignment.notes.number('conv1_1', ko.alignment.editor.fields.padding, '999', 200),
		ko.alignment.notes.unreadable('zz'),
		ko.alignment.notes.input('crop1', '77', 'pool1'),
		ko.alignment.notes.picture('0', 1),
		ko.alignment.notes.view('left'),
		ko.alignment.notes.layer('nowhere')
	]);
	await notes.getByRole('button').click();
	await expect(notes).toHaveCount(0);
	await expect(page.getByRole('application')).toBeVisible();
});

test('the figure is pointed at, walked, pinned and released', async ({ open, page }) => {
	await open('/en/lab/alignment/?net=own');
	const figure = page.getByRole('application');
	const readout = page.getByRole('status').filter({ hasText: /^Unit/ });
	await expect(readout).toContainText(words.readout.unit(2, 'up1', '0'));
	await figure.focus();
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowRight');
	await expect(readout).toContainText(words.readout.unit(4, 'conv1_1', '1'));
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/at=conv1_1:4/);
	await page.reload();
	await expect(readout).toContainText(words.readout.unit(4, 'conv1_1', '1'));
	await figure.focus();
	await page.keyboard.press('Escape');
	await expect(page).not.toHaveURL(/conv1_1:4/);
	await page.getByText(words.table.summary).click();
	await expect(page.getByRole('row', { name: /^up1/ }).first()).toContainText(
		words.table.kept(2, 17, 'crop1')
	);
});
