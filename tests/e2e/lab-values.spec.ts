// The numbers themselves: edited on the cell or in a field, filled in by presets, written as symbols, coloured.
import type { Page } from '@playwright/test';
import { expect, type Lab, languagesTried, test } from './support/lab';
import { numberText, outputOf, type Setting } from './support/labMaths';

const setting = (x: number[], w: number[]): Setting => ({
	op: 'conv',
	input: [3, 3],
	kernel: [2, 2],
	output: [2, 2],
	x,
	w
});
const start = 'i=3&k=2&x=count';
const counted = (count: number) => Array.from({ length: count }, (_, n) => n + 1);

/** Input, kernel and output show these numbers, and the address carries them. */
async function expectValues(lab: Lab, x: number[], w: number[]) {
	await expect.poll(() => lab.cellTexts('input')).toEqual(x.map(numberText));
	await expect.poll(() => lab.cellTexts('kernel')).toEqual(w.map(numberText));
	await expect.poll(() => lab.cellTexts('output')).toEqual(outputOf(setting(x, w)).map(numberText));
}

const field = (page: Page, lab: Lab, name: string) =>
	page.getByRole('textbox', { name: lab.words.figure.editCell(name) });

for (const language of languagesTried)
	test(`${language}: a number typed on a cell replaces it`, async ({ openLab, page }) => {
		const lab = await openLab(start, language);
		const [x, w] = [counted(9), counted(4)];
		await lab.surface('input').focus();
		for (const key of ['ArrowRight', 'ArrowDown', '-']) await page.keyboard.press(key);
		await expect(field(page, lab, 'x₁₁')).toBeFocused();
		await page.keyboard.type('12.5');
		await page.keyboard.press('Enter');
		x[4] = -12.5;
		await expectValues(lab, x, w);
		await lab.expectQuery(`i=3&k=2&x=${x.join(',')}`);

		await expect(lab.surface('input')).toBeFocused();
		await page.keyboard.press('ArrowLeft');
		await page.keyboard.press('3');
		await expect(field(page, lab, 'x₁₀')).toHaveValue('3');
		await page.keyboard.press('Enter');
		x[3] = 3;
		await expectValues(lab, x, w);
	});

test('F2 and a double click open a cell; Escape keeps what was there', async ({ openLab, page }) => {
	const lab = await openLab(start);
	const [x, w] = [counted(9), counted(4)];
	await lab.surface('kernel').focus();
	await page.keyboard.press('F2');
	await expect(field(page, lab, 'w₀₀')).toHaveValue('1');
	await page.keyboard.type('8');
	await page.keyboard.press('Escape');
	await expect(field(page, lab, 'w₀₀')).toBeHidden();
	await expectValues(lab, x, w);

	await lab.cell('kernel', 3).dblclick();
	await page.keyboard.type('7');
	await page.keyboard.press('Enter');
	w[3] = 7;
	await expectValues(lab, x, w);
	await lab.expectQuery(`i=3&k=2&w=${w.join(',')}&x=count`);
	await expect(lab.surface('matrix').locator('g.entry:not(.on)', { hasText: /^\s*7\s*$/ })).toHaveCount(4);

	await lab.cell('input', 0).dblclick();
	await page.keyboard.type('nonsense');
	await page.keyboard.press('Enter');
	await expectValues(lab, x, w);

	await lab.cell('input', 8).dblclick();
	await page.keyboard.type('6');
	const elsewhere = lab.number(lab.words.lab.fields.input);
	await elsewhere.click();
	await expect(elsewhere).toBeFocused();
	x[8] = 6;
	await expectValues(lab, x, w);
});

test('outputs are computed, not typed', async ({ openLab, page }) => {
	const lab = await openLab(start);
	await lab.surface('output').focus();
	for (const key of ['5', 'F2']) await page.keyboard.press(key);
	await lab.cell('output', 0).dblclick();
	await expect(page.getByRole('textbox')).toHaveCount(0);
	await expectValues(lab, counted(9), counted(4));
});

test('what is pinned has a field of its own', async ({ openLab, page }) => {
	const lab = await openLab(`${start}&show=col:4`);
	const { readout } = lab.words.figure;
	const [x, w] = [counted(9), counted(4)];
	const value = (name: string) => page.getByRole('spinbutton', { name: readout.valueOf(name) });
	await expect(value('x11')).toHaveValue('5');
	await value('x11').fill('-2');
	await value('x11').press('Enter');
	x[4] = -2;
	await expectValues(lab, x, w);
	await expect(lab.readout).toContainText(readout.stamp.conv('x11', '−2'));

	await lab.clickPlace(0, 0);
	await value('w00').fill('10');
	await value('w00').press('Enter');
	w[0] = 10;
	await expectValues(lab, x, w);
	await lab.clickPlace(0, -1);
	await expect(page.getByText(readout.valueOf(''))).toBeHidden();
});

