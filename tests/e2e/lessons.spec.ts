import type { Locator, Page } from '@playwright/test';
import { wordsOf, type Language } from '../../src/lib/i18n';
import { expectAccessible } from './support/axe';
import { contents, figure, isRead, lessonPages, stepIds, stepsOf } from './support/lessons';
import { expect, test } from './support/test';

/** Every question of the page with its choices. */
const questionsOf = async (page: Page): Promise<Locator[]> => page.locator('fieldset[data-question]').all();

for (const path of lessonPages())
	test.describe(path, () => {
		const { lesson: words } = wordsOf(path.slice(1, 3) as Language);

		test('every step sets the figure, the address and its mark in the contents', async ({ page, open }) => {
			await open(path);
			const ids = await stepIds(page);
			expect(ids.length).toBeGreaterThan(2);
			for (const [index, id] of ids.entries()) {
				await contents(page, id).click();
				await isRead(page, id);
				await expect(page).toHaveURL(new RegExp(`#${id}$`));
				await expect(page.locator(`#${id}`)).toBeInViewport();
				await expect(page.locator('aside')).toContainText(words.step(index + 1, ids.length));
				await expect(figure(page).locator('svg, canvas').first()).toBeVisible();
			}
			await expect(page.locator('nav [aria-current=step]')).toHaveCount(1);
		});

		test('reading on by scrolling moves the figure and the address along', async ({ page, open }) => {
			await open(path);
			const [first, second] = await stepIds(page);
			for (const id of [first, second, first]) {
				await page.locator(`#${id} h2`).evaluate((heading) => heading.scrollIntoView({ block: 'start' }));
				await isRead(page, id);
				await expect(page).toHaveURL(new RegExp(`#${id}$`));
			}
			await page.evaluate(() => scrollTo(0, 0));
			await expect(page).not.toHaveURL(/#/);
			await expect(page.locator('nav [aria-current=step]')).toHaveCount(0);
		});

		test('every question explains each wrong choice and has one right one', async ({ page, open }) => {
			await open(path);
			const questions = await questionsOf(page);
			expect(questions.length).toBeGreaterThan(1);
			for (const question of questions) {
				const explanations: string[] = [];
				let right = 0;
				for (const choice of await question.getByRole('radio').all()) {
					await choice.check();
					const answer = question.locator('[aria-live]');
					const isRight = (await answer.locator('[data-right]').getAttribute('data-right')) === 'true';
					await expect(answer).toContainText(isRight ? words.right : words.wrong);
					explanations.push((await answer.locator('.prose').innerText()).trim());
					if (isRight) right++;
					else await question.getByRole('button', { name: words.again }).click();
					await expect(question.getByRole('radio', { checked: true })).toHaveCount(isRight ? 1 : 0);
				}
				expect(right).toBe(1);
				expect(explanations).not.toContain('');
				expect(new Set(explanations).size).toBe(explanations.length);
			}
		});

		test('a question is answered from the keyboard', async ({ page, open }) => {
			await open(path);
			const [question] = await questionsOf(page);
			const [first, second] = await question.getByRole('radio').all();
			await first.focus();
			await page.keyboard.press('Space');
			await expect(first).toBeChecked();
			await page.keyboard.press('ArrowDown');
			await expect(second).toBeChecked();
			await expect(question.locator('[data-right]')).toBeVisible();
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

		test('progress and answers are there again after a reload', async ({ page, open }) => {
			await open(path);
			const [first, second, third] = await stepIds(page);
			for (const id of [first, second]) {
				await contents(page, id).click();
				await isRead(page, id);
			}
			const [question] = await questionsOf(page);
			const choice = question.getByRole('radio').nth(1);
			await choice.check();
			const explanation = await question.locator('[aria-live]').innerText();

			await open(path);
			for (const id of [first, second]) await expect(contents(page, id)).toContainText(words.read);
			await expect(contents(page, third)).not.toContainText(words.read);
			await expect(choice).toBeChecked();
			// the text of a step off the screen is not laid out
			await question.scrollIntoViewIfNeeded();
			await expect(question.locator('[aria-live]')).toHaveText(explanation, { useInnerText: true });
		});

		test('[ and ] go to the step before and the next', async ({ page, open }) => {
			await open(path);
			const ids = await stepIds(page);
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

		test('links within the text lead to pages that are there, in this language', async ({
			page,
			open,
			request
		}) => {
			await open(path);
			const links = await page
				.locator('.prose a')
				.evaluateAll((all) =>
					all.map((link) => ({ url: (link as HTMLAnchorElement).href, rel: link.getAttribute('rel') }))
				);
			const { origin } = new URL(page.url());
			const inner = links.filter(({ url }) => url.startsWith(origin));
			expect(inner).not.toEqual([]);
			for (const { url } of inner) {
				expect(url.slice(origin.length)).toMatch(new RegExp(`^${path.slice(0, 4)}`));
				expect((await request.get(url)).status(), url).toBe(200);
			}
			for (const { url, rel } of links.filter((link) => !inner.includes(link)))
				expect(rel, url).toBe('noreferrer');
		});

		// One language is enough: both have the same parts, and every page is looked at in both elsewhere.
		if (path.startsWith('/en/'))
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
				await expectAccessible(page);
			});

		test('on paper every step has its figure, and the answers come at the end', async ({ page, open }) => {
			await open(path);
			await page.emulateMedia({ media: 'print' });
			await expect(page.locator('aside.pane')).toBeHidden();
			await expect(page.locator('nav:visible')).toHaveCount(0);
			const first = stepsOf(page).first();
			await expect(first.locator('.still').locator('svg, canvas').first()).toBeVisible();
			const stills = await stepsOf(page).locator('.still').count();
			expect(stills).toBeGreaterThan(2);
			const answers = page.locator('.answers');
			await expect(answers).toBeVisible();
			const questions = await questionsOf(page);
			await expect(answers.locator('dt', { hasText: words.rightChoice })).toHaveCount(questions.length);
			for (const question of questions) await expect(question.locator('[aria-live]')).toBeHidden();

			await page.emulateMedia({ media: 'screen' });
			await expect(stepsOf(page).locator('.still')).toHaveCount(0);
			await expect(answers).toBeHidden();
		});
	});
