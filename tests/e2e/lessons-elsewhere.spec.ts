// Lessons without a script, under a base path, opened from another page, and with a storage that holds nonsense.
import { serve } from '../../scripts/serve.mjs';
import { wordsOf, type Language } from '../../src/lib/i18n';
import { lessonPages, readPages } from './support/lessons';
import { expect, test } from './support/test';

const paths = lessonPages();
const wordsFor = (path: string) => wordsOf(path.slice(1, 3) as Language).lesson;

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	for (const path of paths.filter((each) => each.startsWith('/en/') || readPages.includes(each)))
		test(`${path} can be read: text, formulas, still figures, answers`, async ({ page, problems }) => {
			problems.allow(/^failed \(csp\): .*\.js$/);
			await page.goto(path);
			const words = wordsFor(path);
			await expect(page.locator('h1')).toBeVisible();
			const steps = await page.locator('section[data-step]').all();
			expect(steps.length).toBeGreaterThan(2);
			for (const step of steps) {
				await expect(step.locator('h2')).toBeVisible();
				await expect(step.locator('.prose p').first()).toBeVisible();
			}
			await expect(page.locator('.katex-html').first()).toBeVisible();
			await expect(page.locator('math').first()).toBeAttached();
			await expect(steps[0].locator('.still svg').first()).toBeVisible();
			await expect(page.locator('.answers')).toBeVisible();
			await expect(page.locator('.answers dt', { hasText: words.rightChoice }).first()).toBeVisible();
			await expect(page.locator('nav a[aria-current=page]')).toBeVisible();
			await expect(page.locator('aside.pane')).toBeHidden();
		});
});

test.describe('under a base path', () => {
	test.use({ javaScriptEnabled: false });

	let site: Awaited<ReturnType<typeof serve>>;

	test.beforeAll(async () => {
		site = await serve({ base: '/some/name', port: 0 });
	});

	test.afterAll(() => site.close());

	test('links within the text stay on the site', async ({ page, request, problems }) => {
		problems.allow(/^failed \(csp\): .*\.js$/);
		const followed = new Set<string>();
		for (const path of readPages) {
			await page.goto(site.address + path.slice(1));
			const links = await page
				.locator('.prose a:not([rel])')
				.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
			expect(links).not.toEqual([]);
			for (const link of links) {
				expect(link.startsWith(site.address), link).toBe(true);
				followed.add(link.split('#')[0]);
			}
		}
		for (const link of followed) expect((await request.get(link)).status(), link).toBe(200);
	});
});

test('the next lesson opens without loading the page anew, with all its text', async ({ page, open }) => {
	const [first, second] = ['/ko/lessons/convolution-is-a-sparse-matrix/', '/ko/lessons/transpose-it/'];
	await open(first);
	await page.evaluate(() => Object.assign(window, { same: true }));
	const heading = page.getByRole('heading', { level: 1 });
	const title = await heading.innerText();
	await page.locator('a[rel=next]').click();
	await expect(page).toHaveURL(new RegExp(`${second}$`));
	await expect(heading).not.toHaveText(title);
	await expect(page.locator('section[data-step]').first()).toBeVisible();
	for (const prose of await page.locator('article .prose').all()) await expect(prose).not.toBeEmpty();
	await expect(page.locator('#figure').locator('svg, canvas').first()).toBeVisible();
	const [question] = await page.locator('fieldset[data-question]').all();
	await question.getByRole('radio').first().check();
	await expect(question.locator('[aria-live] .prose')).not.toBeEmpty();
	expect(await page.evaluate(() => 'same' in window)).toBe(true);

	await page.goBack();
	await expect(page).toHaveURL(new RegExp(`${first}$`));
	await expect(heading).toHaveText(title);
	for (const prose of await page.locator('article .prose').all()) await expect(prose).not.toBeEmpty();
});

test('a storage full of nonsense is a fresh start', async ({ page, open }) => {
	const [path] = paths;
	const slug = path.split('/').at(-2);
	await page.addInitScript(
		(key) => localStorage.setItem(key, '{"steps":{"a":1},"answers":["b"]}'),
		`transposed.lesson.${slug}`
	);
	await open(path);
	await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
	await page.getByRole('radio').first().check();
	await expect(page.locator('[data-right]')).toHaveCount(1);
});

test('a storage that is blocked costs nothing but the memory', async ({ page, open }) => {
	await page.addInitScript(() =>
		Object.defineProperty(window, 'localStorage', {
			get() {
				throw new DOMException('blocked', 'SecurityError');
			}
		})
	);
	const [path] = paths;
	await open(path);
	await page.getByRole('radio').first().check();
	await expect(page.locator('[data-right]')).toHaveCount(1);
	await expect(page.getByText(wordsOf(path.slice(1, 3) as Language).site.notSaved)).toBeVisible();
});