for (const language of languagesTried)
	test(`${language}: presets fill the kernel and the input`, async ({ openLab, page }) => {
		const lab = await openLab('k=3', language);
		const { presets } = lab.words.lab;
		const kernel = page.getByRole('combobox', { name: presets.kernel });
		const input = page.getByRole('combobox', { name: presets.input });
		for (const [name, cells] of [
			['identity', '0 0 0  0 1 0  0 0 0'],
			['box', Array(9).fill('0.111').join(' ')],
			['edge', '−1 0 1  −2 0 2  −1 0 1'],
			['bilinear', '0.25 0.5 0.25  0.5 1 0.5  0.25 0.5 0.25'],
			['count', '1 2 3  4 5 6  7 8 9']
		] as const) {
			await kernel.selectOption({ label: presets.names[name] });
			await expect.poll(() => lab.cellTexts('kernel')).toEqual(cells.split(/ +/));
			await lab.expectQuery(name === 'count' ? '' : `w=${name}`);
		}
		for (const [name, cells] of [
			['ones', Array(16).fill('1')],
			['impulse', Array.from({ length: 16 }, (_, n) => (n === 5 ? '1' : '0'))],
			['count', counted(16).map(String)]
		] as const) {
			await input.selectOption({ label: presets.names[name] });
			await expect.poll(() => lab.cellTexts('input')).toEqual(cells);
			await lab.expectQuery(`x=${name}`);
		}
		await lab.cell('input', 0).dblclick();
		await page.keyboard.type('5');
		await page.keyboard.press('Enter');
		await expect(input.locator('option:checked')).toHaveText(presets.names.list);
	});

test('random values come from a seed that the address keeps', async ({ openLab, page }) => {
	const lab = await openLab();
	const { presets } = lab.words.lab;
	await page.getByRole('combobox', { name: presets.kernel }).selectOption({ label: presets.names.random });
	await lab.expectQuery('w=random:1');
	const first = await lab.cellTexts('kernel');
	await lab.button(presets.seed).first().click();
	await expect.poll(() => lab.query).toMatch(/^w=random:(?!1$)\d+$/);
	await expect.poll(() => lab.cellTexts('kernel')).not.toEqual(first);
	const second = await lab.cellTexts('kernel');
	const again = await openLab(lab.query);
	await expect.poll(() => again.cellTexts('kernel')).toEqual(second);
});

test('symbols instead of numbers, everywhere', async ({ openLab }) => {
	const lab = await openLab('i=3&k=2');
	await lab.choose(lab.words.lab.values.symbols);
	await lab.expectQuery('i=3&k=2&values=symbols');
	const names = (letter: string, side: number) =>
		Array.from({ length: side * side }, (_, n) => `${letter}${Math.floor(n / side)}${n % side}`);
	await expect.poll(() => lab.cellTexts('input')).toEqual(names('x', 3));
	await expect.poll(() => lab.cellTexts('kernel')).toEqual(names('w', 2));
	await expect.poll(() => lab.cellTexts('output')).toEqual(names('y', 2));
	const entries = lab.surface('matrix').locator('g.entry');
	const row = names('w', 2);
	await expect(entries).toHaveText([...row, ...row, ...row, ...row]);
});

test('colours tell weights apart, or values', async ({ openLab }) => {
	const lab = await openLab('k=2&w=5,5,-5,0');
	const { colour } = lab.words.lab;
	const { legend } = lab.words.figure;
	const fills = () =>
		lab
			.surface('matrix')
			.locator('g.entry rect')
			.evaluateAll((entries) => entries.slice(0, 4).map((entry) => getComputedStyle(entry).fill));
	expect(new Set(await fills()).size).toBe(4);
	await expect(lab.page.getByText(legend.taps)).toBeVisible();

	await lab.choose(colour.value);
	await lab.expectQuery('k=2&w=5,5,-5,0&colour=value');
	await expect.poll(async () => new Set(await fills()).size).toBe(3);
	const [first, second, negative] = await fills();
	expect(second).toBe(first);
	expect(negative).not.toBe(first);
	await expect(lab.page.locator('.legend')).toContainText(/x −9\s+9\s*w, C −5\s+5\s*y −\d+\s+\d+/);
});
