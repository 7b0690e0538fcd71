// Without a mouse: focus shows, arrow keys walk (into the margins too), Enter pins, Escape releases. And clicks pin.
import { expect, type Lab, languagesTried, test } from './support/lab';

/** x = 1 … 16 and w = 1 … 9, so that every number on the screen says where it comes from. */
const counted = 'x=count';

const expectPinned = async (lab: Lab, show: string | null) => {
	await lab.expectQuery(show ? `${counted}&show=${show}` : counted);
	const mark = lab.readout.getByText(lab.words.figure.readout.pinned);
	await expect(mark).toBeVisible({ visible: show !== null });
};

for (const language of languagesTried)
	test.describe(language, () => {
		test('arrow keys walk the matrix and its margins', async ({ openLab, page }) => {
			const lab = await openLab(counted, language);
			const { readout } = lab.words.figure;
			await lab.surface('matrix').focus();
			await expect(lab.readout).toContainText(readout.entry(0, 0, 'w00', '1'));

			for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown', 'ArrowLeft'])
				await page.keyboard.press(key);
			await expect(lab.readout).toContainText(readout.entry(1, 1, 'w00', '1'));
			await page.keyboard.press('ArrowUp');
			await expect(lab.readout).toContainText(readout.entry(0, 1, 'w01', '2'));

			await page.keyboard.press('ArrowUp');
			await expect(lab.readout).toContainText(readout.column('x01', 1, 'C'));
			await page.keyboard.press('ArrowUp');
			await expect(lab.readout).toContainText(readout.column('x01', 1, 'C'));

			for (const key of ['ArrowDown', 'Home']) await page.keyboard.press(key);
			await expect(lab.readout).toContainText(readout.row('y00', 0, 'C'));
			for (const key of ['End', 'PageDown']) await page.keyboard.press(key);
			await expect(lab.readout).toContainText(readout.entry(3, 15, 'w22', '9'));
			await page.keyboard.press('PageUp');
			await expect(lab.readout).toContainText(readout.column('x33', 15, 'C'));

			await page.keyboard.press('Tab');
			await expect(lab.readout).toHaveText(readout.nothing);
		});

		test('arrow keys walk the maps', async ({ openLab, page }) => {
			const lab = await openLab(counted, language);
			const { readout } = lab.words.figure;
			await lab.surface('input').focus();
			await expect(lab.readout).toContainText(readout.stamp.conv('x00', '1'));
			for (const key of ['ArrowDown', 'ArrowRight', 'ArrowRight']) await page.keyboard.press(key);
			await expect(lab.readout).toContainText(readout.stamp.conv('x12', '7'));

			await lab.surface('kernel').focus();
			await page.keyboard.press('End');
			await expect(lab.readout).toHaveText(readout.tap('w02', '3', 4));

			await lab.surface('output').focus();
			await page.keyboard.press('ArrowDown');
			await expect(lab.readout).toContainText(readout.row('y10', 2, 'C'));
			await expect(lab.readout.locator('.total')).toHaveText('= 528');
		});
	});

test('Enter pins what the keyboard is on, Enter again and Escape let go', async ({ openLab, page }) => {
	const lab = await openLab(counted);
	await lab.surface('matrix').focus();
	for (const key of ['ArrowDown', 'ArrowRight', 'Enter']) await page.keyboard.press(key);
	await expectPinned(lab, 'entry:1,1');
	await expect(lab.readout.locator('.total')).toHaveText('= 393');
	await page.keyboard.press('Enter');
	await expectPinned(lab, null);

	for (const [map, show] of [
		['input', 'col:1'],
		['kernel', 'tap:1'],
		['output', 'row:1']
	] as const) {
		await lab.surface(map).focus();
		for (const key of ['ArrowRight', 'Enter']) await page.keyboard.press(key);
		await expectPinned(lab, show);
		await page.keyboard.press('ArrowLeft');
		await expect(lab.readout.getByText(lab.words.figure.readout.pinned)).toBeHidden();
		await page.keyboard.press('Escape');
		await expectPinned(lab, null);
	}
});

test('a click pins, pointing elsewhere only previews, a second click lets go', async ({ openLab }) => {
	const lab = await openLab(counted);
	const { readout } = lab.words.figure;
	await lab.clickPlace(2, 5);
	await expectPinned(lab, 'entry:2,5');
	await lab.leave();
	await expectPinned(lab, 'entry:2,5');
	const pinned = await lab.lit();

	await lab.cell('input', 0).hover();
	await expect(lab.readout).toContainText(readout.stamp.conv('x00', '1'));
	await expect(lab.readout.getByText(readout.pinned)).toBeHidden();
	await lab.leave();
	await expect.poll(() => lab.lit()).toEqual(pinned);

	await lab.clickPlace(2, -1);
	await lab.leave();
	await expectPinned(lab, 'row:2');
	await lab.clickPlace(-1, 5);
	await lab.leave();
	await expectPinned(lab, 'col:5');
	await lab.cell('kernel', 4).click();
	await lab.leave();
	await expectPinned(lab, 'tap:4');
	await lab.cell('kernel', 4).click();
	await lab.leave();
	await expectPinned(lab, null);
});

test('Escape lets go wherever the focus is in the figure', async ({ openLab, page }) => {
	const lab = await openLab(`${counted}&show=entry:2,5`);
	await expectPinned(lab, 'entry:2,5');
	await lab.button(lab.words.figure.player.play).focus();
	await page.keyboard.press('Escape');
	await expectPinned(lab, null);
});

test('Tab reaches every control in a sensible order, and all have names', async ({ openLab, page }) => {
	const lab = await openLab('op=transposed&i=2&k=3&s=2');
	const { lab: words, figure } = lab.words;
	const names: string[] = [];
	await lab.radio(words.op.transposed).focus();
	const focused = () =>
		page.evaluate(() => {
			const { activeElement: element } = document;
			if (!element || element === document.body) return null;
			const labelled = element as HTMLInputElement;
			return (element.getAttribute('aria-label') ?? labelled.labels?.[0]?.textContent ?? element.textContent)
				.replace(/\s+/g, ' ')
				.trim();
		});
	for (let name = await focused(); name !== null; name = await focused()) {
		names.push(name);
		await page.keyboard.press('Tab');
	}
	expect(names).not.toContain('');
	const expected = [
		words.op.transposed,
		`${figure.gridLabel(figure.input, 'x', '2 × 2')} ${figure.editable}`,
		`${figure.gridLabel(figure.kernel, 'w', '3 × 3')} ${figure.editable}`,
		figure.gridLabel(figure.output, 'y', '5 × 5'),
		figure.player.play,
		figure.player.speed,
		figure.matrixLabel('Cᵀ', 25, 4, 36),
		figure.table.summary,
		words.link(words.fields.input),
		words.sliderOf(words.fields.input),
		words.numberOf(words.fields.input),
		words.numberOf(words.fields.outputPadding),
		words.oneD,
		words.reset,
		words.take.link,
		words.take.csv,
		words.take.code,
		words.routes.open
	];
	expect(names.filter((name) => expected.includes(name))).toEqual(expected);
});
