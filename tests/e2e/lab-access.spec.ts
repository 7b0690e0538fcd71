// WCAG 2.2 AA in both themes, in the states that differ most; narrow screens; pages zoomed to 200 %.
import type { Language } from '../../src/lib/i18n';
import { expectAccessible } from './support/axe';
import { expect, type Lab, languagesTried, test } from './support/lab';

const tooWide = (lab: Lab) => lab.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

const openAll = async (lab: Lab) => {
	const { lab: words, figure } = lab.words;
	await lab.page.getByText(words.take.code, { exact: true }).click();
	await expect(lab.page.getByRole('region', { name: words.take.numpy })).toContainText('import numpy');
	await lab.page.getByText(figure.table.summary).click();
	await lab.page.locator('summary', { hasText: words.routes.open }).click();
	await expect(lab.page.locator('.difference')).toHaveCount(3);
};

const states: [name: string, query: string, prepare?: (lab: Lab) => Promise<void>, colours?: boolean][] = [
	['everything open, an entry pinned', 'op=transposed&i=2&s=2&p=1&a=1&show=entry:5,1', openAll],
	['C and Cᵀ, by value, in symbols', 'view=both&colour=value&values=symbols&show=col:5'],
	['notes, a step, rectangular settings', 'i=5x4&k=9&s=2x1&step=2&show=tap:0'],
	[
		'a large matrix, zoomed in',
		'i=64&show=entry:100,170',
		async (lab) => lab.button(lab.words.figure.toEntry).click(),
		false
	]
];

for (const [name, query, prepare, colours] of states)
	test(`accessible: ${name}`, async ({ openLab }) => {
		const lab = await openLab(query);
		await prepare?.(lab);
		await expectAccessible(lab.page, { colours });
	});

test('accessible in Korean: everything open', async ({ openLab }) => {
	const lab = await openLab('op=transposed&i=2&k=2&s=2&p=1&a=9&show=col:1', 'ko');
	await openAll(lab);
	await expectAccessible(lab.page, { colours: false });
});

test('accessible while a cell is being changed', async ({ openLab, page }) => {
	const lab = await openLab();
	await lab.surface('input').focus();
	await page.keyboard.press('F2');
	await expectAccessible(page, { within: '[data-figure=input]' });
});

async function expectToFit(language: Language, openLab: (query: string, language: Language) => Promise<Lab>) {
	for (const [name, query, prepare] of states) {
		const lab = await openLab(query, language);
		await prepare?.(lab);
		await expect.poll(() => tooWide(lab), name).toBeLessThanOrEqual(0);
	}
}

for (const language of languagesTried)
	test(`${language}: nothing is wider than a screen of 360 px`, async ({ openLab, page }) => {
		await page.setViewportSize({ width: 360, height: 740 });
		await expectToFit(language, openLab);
	});

test('a page zoomed to 200 % is used like any other', async ({ openLab, page }) => {
	await page.setViewportSize({ width: 640, height: 400 });
	await expectToFit('en', openLab);
	const lab = await openLab('x=count');
	const { fields, op } = lab.words.lab;
	await lab.hoverPlace(2, 5);
	await expect(lab.readout.locator('.total')).toHaveText(/528$/);
	await lab.slider(fields.input).press('ArrowRight');
	await expect(lab.figure('output')).toContainText('3 × 3');
	await lab.choose(op.transposed);
	await lab.expectQuery('op=transposed&i=3&x=count');
	await lab.button(lab.words.lab.take.csv).scrollIntoViewIfNeeded();
	await expect(lab.button(lab.words.lab.take.csv)).toBeInViewport();
});
