// Large matrices on canvas: from the whole band structure down to single numbered entries, and hovering still links.
import type { Locator } from '@playwright/test';
import { boxOf, expect, type Lab, languagesTried, placeOnCanvas, type Point, test } from './support/lab';
import { numberText } from './support/labMaths';

/** C of a 128×128 input and a 3×3 kernel; x = 1, 2, 3 … and w = 1 … 9 */
const [side, small] = [128, 126];
const [rows, cols] = [small * small, side * side];
const size = { rows, cols };
const inEnglish = new Intl.NumberFormat('en').format;
const query = 'i=128&x=count';

/** Takes the pointer; the canvas below it shows the entries. */
const pane = (lab: Lab) => lab.figure('matrix').locator('canvas').last();
/** The rows named in the margin, among them the one pointed at: they tell one view from another. */
const names = (lab: Lab) => lab.figure('matrix').locator('.names.rows span').allInnerTexts();

const middle = async (canvas: Locator): Promise<Point> => {
	const { width, height } = await boxOf(canvas);
	return { x: width / 2, y: height / 2 };
};

/** Reads which entry is pointed at and checks everything that is said about it. */
async function expectEntryWrittenOut(lab: Lab) {
	await expect(lab.readout).toContainText(/\(\d+, \d+\)/);
	const text = await lab.readout.innerText();
	const [row, col] = /\((\d+), (\d+)\)/.exec(text)!.slice(1).map(Number);
	const [outY, outX] = [Math.floor(row / small), row % small];
	const [kernelY, kernelX] = [Math.floor(col / side) - outY, (col % side) - outX];
	const weight = kernelY * 3 + kernelX + 1;
	const words = lab.words.figure.readout;
	await expect(lab.readout).toContainText(words.entry(row, col, `w${kernelY}${kernelX}`, String(weight)));
	const window = [0, 1, 2].flatMap((y) => [0, 1, 2].map((x) => (outY + y) * side + outX + x + 1));
	const products = window.map((value, tap) => `${tap + 1}·${value}`);
	await expect(lab.readout.locator('.sum').nth(1)).toHaveText(`= ${products.join(' + ')}`);
	const total = window.reduce((sum, value, tap) => sum + (tap + 1) * value, 0);
	await expect(lab.readout.locator('.total')).toHaveText(`= ${numberText(total)}`);
	return { row, col };
}

/** How many pixels of a canvas are painted in another colour than its first. */
const paintedPixels = (canvas: Locator) =>
	canvas.evaluate((element) => {
		const { width, height } = element as HTMLCanvasElement;
		const copy = new OffscreenCanvas(width, height).getContext('2d')!;
		copy.drawImage(element as HTMLCanvasElement, 0, 0);
		const pixels = new Uint32Array(copy.getImageData(0, 0, width, height).data.buffer);
		const [first] = pixels;
		return pixels.reduce((count, pixel) => count + Number(pixel !== first), 0);
	});

for (const language of languagesTried)
	test(`${language}: hovering the whole band structure finds single entries`, async ({ openLab }) => {
		const lab = await openLab(query, language);
		await expect(lab.surface('matrix')).toHaveAccessibleName(
			lab.words.figure.matrixLabel('C', rows, cols, 142_884)
		);
		const canvas = pane(lab);
		const [entries, links] = [lab.figure('matrix').locator('canvas').first(), canvas];
		await expect.poll(() => paintedPixels(entries)).toBeGreaterThan(1000);
		expect(await paintedPixels(links)).toBe(0);

		for (const row of [200, 8000, 15_700]) {
			const position = await placeOnCanvas(canvas, row, row + 2 * Math.floor(row / small) + side + 1, size);
			await canvas.hover({ position });
			const found = await expectEntryWrittenOut(lab);
			expect(Math.abs(found.row - row)).toBeLessThan(60);
		}
		await expect.poll(() => paintedPixels(links)).toBeGreaterThan(0);

		await canvas.hover({ position: await placeOnCanvas(canvas, 8000, 100, size) });
		await expect(lab.readout).toContainText(/\(\d+, \d+\)/);
		await lab.leave();
		await expect(lab.readout).toHaveText(lab.words.figure.readout.nothing);
		await expect.poll(() => paintedPixels(links)).toBe(0);
	});

