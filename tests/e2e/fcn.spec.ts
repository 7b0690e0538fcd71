import type { Page } from '@playwright/test';
import { serve } from '../../scripts/serve.mjs';
import { en, ko } from './support/words';
import { png } from './support/pictures';
import { computedLayers, layer, layersOf, small } from './support/smallFcn';
import { expect, test } from './support/test';

const words = en.fcn;
const shards = '**/models/camvid-fcn/*.bin';

const result = (page: Page) => page.getByRole('region', { name: words.result.title }).getByRole('img');
const errorOf = (page: Page, code: string) => page.locator(`[data-error="${code}"]`);

test('the shipped network labels a drawn street, and shows the strongest map of every layer', async ({
	page,
	open
}) => {
	await open('/en/fcn');
	await expect(result(page)).toHaveAccessibleName(/FCN-8s: .*road \d\d/);
	await expect(result(page)).toHaveAccessibleName(/sky \d/);
	await expect(layersOf(page)).toHaveCount(31);
	await expect(computedLayers(page), 'all but the picture').toHaveCount(30);
	await expect(layer(page, 'conv1_1')).toContainText('384 × 480 × 16');
	await expect(layer(page, 'fc7')).toContainText('12 × 15 × 256');
	await expect(page.locator('[data-backend]')).toHaveAttribute('data-backend', /^(wasm|webgl|webgpu)$/);

	const eight = await result(page).getAttribute('aria-label');
	await page.getByText(words.head.names['32s']).click();
	await expect(result(page)).toHaveAccessibleName(/FCN-32s: /);
	expect((await result(page).getAttribute('aria-label'))?.split(':')[1]).not.toBe(eight?.split(':')[1]);
	await expect(page).toHaveURL(/\?head=32s$/);
});

test('the address says what is shown, and nonsense in it falls back', async ({ page, open }) => {
	await small(page);
	await open('/en/fcn?scene=7&head=16s');
	await expect(result(page)).toHaveAccessibleName(/FCN-16s: /);
	await expect(page.getByLabel(words.picture.number)).toHaveValue('7');
	await page.getByRole('button', { name: words.picture.another }).click();
	await expect(page).toHaveURL(/scene=8&head=16s$/);
	await page.goBack();
	await expect(page.getByLabel(words.picture.number)).toHaveValue('7');

	await open('/en/fcn?scene=-3&head=<b>&backend=abacus');
	await expect(result(page)).toHaveAccessibleName(/FCN-8s: /);
	await expect(page.getByText(words.unreadable('scene', '-3', '1'))).toBeVisible();
	await expect(page.getByText(words.unreadable('head', '<b>', '8s'))).toBeVisible();
	await expect(page.getByText(words.unreadable('backend', 'abacus', 'auto'))).toBeVisible();
	await page.getByRole('button', { name: words.picture.close }).click();
	await expect(page.getByText(words.unreadable('head', '<b>', '8s'))).toBeHidden();
});

test('a download that fails is told in words, and can be tried again', async ({ page, open, problems }) => {
	problems.allow(/status 404|404 \(Not Found\)/);
	await small(page);
	await page.route(shards, (route) => route.fulfill({ status: 404 }));
	await open('/en/fcn');
	await expect(errorOf(page, 'not-found')).toContainText(words.errors['not-found']);
	await page.unroute(shards);
	await page.getByRole('button', { name: words.progress.retry }).click();
	await expect(result(page)).toHaveAccessibleName(/FCN-8s: /);
	await expect(page.getByRole('alert')).toHaveCount(0);
});

test('damaged weights are refused, fetched again and refused for good', async ({ page, open }) => {
	await small(page);
	let asked = 0;
	await page.route(shards, (route) => {
		asked++;
		return route.fulfill({ body: Buffer.alloc(30_018) });
	});
	await open('/en/fcn');
	await expect(errorOf(page, 'damaged')).toBeVisible();
	expect(asked).toBe(2);
});

