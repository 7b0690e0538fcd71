import type { Locator, Page } from '@playwright/test';
import { wordsOf, type Language } from '../../src/lib/i18n';
import { expectAccessible } from './support/axe';
import { lessonPages } from './support/lessons';
import { expect, test } from './support/test';

const stepsOf = (page: Page) => page.locator('section[data-step]');
const stepIds = (page: Page) => stepsOf(page).evaluateAll((all) => all.map(({ id }) => id));
const contents = (page: Page, id: string) => page.locator(`nav a[href="#${id}"]`);
const isRead = (page: Page, id: string) => expect(contents(page, id)).toHaveAttribute('aria-current', 'step');
const figure = (page: Page) => page.locator('#figure');

/** Every question of the page with its choices. */
const questionsOf = async (page: Page): Promise<Locator[]> => page.locator('fieldset[data-question]').all();

for (const path of lessonPages())
	test.describe(path, () => {
		const { lesson: words, figure: figureWords } = wordsOf(path.slice(1, 3) as Language);

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

		for (const [width, height] of [
			[1440, 900],
			[1280, 640]
		])
			test(`at ${width}×${height} what a step lights up is in sight beside it`, async ({ page, open }) => {
				await page.setViewportSize({ width, height });
				await open(path);
				for (const id of await stepIds(page)) {
					await contents(page, id).click();
					await isRead(page, id);
					for (const entry of (await figure(page).locator('.entry.on').all()).slice(0, 3))
						await expect(entry).toBeInViewport({ ratio: 0.99 });
					const more = page.getByRole('button', { name: words.moreBelow });
					const hidden = await figure(page).evaluate(
						({ scrollHeight, scrollTop, clientHeight }) => scrollHeight - scrollTop - clientHeight
					);
					if (hidden > 20) await expect(more).toBeVisible();
				}
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

		test('with the pointer on a player its keys are the player’s, elsewhere they are the lesson’s', async ({
			page,
			open
		}) => {
			await open(path);
			const slider = figure(page).getByRole('slider', { name: figureWords.player.scrub });
			const ids = await stepIds(page);
			let at = 0;
			for (; at < ids.length; at++) {
				await contents(page, ids[at]).click();
				await isRead(page, ids[at]);
				if ((await slider.count()) > 0) break;
			}
			await page.locator(`#${ids[at]} h2`).click();
			await figure(page).locator('svg').first().hover();
			const step = Number(await slider.inputValue());
			await page.keyboard.press(']');
			await expect(slider).toHaveValue(String(step + 1));
			await page.keyboard.press('[');
			await expect(slider).toHaveValue(String(step));
			await page.keyboard.press('Space');
			await expect(figure(page).getByRole('button', { name: figureWords.player.pause })).toBeVisible();
			await page.keyboard.press('Space');
			await expect(figure(page).getByRole('button', { name: figureWords.player.play })).toBeVisible();
			await isRead(page, ids[at]);
			await expect(figure(page).locator('.keys')).toContainText(figureWords.keys.step);

			await page.locator(`#${ids[at]} h2`).hover();
			await page.keyboard.press(']');
			await isRead(page, ids[at + 1]);
		});

		test('what a step shows is not called pinned; what the reader pins is, until Escape', async ({
			page,
			open
		}) => {
			await open(path);
			const lit = figure(page).locator('.entry.on');
			const ids = await stepIds(page);
			let shown = '';
			for (const id of ids.toReversed()) {
				shown = id;
				await contents(page, id).click();
				await isRead(page, id);
				if ((await lit.count()) > 0 && (await figure(page).locator('.player').count()) === 0) break;
			}
			const count = await lit.count();
			expect(count).toBeGreaterThan(0);
			await expect(figure(page)).not.toContainText(figureWords.readout.pinned);
			await figure(page).locator('[data-figure=kernel] g[data-cell="4"]').click();
			await expect(figure(page)).toContainText(figureWords.readout.pinned);
			await page.keyboard.press('Escape');
			await page.locator(`#${shown} h2`).hover();
			await expect(figure(page)).not.toContainText(figureWords.readout.pinned);
			await expect(lit).toHaveCount(count);
		});

		test('terms light up in the text and in the figure, either way round', async ({ page, open }) => {
			await open(path);
			const lesson = page.locator('main[data-lesson]');
			const term = page.locator('button.term').first();
			const role = (await term.getAttribute('data-term')) ?? '';
			await term.hover();
			await expect(lesson).toHaveAttribute('data-term-active', role);
			await page.locator('h1').hover();
			await expect(lesson).not.toHaveAttribute('data-term-active');

			await term.focus();
			await expect(lesson).toHaveAttribute('data-term-active', role);
			await page.keyboard.press('Enter');
			await expect(term).toHaveAttribute('aria-pressed', 'true');
			await page.keyboard.press('Tab');
			await page.keyboard.press('Escape');
			await expect(term).toHaveAttribute('aria-pressed', 'false');

			const formula = page.locator('.katex .term').first();
			await formula.hover();
			await expect(lesson).toHaveAttribute(
				'data-term-active',
				(await formula.getAttribute('data-term')) ?? ''
			);
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

		test('a figure alone fills the window and still goes from step to step', async ({ page, open }) => {
			await open(path);
			const ids = await stepIds(page);
			await open(`${path}?present=1#${ids[1]}`);
			await expect(page.locator('h1')).toBeHidden();
			await expect(page.locator('aside')).toContainText(words.step(2, ids.length));
			await page.keyboard.press(']');
			await expect(page.locator('aside')).toContainText(words.step(3, ids.length));
			await expect(figure(page).locator('svg, canvas').first()).toBeVisible();
		});
	});
