// On a phone: a tap does what hovering and clicking do, and every number can be changed without a keyboard's keys.
import { languages } from '../../src/lib/i18n';
import type { Locator } from '@playwright/test';
import { sumText } from './support/labMaths';
import { boxOf, expect, placeOnCanvas, test, type Lab } from './support/lab';

async function tapPlace(lab: Lab, row: number, col: number) {
	const { svg, position } = await lab.place(row, col);
	await svg.tap({ position });
}

const names = (lab: Lab) => lab.figure('matrix').locator('.names.rows span').allInnerTexts();

/** Two fingers going apart on an element. */
async function pinch({ page }: Lab, element: Locator) {
	await element.scrollIntoViewIfNeeded();
	const { x, y } = await boxOf(element);
	const browser = await page.context().newCDPSession(page);
	const fingers = (apart: number) =>
		[40 - apart, 40 + apart].map((at, id) => ({ x: x + 40 + at, y: y + 60, id }));
	for (const [type, apart] of [
		['touchStart', 10],
		['touchMove', 25],
		['touchMove', 40]
	] as const)
		await browser.send('Input.dispatchTouchEvent', { type, touchPoints: fingers(apart) });
	await browser.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

for (const language of languages)
	test(`${language}: a tap pins, another tap lets go`, async ({ openLab }) => {
		const lab = await openLab('x=count', language);
		const { readout } = lab.words.figure;
		const pinned = lab.readout.getByText(readout.pinned);

		await lab.cell('input', 5).tap();
		await expect(lab.readout).toContainText(readout.column('x11', 5, 'C'));
		await expect(lab.readout).toContainText('y11 += 6');
		await expect(pinned).toBeAttached();
		await lab.expectQuery('x=count&show=col:5');

		await lab.cell('output', 2).tap();
		await expect(lab.readout.locator('.total')).toHaveText('528');
		await lab.cell('kernel', 4).tap();
		await expect(lab.readout).toContainText(readout.tap('w11', '5', 4));
		await lab.cell('kernel', 4).tap();
		await expect(pinned).not.toBeAttached();
		await expect(lab.readout).toHaveText(readout.nothing);

		await tapPlace(lab, 2, 5);
		await expect(lab.readout).toContainText(readout.entry(2, 5, 'w01', '2'));
		await expect(pinned).toBeAttached();
		await tapPlace(lab, 2, -1);
		await expect(lab.readout).toContainText(readout.row('y10', 2, 'C'));
		await tapPlace(lab, -1, 5);
		await expect(lab.readout).toContainText(readout.column('x11', 5, 'C'));
		await tapPlace(lab, -1, 5);
		await expect(lab.readout).toHaveText(readout.nothing);
	});

for (const language of languages)
	test(`${language}: what was tapped is written at the foot of the screen, in short or in full`, async ({
		openLab,
		page
	}) => {
		const lab = await openLab('i=5&p=1&x=count', language);
		const { readout } = lab.words.figure;
		await lab.cell('input', 7).tap();
		await lab.cell('output', 0).tap();
		await expect(lab.readout.locator('.sum')).toHaveText(
			`y00 = 128 = ${sumText([
				[5, 1],
				[6, 2],
				[8, 6],
				[9, 7]
			])}`
		);
		await expect(lab.readout).toBeInViewport({ ratio: 1 });
		expect(await page.evaluate(() => scrollY)).toBe(0);
		const strip = page.locator('section', { has: lab.readout }).last();
		expect((await boxOf(strip)).height).toBeLessThan(740 / 5);

		await lab.button(readout.all).tap();
		await expect(lab.readout).toContainText(readout.onPadding(5));
		await expect(lab.readout.locator('.total')).toHaveText('= 128');
		await lab.button(readout.brief).tap();
		await expect(lab.readout).not.toContainText(readout.onPadding(5));
		// at the figure's end it lies below the figure, not on it
		await page.getByText(lab.words.figure.table.summary).scrollIntoViewIfNeeded();
		await page.locator('.states').scrollIntoViewIfNeeded();
		const [above, below] = [await boxOf(page.getByText(lab.words.figure.table.summary)), await boxOf(strip)];
		expect(above.y + above.height).toBeLessThanOrEqual(below.y);
	});

test('a pinned pixel or weight has a field for its value', async ({ openLab, page }) => {
	const lab = await openLab('k=2&x=count');
	const { readout } = lab.words.figure;
	for (const [map, index, name] of [
		['input', 6, 'x12'],
		['kernel', 3, 'w11']
	] as const) {
		await lab.cell(map, index).tap();
		const value = page.getByRole('spinbutton', { name: readout.valueOf(name) });
		await value.tap();
		await value.fill('50');
		await value.press('Enter');
		await expect.poll(async () => (await lab.cellTexts(map))[index]).toBe('50');
	}
	// y11 = 1·6 + 2·50 + 3·10 + 50·11
	await expect.poll(async () => (await lab.cellTexts('output'))[4]).toBe('686');
});

test('sliders, switches, player and presets answer to taps', async ({ openLab, page }) => {
	const lab = await openLab();
	const { lab: words, figure } = lab.words;
	await page.getByText(words.op.transposed, { exact: true }).tap();
	await lab.expectQuery('op=transposed&i=2');
	const slider = lab.slider(words.fields.stride);
	const box = await boxOf(slider);
	await slider.tap({ position: { x: box.width - 3, y: box.height / 2 } });
	await lab.expectQuery('op=transposed&i=2&s=32');
	await lab.button(figure.player.forward).tap();
	await lab.expectQuery('op=transposed&i=2&s=32&step=1');
	await expect(lab.readout).toContainText('x00');
	await lab.button(words.states.blackboard).tap();
	await lab.expectQuery('i=1x6&k=1x3');
	await page.getByText(words.view.both, { exact: true }).tap();
	await lab.button(figure.turn.again).tap();
	await expect(lab.button(figure.player.pause)).toBeVisible();
	await expect(lab.button(figure.turn.again)).toBeVisible();
});

test('a large matrix scrolls with the page, and zooms by its buttons and two fingers', async ({
	openLab,
	page
}) => {
	const lab = await openLab('i=64&show=entry:100,170');
	const canvas = lab.figure('matrix').locator('canvas').last();
	await canvas.tap({ position: await placeOnCanvas(canvas, 2000, 2100, { rows: 62 * 62, cols: 64 * 64 }) });
	await expect.poll(() => lab.query).not.toContain('entry:100,170');
	expect(lab.query).toMatch(/^i=64&show=entry:\d+,\d+$/);
	await lab.button(lab.words.figure.toEntry).tap();
	await expect(lab.figure('matrix').locator('.names.rows .named')).toBeVisible();
	await lab.button(lab.words.figure.wholeMatrix).tap();
	const whole = await names(lab);
	await pinch(lab, canvas);
	await expect.poll(() => names(lab)).not.toEqual(whole);
	const tooWide = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
	await expect.poll(tooWide).toBeLessThanOrEqual(0);
});
