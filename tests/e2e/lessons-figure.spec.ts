// The figure of a lesson: in sight beside its step, its keys, what is pinned, terms, and alone on a projector.
import { wordsOf, type Language } from '../../src/lib/i18n';
import { contents, figure, isRead, readPages, stepIds } from './support/lessons';
import { expect, test } from './support/test';

for (const path of readPages)
	test.describe(path, () => {
		const { lesson: words, figure: figureWords } = wordsOf(path.slice(1, 3) as Language);

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
