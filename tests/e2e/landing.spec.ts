// The landing page: a figure that lives, can be held and pointed at; the lessons and the lab one click away.
import { languages, wordsOf } from '../../src/lib/i18n';
import { expectAccessible } from './support/axe';
import { lessonPages } from './support/lessons';
import { Lab } from './support/lab';
import { outputOf, type Setting } from './support/labMaths';
import { expect, test } from './support/test';

const stepTime = 700;

/** A 3×3 map stamped into a 5×5 one, with the numbers that the page shows. */
async function stampsOf(lab: Lab) {
	const [x, w] = [await lab.cellTexts('input'), await lab.cellTexts('kernel')].map((cells) =>
		cells.map(Number)
	);
	const setting: Setting = { op: 'transposed', input: [3, 3], kernel: [3, 3], output: [5, 5], x, w };
	return { x, w, after: (steps: number) => outputOf(setting, ({ col }) => col < steps).map(String) };
}

for (const language of languages)
	test.describe(language, () => {
		const { site, figure, lab: words } = wordsOf(language);

		test('the figure plays by itself to its end, and can be held', async ({ open, page }) => {
			await page.clock.install({ time: new Date('2026-01-01T08:00:00') });
			await page.clock.pauseAt(new Date('2026-01-01T08:00:01'));
			await open(`/${language}/`);
			const lab = new Lab(page, language);
			const stamps = await stampsOf(lab);
			await expect(lab.button(figure.player.pause)).toBeVisible();
			for (const step of [1, 2]) {
				await page.clock.runFor(stepTime);
				await expect.poll(() => lab.cellTexts('output')).toEqual(stamps.after(step));
			}
			await expect(lab.readout).toContainText('x01');

			await lab.button(figure.player.pause).click();
			await page.clock.runFor(20 * stepTime);
			expect(await lab.cellTexts('output')).toEqual(stamps.after(2));

			await lab.button(figure.player.play).click();
			for (const step of [3, 4, 5, 6, 7, 8, 9]) {
				await page.clock.runFor(stepTime);
				await expect.poll(() => lab.cellTexts('output')).toEqual(stamps.after(step));
			}
			await expect(lab.button(figure.player.play)).toBeVisible();
		});

		test('it stands still for a reader who wants less motion, and answers all the same', async ({
			open,
			page
		}) => {
			await page.emulateMedia({ reducedMotion: 'reduce' });
			await page.clock.install({ time: new Date('2026-01-01T08:00:00') });
			await open(`/${language}/`);
			const lab = new Lab(page, language);
			const stamps = await stampsOf(lab);
			const still = await lab.cellTexts('output');
			await page.clock.runFor(20 * stepTime);
			expect(await lab.cellTexts('output')).toEqual(still);
			const step = Number(await page.getByRole('slider', { name: figure.player.scrub }).inputValue());
			expect(step).toBeGreaterThan(0);
			expect(still).toEqual(stamps.after(step));

			await lab.cell('input', 4).hover();
			await expect(lab.readout).toContainText(figure.readout.column('x11', 4, 'Cᵀ'));
			await expect(lab.readout.getByRole('listitem')).toHaveText(
				['11', '12', '13', '21', '22', '23', '31', '32', '33'].map(
					(name, tap) => `y${name} += ${stamps.w[tap]}·${stamps.x[4]} = ${stamps.w[tap] * stamps.x[4]}`
				)
			);
			await expect(page.getByText(site.landing.caption)).toBeVisible();
			if (language === 'en') await expectAccessible(page);
		});

		test('every lesson and the lab are one click away', async ({ open, page }) => {
			await open(`/${language}/`);
			const lessons = page.locator('#lessons').getByRole('link');
			const paths = await lessons.evaluateAll((links) =>
				links.map((link) => (link as HTMLAnchorElement).pathname)
			);
			const expected = lessonPages().filter((path) => path.startsWith(`/${language}/`));
			expect(paths.map((path) => path.replace(/\/?$/, '/')).sort()).toEqual(expected.sort());
			const title = (await lessons.first().innerText()).trim();
			await lessons.first().click();
			await expect(page.getByRole('heading', { level: 1 })).toContainText(title);
			await page.goBack();
			await expect(page).toHaveURL(new RegExp(`/${language}/?$`));

			await page.getByRole('main').getByRole('link', { name: words.title, exact: true }).click();
			await expect(page).toHaveURL(new RegExp(`/${language}/lab/matrix/?$`));
			await expect(page.getByRole('heading', { level: 1, name: words.title })).toBeVisible();
		});
	});

test('leaving while the figure plays is no trouble', async ({ open, page }) => {
	await page.clock.install({ time: new Date('2026-01-01T08:00:00') });
	await open('/en/');
	await page
		.getByRole('navigation')
		.getByRole('link', { name: wordsOf('en').site.matrixLab })
		.click();
	await expect(page.getByRole('heading', { level: 1, name: wordsOf('en').lab.title })).toBeVisible();
	await page.clock.runFor(20 * stepTime);
	await expect(page).toHaveURL(/\/en\/lab\/matrix\/?$/);
});

test('the site opens in the language of the browser, or the one chosen last', async ({
	open,
	page,
	browser,
	baseURL
}) => {
	const korean = await browser.newContext({ locale: 'ko-KR', baseURL });
	const other = await korean.newPage();
	await other.goto('/');
	await expect(other).toHaveURL(/\/ko\/?$/);
	await korean.close();

	await open('/en/');
	await page.getByRole('link', { name: '한국어' }).click();
	await expect(page).toHaveURL(/\/ko\/?$/);
	await page.goto('/');
	await expect(page).toHaveURL(/\/ko\/?$/);
});
