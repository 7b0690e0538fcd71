// Reading a lesson: scrolling, keys, links to steps, what is kept. All lessons do it alike, so one of each language is read.
import { wordsOf, type Language } from '../../src/lib/i18n';
import { expectAccessible } from './support/axe';
import { contents, isRead, questionsOf, readPages, stepIds } from './support/lessons';
import { expect, test } from './support/test';

for (const path of readPages)
	test.describe(path, () => {
		const { lesson: words } = wordsOf(path.slice(1, 3) as Language);

		test('scrolling on, and [ and ], move the figure and the address along', async ({ page, open }) => {
			await open(path);
			const ids = await stepIds(page);
			for (const id of [ids[0], ids[1], ids[0]]) {
				await page.locator(`#${id} h2`).evaluate((heading) => heading.scrollIntoView({ block: 'start' }));
				await isRead(page, id);
				await expect(page).toHaveURL(new RegExp(`#${id}$`));
			}
			await page.evaluate(() => scrollTo(0, 0));
			await expect(page).not.toHaveURL(/#/);
			await expect(page.locator('nav [aria-current=step]')).toHaveCount(0);

			for (const id of ids) {
				await page.keyboard.press(']');
				await isRead(page, id);
				await expect(page.locator(`#${id} h2`)).toBeFocused();
				await expect(page.locator(`#${id} h2`)).toBeInViewport();
			}
			await page.keyboard.press(']');
			await isRead(page, ids.at(-1) ?? '');
			for (const id of ids.toReversed().slice(1)) {
				await page.keyboard.press('[');
				await isRead(page, id);
			}
			await page.keyboard.press('[');
			await expect(page).not.toHaveURL(/#/);
			await expect(page.locator('h1')).toBeInViewport();
		});

		test('links to steps open at the step', async ({ page, open }) => {
			await open(path);
			const ids = await stepIds(page);
			for (const id of [ids[1], ids.at(-1) ?? '']) {
				await open(`${path}?from=elsewhere#${id}`);
				await isRead(page, id);
				await expect(page.locator(`#${id} h2`)).toBeInViewport();
				await expect(page).toHaveURL(new RegExp(`\\?from=elsewhere#${id}$`));
			}
		});

		test('a question is answered from the keyboard; progress and answers are there after a reload', async ({
			page,
			open
		}) => {
			await open(path);
			const [first, second, third] = await stepIds(page);
			for (const id of [first, second]) {
				await contents(page, id).click();
				await isRead(page, id);
			}
			const [question] = await questionsOf(page);
			const [one, other] = await question.getByRole('radio').all();
			await one.focus();
			await page.keyboard.press('Space');
			await expect(one).toBeChecked();
			await page.keyboard.press('ArrowDown');
			await expect(other).toBeChecked();
			await expect(question.locator('[data-right]')).toBeVisible();
			const explanation = await question.locator('[aria-live]').innerText();

			await open(path);
			for (const id of [first, second]) await expect(contents(page, id)).toContainText(words.read);
			await expect(contents(page, third)).not.toContainText(words.read);
			await expect(other).toBeChecked();
			// the text of a step off the screen is not laid out
			await question.scrollIntoViewIfNeeded();
			await expect(question.locator('[aria-live]')).toHaveText(explanation, { useInnerText: true });
		});

		test('is accessible with an answer and the contents on a narrow screen, figures in the text', async ({
			page,
			open
		}) => {
			await open(path);
			const [question] = await questionsOf(page);
			await question.getByRole('radio').first().check();
			await page.setViewportSize({ width: 360, height: 740 });
			await page.getByRole('button', { name: words.contents }).click();
			await expect(page.getByRole('region', { name: words.figureOf(1) })).toBeVisible();
			await expectAccessible(page, { colours: path.startsWith('/en/'), formulas: true });
		});
	});
