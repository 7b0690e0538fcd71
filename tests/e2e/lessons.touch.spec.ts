import { wordsOf, type Language } from '../../src/lib/i18n';
import { lessonPages } from './support/lessons';
import { expect, test } from './support/test';

for (const path of lessonPages())
	test.describe(`${path} on a phone`, () => {
		const { lesson: words } = wordsOf(path.slice(1, 3) as Language);

		test('keeps the figure in sight above the text, and folds it', async ({ page, open }) => {
			await open(path);
			const step = page.locator('section[data-step]').nth(2);
			await step.evaluate((section) => section.scrollIntoView());
			const pane = page.locator('aside.pane');
			await expect(pane).toContainText(words.step(3, await page.locator('section[data-step]').count()));
			const boxes = async () => ({
				pane: await pane.boundingBox(),
				heading: await step.locator('h2').boundingBox()
			});
			const { pane: above, heading } = await boxes();
			expect(above?.y).toBe(0);
			expect(above?.height).toBeLessThanOrEqual(740 * 0.45 + 2);
			expect(heading?.y).toBeGreaterThanOrEqual(above?.height ?? 0);

			await page.getByRole('button', { name: words.hideFigure }).tap();
			await expect(page.locator('#figure')).toBeHidden();
			expect((await boxes()).pane?.height).toBeLessThan(60);
			await page.getByRole('button', { name: words.showFigure }).tap();
			await expect(page.locator('#figure')).toBeVisible();
		});

		test('unfolds the contents and goes to a step', async ({ page, open }) => {
			await open(path);
			const button = page.getByRole('button', { name: words.contents });
			await expect(button).toHaveAttribute('aria-expanded', 'false');
			await button.tap();
			const link = page.locator('nav a[href^="#"]').nth(3);
			const id = (await link.getAttribute('href'))?.slice(1) ?? '';
			await link.tap();
			await expect(page.locator(`#${id} h2`)).toBeInViewport();
			await expect(link).toBeHidden();
			await expect(link).toHaveAttribute('aria-current', 'step');
		});

		test('pins a term by tapping it, and answers a question', async ({ page, open }) => {
			await open(path);
			const term = page.locator('button.term').first();
			await term.tap();
			await expect(term).toHaveAttribute('aria-pressed', 'true');
			await term.tap();
			await expect(term).toHaveAttribute('aria-pressed', 'false');

			const question = page.locator('fieldset[data-question]').first();
			await question.locator('label').first().tap();
			await expect(question.locator('[data-right]')).toBeVisible();
		});
	});
