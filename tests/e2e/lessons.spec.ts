// Every lesson in every language, from its first step to paper: what is in its text works.
import type { Locator, Page } from '@playwright/test';
import { wordsOf, type Language } from '../../src/lib/i18n';
import { contents, figure, isRead, lessonPages, questionsOf, stepIds, stepsOf } from './support/lessons';
import { expectToFit } from './support/pages';
import { expect, test } from './support/test';

type Words = ReturnType<typeof wordsOf>['lesson'];

/** What a step lights up in the figure is in sight beside it; what is further down is announced. */
async function isInSight(page: Page, words: Words) {
	for (const entry of (await figure(page).locator('.entry.on').all()).slice(0, 3))
		await expect(entry).toBeInViewport({ ratio: 0.99 });
	const hidden = await figure(page).evaluate(
		({ scrollHeight, scrollTop, clientHeight }) => scrollHeight - scrollTop - clientHeight
	);
	if (hidden > 20) await expect(page.getByRole('button', { name: words.moreBelow })).toBeVisible();
}

/** Steps set the figure, the address and their mark in the contents. */
async function walk(page: Page, words: Words) {
	const ids = await stepIds(page);
	expect(ids.length).toBeGreaterThan(2);
	for (const [index, id] of ids.entries()) {
		await contents(page, id).click();
		await isRead(page, id);
		await expect(page).toHaveURL(new RegExp(`#${id}$`));
		await expect(page.locator(`#${id}`)).toBeInViewport();
		await expect(page.locator('aside')).toContainText(words.step(index + 1, ids.length));
		await expect(figure(page).locator('svg, canvas, table').first()).toBeVisible();
		await isInSight(page, words);
	}
	await expect(page.locator('nav [aria-current=step]')).toHaveCount(1);
}

/** Every wrong choice is explained in words of its own, and one choice is right. */
async function answer(question: Locator, words: Words) {
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

/** Links within the text lead to pages that are there, in this language; links elsewhere tell nobody where from. */
async function follow(page: Page, language: string) {
	const links = await page
		.locator('.prose a')
		.evaluateAll((all) =>
			all.map((link) => ({ url: (link as HTMLAnchorElement).href, rel: link.getAttribute('rel') }))
		);
	const { origin } = new URL(page.url());
	const inner = links.filter(({ url }) => url.startsWith(origin));
	expect(inner).not.toEqual([]);
	for (const { url } of inner) {
		expect(url.slice(origin.length)).toMatch(new RegExp(`^/${language}/`));
		expect((await page.request.get(url)).status(), url).toBe(200);
	}
	for (const { url, rel } of links.filter((link) => !inner.includes(link)))
		expect(rel, url).toBe('noreferrer');
}

/** On paper every step has its figure, and the answers come at the end. */
async function print(page: Page, words: Words) {
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('aside.pane')).toBeHidden();
	await expect(page.locator('nav:visible')).toHaveCount(0);
	const first = stepsOf(page).first();
	await expect(first.locator('.still').locator('svg, canvas').first()).toBeVisible();
	expect(await stepsOf(page).locator('.still').count()).toBeGreaterThan(2);
	const answers = page.locator('.answers');
	await expect(answers).toBeVisible();
	const questions = await questionsOf(page);
	await expect(answers.locator('dt', { hasText: words.rightChoice })).toHaveCount(questions.length);
	for (const question of questions) await expect(question.locator('[aria-live]')).toBeHidden();

	await page.emulateMedia({ media: 'screen' });
	await expect(stepsOf(page).locator('.still')).toHaveCount(0);
	await expect(answers).toBeHidden();
}

for (const path of lessonPages())
	test(`${path} from its first step to paper`, async ({ page, open }) => {
		test.slow();
		const language = path.slice(1, 3) as Language;
		const { lesson: words } = wordsOf(language);
		await page.setViewportSize({ width: 1280, height: 640 });
		await open(path);
		await test.step('steps', () => walk(page, words));
		const questions = await questionsOf(page);
		expect(questions.length).toBeGreaterThan(1);
		for (const question of questions) await test.step('a question', () => answer(question, words));
		await test.step('links', () => follow(page, language));
		await test.step('paper', () => print(page, words));
		await test.step('narrow', () => expectToFit(page));
	});