test('buttons zoom in, out and back to the whole', async ({ openLab }) => {
	const lab = await openLab(query);
	const { zoomIn, zoomOut, wholeMatrix } = lab.words.figure;
	const whole = await names(lab);
	await lab.button(zoomIn).click();
	await expect.poll(() => names(lab)).not.toEqual(whole);
	const nearer = await names(lab);
	await lab.button(zoomIn).click();
	await expect.poll(() => names(lab)).not.toEqual(nearer);
	await lab.button(zoomOut).click();
	await expect.poll(() => names(lab)).toEqual(nearer);
	await lab.button(wholeMatrix).click();
	await expect.poll(() => names(lab)).toEqual(whole);
	await lab.button(zoomOut).click();
	expect(await names(lab)).toEqual(whole);
});

test('zooms to the pinned entry until its number can be read', async ({ openLab }) => {
	const lab = await openLab(`${query}&show=entry:8000,8256`);
	await lab.button(lab.words.figure.toEntry).click();
	await expect(lab.figure('matrix').locator('.names.rows .named')).toHaveText('8000 · y63,62');
	await expect(lab.figure('matrix').locator('.names:not(.rows) .named')).toHaveText('8256 · x64,64');
	const canvas = pane(lab);
	await canvas.hover({ position: await middle(canvas) });
	// row 8000 is output (63, 62); column 8256 is input (64, 64): the kernel's (1, 2)
	await expect(lab.readout).toContainText(lab.words.figure.readout.entry(8000, 8256, 'w12', '6'));
	await expectEntryWrittenOut(lab);
	const entries = await lab.figure('matrix').locator('.names.rows span').count();
	expect(entries).toBeLessThan(30);
});

test('Ctrl and the wheel zoom; the wheel alone scrolls the page until the figure is focused', async ({
	openLab,
	page
}) => {
	const lab = await openLab(query);
	const whole = await names(lab);
	const canvas = pane(lab);
	await canvas.hover({ position: await placeOnCanvas(canvas, 8000, 8256, size) });
	const before = await page.evaluate(() => scrollY);
	await page.mouse.wheel(0, 40);
	await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before);
	await lab.leave();
	await expect.poll(() => names(lab)).toEqual(whole);

	await canvas.hover({ position: await placeOnCanvas(canvas, 8000, 8256, size) });
	await page.keyboard.down('Control');
	await page.mouse.wheel(0, -400);
	await page.keyboard.up('Control');
	await expectEntryWrittenOut(lab);
	await lab.leave();
	await expect.poll(() => names(lab)).not.toEqual(whole);
	await lab.button(lab.words.figure.wholeMatrix).click();
	await expect.poll(() => names(lab)).toEqual(whole);

	await lab.surface('matrix').focus();
	await canvas.hover({ position: await placeOnCanvas(canvas, 8000, 8256, size) });
	const scrolled = await page.evaluate(() => scrollY);
	await page.mouse.wheel(0, -400);
	await expectEntryWrittenOut(lab);
	expect(await page.evaluate(() => scrollY)).toBe(scrolled);
	await lab.leave();
	await expect.poll(() => names(lab)).not.toEqual(whole);
});

test('dragging pans and pins nothing; a click pins', async ({ openLab, page }) => {
	const lab = await openLab(`${query}&show=entry:8000,8256`);
	await lab.button(lab.words.figure.toEntry).click();
	const near = await names(lab);
	const canvas = pane(lab);
	await canvas.scrollIntoViewIfNeeded();
	const { x, y } = await boxOf(canvas);
	const centre = await middle(canvas);
	await page.mouse.move(x + centre.x, y + centre.y);
	await page.mouse.down();
	await page.mouse.move(x + centre.x - 90, y + centre.y - 130, { steps: 5 });
	await page.mouse.up();
	await expect.poll(() => names(lab)).not.toEqual(near);
	await lab.leave();
	await lab.expectQuery(`${query}&show=entry:8000,8256`);

	await canvas.click({ position: await middle(canvas) });
	await expect.poll(() => lab.query).toMatch(/show=entry:80\d\d,82\d\d$/);
	await expect.poll(() => lab.query).not.toContain('entry:8000,8256');
});

