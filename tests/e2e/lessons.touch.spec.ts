import { wordsOf, type Language } from '../../src/lib/i18n';
import { lessonPages, readPages } from './support/lessons';
import { expect, test } from './support/test';

for (const path of lessonPages().filter((page) => page.startsWith('/en/')))
	test(`${path}: every figure stands in its step, whole`, async ({ page, open }) => {
		const { lesson: words } = wordsOf('en');
		await open(path);
		await expect(page.locator('aside.pane')).toHaveCount(0);
		const steps = await page.locator('section[data-step]').all();
		let figures = 0;
		for (const [index, step] of steps.entries()) {
			await step.locator('h2').scrollIntoViewIfNeeded();
			const figure = page.getByRole('region', { name: words.figureOf(index + 1), exact: true });
			if ((await figure.count()) === 0) continue;
			figures++;
			await expect(figure.locator('svg, canvas, table').first()).toBeVisible();
			const { scroll, client } = await figure.evaluate((element) => ({
				scroll: [element.scrollWidth, element.scrollHeight],
				client: [element.clientWidth, element.clientHeight]
			}));
			expect(scroll[0]).toBeLessThanOrEqual(client[0]);
		}
		expect(figures).toBeGreaterThan(2);
	});

for (const path of readPages)
	test.describe(`${path} on a phone`, () => {
		const { lesson: words } = wordsOf(path.slice(1, 3) as Language);

		test('a link to a step opens at the step, though figures above it are still being made', async ({
			page,
			open
		}) => {
			await open(path);
			const ids = await page.locator('section[data-step]').evaluateAll((all) => all.map(({ id }) => id));
			const last = ids.at(-2) ?? '';
			await open(`${path}?from=elsewhere#${last}`);
			const figure = page.getByRole('region', { name: words.figureOf(ids.length - 1), exact: true });
			await expect(figure.getByRole('application').first()).toBeVisible();
			const top = () => page.locator(`#${last}`).evaluate((step) => step.getBoundingClientRect().top);
			await expect.poll(top).toBeGreaterThan(-1);
			expect(await top()).toBeLessThan(120);
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
