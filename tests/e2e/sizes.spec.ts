// The size calculator and the translator between frameworks: formula, sliders, families of sizes, lines to copy.
import { transposedOutputSize, convOutputSize, squareSettings, type Line } from '../../src/lib/conv';
import { codeOf, planOf, wantedOf } from '../../src/lib/export/frameworks';
import { contents, figure, isRead } from './support/lessons';
import type { Page } from '@playwright/test';
import { expect, test } from './support/test';
import { en } from './support/words';

const path = '/en/lessons/stride-padding-and-output-size/';
const { sizes: words, lab } = en;

/** Goes to a step and waits until its figure is the one beside the text. */
async function goTo(page: Page, id: string) {
	await contents(page, id).click();
	await isRead(page, id);
}

const line = (rest: Partial<Line>): Line => ({
	input: 6,
	kernel: 3,
	stride: 2,
	padding: 1,
	dilation: 1,
	outputPadding: 0,
	...rest
});

test('the formula follows the sliders, and every range says why it ends', async ({ page, open }) => {
	await open(path);
	await goTo(page, 'stride');
	const shown = figure(page);
	const formula = shown.getByRole('group', { name: words.formula });
	const number = (name: string) => shown.getByRole('spinbutton', { name: lab.numberOf(name), exact: true });
	const result = formula.getByRole('button', { name: words.parts.output });
	await expect(result).toContainText(String(convOutputSize(squareSettings(line({})))[0]));

	await number(lab.fields.input).fill('224');
	await number(lab.fields.kernel).fill('7');
	await number(lab.fields.padding).fill('3');
	await number(lab.fields.padding).press('Tab');
	const resnet = squareSettings(line({ input: 224, kernel: 7, padding: 3 }));
	await expect(result).toContainText(String(convOutputSize(resnet)[0]));

	await number(lab.fields.kernel).fill('500');
	await number(lab.fields.kernel).press('Tab');
	await expect(number(lab.fields.kernel)).toHaveValue('64');
	await number(lab.fields.kernel).focus();
	await expect(shown).toContainText(lab.ends(lab.fields.kernel, 64, words.why.bound));

	await number(lab.fields.input).fill('5');
	await number(lab.fields.input).press('Tab');
	await expect(number(lab.fields.input), 'the kernel covers 64 cells of 58 + 2·3').toHaveValue('58');
	await number(lab.fields.input).focus();
	await expect(shown).toContainText(words.why.kernelExceedsInput(64, 63));
});

test('terms and output cells are pointed at, pinned and released, by mouse and by keyboard', async ({
	page,
	open
}) => {
	await open(path);
	await goTo(page, 'stride');
	const shown = figure(page);
	const formula = shown.getByRole('group', { name: words.formula });
	const floor = formula.getByRole('button', { name: words.parts.floor });
	const padding = formula.getByRole('button', { name: words.parts.padding });
	// what the step shows
	await expect(shown).toContainText(words.says.floor(1, 1));

	await padding.hover();
	await expect(shown).toContainText(words.says.padding(1, 8));
	await padding.click();
	await page.mouse.move(0, 0);
	await expect(padding).toHaveAttribute('aria-pressed', 'true');
	await floor.focus();
	await expect(shown).toContainText(words.says.floor(1, 1));
	await page.keyboard.press('Escape');
	await expect(padding).toHaveAttribute('aria-pressed', 'false');

	const picture = shown.getByRole('application', { name: words.pictureLabel });
	await picture.focus();
	await page.keyboard.press('ArrowRight');
	await expect(shown).toContainText('y0 = w1x0 + w2x1. 1 weight on padding');
	await page.keyboard.press('End');
	await expect(shown).toContainText('y2 = w0x3 + w1x4 + w2x5');
	await page.keyboard.press('Enter');
	await picture.blur();
	await expect(shown, 'pinned').toContainText('y2 = w0x3 + w1x4 + w2x5');
	await picture.focus();
	await page.keyboard.press('Escape');
	await expect(shown).not.toContainText('y2 = w0x3');
});

test('the sizes that share one output lead back through output padding', async ({ page, open }) => {
	await open(path);
	await goTo(page, 'sharing');
	const shown = figure(page);
	const formula = shown.getByRole('group', { name: words.formula });
	const family = (size: number, left: number) =>
		shown.getByRole('button', { name: words.family.chooseInput(size, left), exact: true });
	for (const [left, size] of [4, 5, 6].entries()) {
		await family(size, left).click();
		await expect(family(size, left)).toHaveAttribute('aria-pressed', 'true');
		await expect(formula.getByRole('button', { name: words.parts.output })).toContainText(/2$/);
	}
	await shown.locator('label', { hasText: lab.op.transposed }).click();
	await isRead(page, 'sharing');
	const back = (extra: number) => {
		const settings = squareSettings(line({ input: 2, stride: 3, outputPadding: extra }));
		const size = transposedOutputSize(settings)[0];
		return shown.getByRole('button', { name: words.family.choosePadding(extra, size), exact: true });
	};
	await expect(back(2), 'the remainder of 6').toHaveAttribute('aria-pressed', 'true');
	await back(0).click();
	await expect(formula.getByRole('button', { name: words.parts.output })).toContainText(/4$/);

	await shown.getByText(en.figure.table.summary).click();
	await expect(shown.getByRole('table').getByRole('row')).toHaveCount(1 + 4);
	await expect(shown.getByRole('table')).toContainText('w1x0');
});

test('the translator writes the layer that is set, says where frameworks differ, and copies it', async ({
	page,
	open,
	context
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await open(path);
	await goTo(page, 'frameworks');
	const shown = figure(page);
	const { translator } = words;
	const region = (name: keyof typeof translator.names) =>
		shown.getByRole('region', { name: translator.names[name], exact: true }).locator('pre, code').first();
	const code = (name: 'pytorch' | 'keras' | 'tfjs' | 'onnx', own: Line, written: 'numbers' | 'same') =>
		codeOf(name, planOf(name, wantedOf('transposed', own, written)).stages, own.input);
	const start = line({ input: 3, outputPadding: 1 });
	for (const name of ['pytorch', 'keras', 'tfjs', 'onnx'] as const)
		await expect(region(name)).toHaveText(code(name, start, 'numbers'), { useInnerText: true });
	await expect(shown).toContainText(translator.remarks.sameShifts.transposed(0, 1, 1, 0));

	await shown.getByRole('button', { name: translator.copyOf(translator.names.keras) }).click();
	await expect(shown).toContainText(translator.copied);
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(code('keras', start, 'numbers'));

	await shown.locator('label', { hasText: translator.ways.same }).click();
	for (const name of ['pytorch', 'keras', 'tfjs', 'onnx'] as const)
		await expect(region(name)).toHaveText(code(name, start, 'same'), { useInnerText: true });
	await expect(shown).toContainText(translator.does.transposed(3, 6, 0, 1));
	await expect(
		shown.getByRole('spinbutton', { name: lab.numberOf(lab.fields.padding), exact: true })
	).toHaveCount(0);
});