test('keys zoom, walk, and bring what they reach into view', async ({ openLab, page }) => {
	const lab = await openLab(query);
	const { readout } = lab.words.figure;
	const whole = await names(lab);
	const sortedNames = async () => (await names(lab)).toSorted();
	await lab.surface('matrix').focus();
	await expect(lab.readout).toContainText(readout.entry(0, 0, 'w00', '1'));
	const focused = await sortedNames();
	await page.keyboard.press('+');
	await expect.poll(() => sortedNames()).not.toEqual(focused);
	await page.keyboard.press('-');
	await expect.poll(() => sortedNames()).toEqual(focused);

	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	await lab.button(lab.words.figure.toEntry).press('Enter');
	await lab.surface('matrix').focus();
	const [row, col] = ['.names.rows .named', '.names:not(.rows) .named'].map((selector) =>
		lab.figure('matrix').locator(selector)
	);
	for (const key of Array<string>(4).fill('PageDown')) await page.keyboard.press(key);
	await expect(row).toHaveText('32 · y0,32');
	await expect(row).toBeInViewport();
	await page.keyboard.press('End');
	await expect(col).toHaveText('16383 · x127,127');
	await expect(row).toHaveText('32 · y0,32');
	await page.keyboard.press('0');
	await page.keyboard.press('Escape');
	await expect.poll(() => names(lab)).toEqual(whole);
});

test('large maps link too', async ({ openLab }) => {
	const lab = await openLab(query);
	const { readout } = lab.words.figure;
	const map = lab.figure('input').locator('canvas').last();
	const { width, height } = await boxOf(map);
	await map.hover({ position: { x: (100.5 / side) * width, y: (50.5 / side) * height } });
	await expect(lab.readout).toContainText(readout.column('x50,100', 50 * side + 100, 'C'));
	await expect(lab.readout.getByRole('listitem')).toHaveCount(9);
	await expect.poll(() => paintedPixels(map)).toBeGreaterThan(0);
	await lab.cell('kernel', 4).hover();
	await expect(lab.readout).toHaveText(readout.tap('w11', '5', rows));
});

test('the margins of a large matrix stand for whole rows and columns', async ({ openLab }) => {
	const lab = await openLab(`${query}&show=entry:8000,8256`);
	const { readout, toEntry } = lab.words.figure;
	await lab.button(toEntry).click();
	const margins = lab.figure('matrix').locator('.names');
	await margins.nth(0).locator('.named').hover();
	await expect(lab.readout).toContainText(readout.column('x64,64', 8256, 'C'));
	await lab.leave();
	await margins.nth(1).locator('.named').click();
	await expect(lab.readout).toContainText(readout.row('y63,62', 8000, 'C'));
	await lab.expectQuery(`${query}&show=row:8000`);
});

test('C turns into Cᵀ at this size as well', async ({ openLab, page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	const lab = await openLab(`${query}&view=both`);
	const { turn, matrixLabel, matrixTitle } = lab.words.figure;
	await expect(lab.figure('matrix').locator('.name').nth(1)).toHaveText(
		matrixTitle('Cᵀ', '16,384', '15,876')
	);
	const scrubber = page.getByRole('slider', { name: turn.scrub, exact: true });
	await scrubber.fill('0.5');
	await expect(lab.surface('matrix', 1)).toBeHidden();
	await expect
		.poll(() => paintedPixels(lab.figure('matrix').locator('.stage canvas').first()))
		.toBeGreaterThan(500);
	await lab.button(turn.play).click();
	await expect(lab.surface('matrix', 1)).toHaveAccessibleName(matrixLabel('Cᵀ', cols, rows, 142_884));
	const canvas = lab.surface('matrix', 1).locator('canvas').last();
	const { width, height } = await boxOf(canvas);
	const side = Math.min(width, height);
	await canvas.hover({ position: { x: (8000.5 / cols) * side, y: (8256.5 / cols) * side } });
	await expectEntryWrittenOut(lab);
});

for (const [query, rows, cols] of [
	['i=256', 254 * 254, 256 * 256],
	['op=transposed&i=85&k=5&s=3&p=1&a=1', 256 * 256, 85 * 85]
] as const)
	test(`${query} opens, answers, plays and changes`, async ({ openLab }) => {
		const lab = await openLab(query);
		await expect(lab.surface('matrix')).toHaveAccessibleName(
			new RegExp(`${inEnglish(rows)} rows × ${inEnglish(cols)} columns`)
		);
		const canvas = pane(lab);
		await canvas.hover({ position: await placeOnCanvas(canvas, rows / 2, cols / 2, { rows, cols }) });
		await expect(lab.readout).toContainText(/\(\d+, \d+\)/);
		await expect(lab.readout.locator('.total')).toHaveText(/^= −?[\d.]+$/);
		await lab.button(lab.words.figure.player.forward).click();
		await lab.expectQuery(`${query}&step=1`);
		await lab.type(lab.words.lab.fields.kernel, 4);
		await expect.poll(() => lab.query).toContain('k=4');
		await expect(lab.surface('matrix')).not.toHaveAccessibleName(new RegExp(`${inEnglish(rows)} rows`));
	});