test('a download can be stopped', async ({ page, open }) => {
	await small(page);
	// This shard never comes.
	await page.route(shards, () => undefined);
	await open('/en/fcn');
	await page.getByRole('button', { name: words.progress.stop }).click();
	await expect(errorOf(page, 'aborted')).toBeVisible();
	await expect(page.getByRole('button', { name: words.progress.retry })).toBeVisible();
});

test('the next visit downloads no weights', async ({ page, open }) => {
	await small(page);
	const asked: string[] = [];
	page.on('request', (request) => request.url().endsWith('.bin') && asked.push(request.url()));
	for (let visit = 0; visit < 2; visit++) {
		await open('/en/fcn');
		await expect(result(page)).toHaveAccessibleName(/FCN-8s: /);
	}
	expect(asked.length).toBe(1);
});

test('own pictures are labelled, and files that are none are refused', async ({ page, open }) => {
	await small(page);
	await open('/en/fcn');
	await expect(result(page)).toHaveAccessibleName(/FCN-8s: /);
	const file = page.getByLabel(words.picture.file);
	await file.setInputFiles({ name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from('no picture') });
	await expect(errorOf(page, 'picture-unreadable')).toBeVisible();
	await file.setInputFiles({ name: 'a.png', mimeType: 'image/png', buffer: png(100, 70) });
	await expect(layer(page, 'conv1_1')).toContainText('96 × 128 × 4');
	await expect(layer(page, 'up8')).toContainText('96 × 128 × 11');
	await expect(page.getByRole('alert')).toHaveCount(0);
});

test('the backend can be chosen, and one that is not there is refused', async ({ page, open }) => {
	await small(page);
	await open('/en/fcn');
	await expect(result(page)).toHaveAccessibleName(/FCN-8s: /);
	const choice = page.getByRole('combobox', { name: words.backend.label });
	await choice.selectOption('cpu');
	await expect(page.locator('[data-backend="cpu"]')).toBeVisible();
	await expect(page).toHaveURL(/backend=cpu$/);
	await choice.selectOption('webgpu');
	await expect(errorOf(page, 'backend')).toBeVisible();
	await expect(choice).toHaveValue('cpu');

	await open('/en/fcn?backend=webgpu');
	await expect(errorOf(page, 'backend')).toBeVisible();
	await expect(choice).toHaveValue('auto');
	await expect(result(page)).toHaveAccessibleName(/FCN-8s: /);
});

test('has threads where the host isolates the page', async ({ page, open }) => {
	await page.route('**/*', async (route) => {
		const response = await route.fetch();
		const isolated = {
			'Cross-Origin-Opener-Policy': 'same-origin',
			'Cross-Origin-Embedder-Policy': 'require-corp'
		};
		await route.fulfill({ response, headers: { ...response.headers(), ...isolated } });
	});
	await small(page);
	await open('/en/fcn?backend=wasm');
	test.skip((await page.evaluate(() => navigator.hardwareConcurrency)) < 2, 'one processor');
	await expect(page.locator('[data-backend="wasm"]')).toHaveText(/ [2-8] threads/);
	await expect(result(page)).toHaveAccessibleName(/FCN-8s: /);
	await expect(computedLayers(page)).toHaveCount(30);
});

test('works under a base path, in Korean, with the keyboard alone', async ({ page }) => {
	await small(page);
	const site = await serve({ base: '/some/name', port: 0 });
	try {
		await page.goto(`${site.address}ko/fcn/`);
		await page.locator('html[data-hydrated]').waitFor();
		const image = page.getByRole('region', { name: ko.fcn.result.title }).getByRole('img');
		await expect(image).toHaveAccessibleName(/^FCN-8s의 분류 결과/);
		await page.getByRole('radio', { name: 'FCN-8s' }).focus();
		await page.keyboard.press('ArrowLeft');
		await expect(image).toHaveAccessibleName(/^FCN-16s의 분류 결과/);
	} finally {
		await site.close();
	}
});
