// Four routes to one answer; TensorFlow.js, which computes the fourth, comes only when they are opened.
import type { Locator, Response } from '@playwright/test';
import { expect, type Lab, languagesTried, test } from './support/lab';
import { numberText, outputOf, type Setting } from './support/labMaths';

const setting: Setting & { query: string } = {
	query: 'op=transposed&i=2x3&s=2&p=1&a=1&x=1,-2,3,4,5,-6',
	op: 'transposed',
	input: [2, 3],
	kernel: [3, 3],
	stride: [2, 2],
	padding: [1, 1],
	output: [4, 6],
	x: [1, -2, 3, 4, 5, -6],
	w: [1, 2, 3, 4, 5, 6, 7, 8, 9]
};

const summary = (lab: Lab) => lab.page.locator('summary', { hasText: lab.words.lab.routes.open });
const route = (lab: Lab, name: 'matrix' | 'scatter' | 'gather' | 'gradient') =>
	lab.page.getByRole('figure').filter({ hasText: lab.words.figure.routes[name] });
const result = (figure: Locator) => figure.getByRole('application');
const texts = (figure: Locator) =>
	result(figure)
		.locator('g[data-cell]')
		.evaluateAll((cells) => cells.map((cell) => cell.textContent.replace(/\s+/g, '')));

/** What is shown as max |Δ|, as a number. */
const difference = async (figure: Locator) =>
	Number(/max \|Δ\| = (.*)$/.exec(await figure.locator('.difference').innerText())?.[1]);

/** One of its messages, which no other script has. */
const isTensorFlow = async (response: Response) =>
	response.url().endsWith('.js') && (await response.text()).includes('Tensor is disposed');

for (const language of languagesTried)
	test(`${language}: the matrix, stamps, a sliding window and a gradient agree`, async ({
		openLab,
		page
	}) => {
		const scripts: Promise<boolean>[] = [];
		page.on('response', (response) => scripts.push(isTensorFlow(response)));
		const tensorFlowScripts = async () => (await Promise.all(scripts)).filter(Boolean).length;

		const lab = await openLab(setting.query, language);
		await page.waitForLoadState('networkidle');
		expect(await tensorFlowScripts()).toBe(0);

		await summary(lab).click();
		const expected = outputOf(setting).map(numberText);
		for (const name of ['matrix', 'scatter', 'gather', 'gradient'] as const)
			await expect.poll(() => texts(route(lab, name)), name).toEqual(expected);
		for (const name of ['scatter', 'gather'] as const)
			expect(await difference(route(lab, name)), name).toBeLessThan(1e-12);
		expect(await difference(route(lab, 'gradient'))).toBeLessThan(1e-3);
		expect(await tensorFlowScripts()).toBeGreaterThan(0);
	});

test('all four follow the settings and what is pointed at', async ({ openLab }) => {
	const lab = await openLab(setting.query);
	await summary(lab).click();
	await expect(route(lab, 'gradient').locator('.difference')).toBeVisible();

	await lab.type(lab.words.lab.fields.dilation, 2);
	await lab.surface('input').focus();
	for (const key of ['1', '0', 'Enter']) await lab.page.keyboard.press(key);
	// (2 − 1)·2 − 2 + 2·(3 − 1) + 1 + 1 = 6 and (3 − 1)·2 + 4 = 8
	const changed: Setting = { ...setting, dilation: [2, 2], output: [6, 8], x: [10, -2, 3, 4, 5, -6] };
	for (const name of ['matrix', 'scatter', 'gather', 'gradient'] as const)
		await expect.poll(() => texts(route(lab, name)), name).toEqual(outputOf(changed).map(numberText));
	await expect.poll(() => difference(route(lab, 'gradient'))).toBeLessThan(1e-3);

	await lab.cell('output', 9).hover();
	for (const name of ['scatter', 'gradient'] as const)
		await expect(result(route(lab, name)).locator('g[data-cell="9"] rect.lit')).toHaveCount(1);
});

test('an output pixel pointed at in one lights up in all four, and each shows what it does for it', async ({
	openLab
}) => {
	const lab = await openLab('op=transposed&i=2&k=3&s=2&x=1,2,3,4&w=1,2,3,4,5,6,7,8,9');
	await summary(lab).click();
	await expect(route(lab, 'gradient').locator('.difference')).toBeVisible();
	const names = ['matrix', 'scatter', 'gather', 'gradient'] as const;
	for (const [from, pixel, sums] of [
		['gather', 12, ['9·1+7·2+3·3+1·4=36', '32+1·4=36', '9·1+7·2+3·3+1·4=36', '9·1+7·2+3·3+1·4=36']],
		['gradient', 7, ['6·1+4·2=14', '6+4·2=14', '6·1+4·2=14', '6·1+4·2=14']]
	] as const) {
		await result(route(lab, from)).locator(`g[data-cell="${pixel}"]`).hover();
		for (const [n, name] of names.entries()) {
			const lit = result(route(lab, name)).locator('rect.lit');
			await expect(lit).toHaveCount(1);
			await expect(
				result(route(lab, name)).locator(`g[data-cell="${pixel}"] rect.lit`),
				`${name} ${pixel}`
			).toHaveCount(1);
			const sum = async () => (await route(lab, name).locator('.sum').innerText()).replace(/\s+/g, '');
			await expect.poll(sum, name).toContain(sums[n]);
		}
	}
	// the keyboard does the same
	await result(route(lab, 'scatter')).focus();
	await lab.page.keyboard.press('Home');
	await lab.page.keyboard.press('PageUp');
	await expect(result(route(lab, 'matrix')).locator('g[data-cell="0"] rect.lit')).toHaveCount(1);
});

test('a convolution leads over to the transposed one', async ({ openLab }) => {
	const lab = await openLab('i=3&k=2');
	const { routes } = lab.words.lab;
	await summary(lab).click();
	await expect(lab.page.getByText(routes.switch)).toBeVisible();
	await lab.button(routes.switchButton).click();
	await lab.expectQuery('op=transposed&i=2&k=2');
	await expect(route(lab, 'gradient').locator('.difference')).toBeVisible();
});

test('large outputs keep the three quick routes', async ({ openLab }) => {
	const lab = await openLab('op=transposed&i=33&k=2&s=2');
	await summary(lab).click();
	await expect.poll(() => difference(route(lab, 'gather'))).toBeLessThan(1e-9);
	await expect(route(lab, 'gradient')).toContainText(lab.words.figure.routes.tooLarge(4096));
});

test('when TensorFlow.js does not come, the others stand, and it can be asked for again', async ({
	openLab,
	page,
	problems
}) => {
	problems.allow(/failed|Failed to load/);
	const lab = await openLab(setting.query);
	const { routes } = lab.words.figure;
	await page.waitForLoadState('networkidle');
	await page.route('**/*.js', (request) => request.abort('connectionfailed'));
	await summary(lab).click();
	await expect(page.getByRole('alert')).toContainText(routes.failed);
	await expect.poll(() => texts(route(lab, 'gather'))).toEqual(outputOf(setting).map(numberText));

	await page.unroute('**/*.js');
	await lab.button(routes.retry).click();
	await expect.poll(() => difference(route(lab, 'gradient'))).toBeLessThan(1e-3);
	await expect(page.getByRole('alert')).toBeHidden();
});
