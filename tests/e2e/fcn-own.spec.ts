// A reader's own network: its files in, its layers and channels to be looked at, and what is said when it will not do.
import { writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expectAccessible } from './support/axe';
import { en } from './support/words';
import { graphModel, layersModel, textFile, type ModelFile } from './support/ownModels';
import { layer, small } from './support/smallFcn';
import { expect, test } from './support/test';

const words = en.fcn.brought;

const give = (page: Page, files: readonly ModelFile[]) =>
	page.getByLabel(new RegExp(`${words.choose}|${words.another}`)).setInputFiles([...files]);
const refused = (page: Page, code: keyof typeof words.refused) => page.locator(`[data-refusal="${code}"]`);

test.beforeEach(async ({ page, open }) => {
	await small(page);
	await open('/en/fcn?backend=wasm');
	await expect(layer(page, 'conv1_1')).toBeVisible();
});

test('a model of layers is opened, looked at and left', async ({ page }) => {
	const address = page.url();
	await give(page, layersModel());
	await expect(page.getByText(words.input('64', '96', 3))).toBeVisible();
	await expect(page.getByText(words.private)).toBeVisible();
	await expect(page.getByText(words.only)).toBeVisible();
	await expect(layer(page, 'picture')).toContainText(/64\s*×\s*96\s*×\s*3/);
	await expect(layer(page, 'smaller')).toContainText(/32\s*×\s*48\s*×\s*12/);
	await expect(layer(page, 'smaller')).toContainText(en.fcn.map.field('4'));
	await expect(layer(page, 'scores')).toContainText(/1\s*×\s*1\s*×\s*5/);
	await expect(layer(page, 'scores')).not.toContainText(en.fcn.map.field(''));

	await layer(page, 'joined').click();
	await expect(page.getByRole('heading', { name: en.fcn.channels.titleOf('joined') })).toBeVisible();
	await expect(page.locator('[data-channel]').first()).toBeVisible();
	await page.getByLabel(en.fcn.channels.sort.label, { exact: true }).selectOption('similarity');
	await expect(page.getByText(en.fcn.channels.similar.truth('road'))).toBeVisible();
	expect(page.url()).toBe(address);

	// Other bytes, another fit, another picture, another backend: each is computed anew.
	const opened = page.locator('[data-part="large-map"]');
	const before = await opened.innerText();
	await page.getByLabel(words.range.label).selectOption('bytes');
	await expect(opened).not.toHaveText(before, { useInnerText: true });
	await expect(page.getByText(words.range.explain.bytes)).toBeVisible();
	await page.getByText(words.fit.names.stretch, { exact: true }).click();
	await page.getByRole('button', { name: en.fcn.picture.photographs.names.cat }).click();
	await expect(page.getByLabel(words.seen(64, 96))).toBeVisible();
	await expect(page.getByLabel(en.fcn.channels.sort.label, { exact: true })).toHaveValue('similarity');
	await page.getByRole('combobox', { name: en.fcn.backend.label }).selectOption('cpu');
	await expect(page.locator('[data-backend="cpu"]')).toBeVisible();
	await expect(layer(page, 'scores')).toHaveAccessibleName(/values from/);

	await page.getByRole('button', { name: words.leave }).click();
	await expect(layer(page, 'up8')).toBeVisible();
	await expect(page.getByRole('heading', { name: en.fcn.sources.title })).toBeVisible();
	await expect(page.getByText(words.explain)).toBeVisible();
});

test('a graph is dropped on a narrow page, and says what of it is not shown', async ({ page }, info) => {
	await page.setViewportSize({ width: 360, height: 740 });
	const paths = graphModel().map(({ name, buffer }) => {
		writeFileSync(info.outputPath(name), buffer);
		return info.outputPath(name);
	});
	const browser = await page.context().newCDPSession(page);
	for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
		await browser.send('Input.dispatchDragEvent', {
			type,
			x: 180,
			y: 300,
			data: { items: [], files: paths, dragOperationsMask: 1 }
		});
	await expect(page.getByText(words.input(words.any, words.any, 3))).toBeVisible();
	await expect(page.getByText(words.free)).toBeVisible();
	await page.getByText(words.left.summary(2)).click();
	await expect(page.getByText(`${words.left.why.operation}: strange (FancyOp)`)).toBeVisible();
	await expect(page.getByText(`${words.left.why.behind}: after (Relu)`)).toBeVisible();
	// The frame of the drawn street, halved.
	await layer(page, 'features/Relu').click();
	await expect(page.getByText(en.fcn.channels.shape(8, 192, 240))).toBeVisible();
	await expect(page.locator('[data-channel]').nth(7)).toBeVisible();
	const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
	expect(overflow).toBeLessThanOrEqual(0);
	await expectAccessible(page);
});

test('every kind of file that will not do is answered in words, and what was open stays', async ({
	page
}) => {
	const [json, one, two] = layersModel();
	const short = { ...two, buffer: two.buffer.subarray(4) };
	const cases: [keyof typeof words.refused, readonly ModelFile[], string][] = [
		['other-format', [textFile('x', 'net.onnx')], 'net.onnx'],
		['no-json', [one, two], one.name],
		['bad-json', [textFile('{"modelTopology": {'), one, two], json.name],
		['not-a-model', [textFile('[]'), one, two], json.name],
		['no-weights', [textFile('{"modelTopology": {}}')], json.name],
		['missing-shards', [json, one], two.name],
		['wrong-size', [json, one, short], two.name],
		['not-finite', layersModel({ first: NaN }), 'edges/kernel'],
		['unknown-layers', layersModel({ pooling: 'FancyPooling' }), 'FancyPooling'],
		['several-inputs', layersModel({ inputs: ['left', 'right'] }), 'left, right'],
		['input-shape', layersModel({ shape: [64, 96, 4] }), '? × 64 × 96 × 4']
	];
	for (const [code, files, named] of cases) {
		await give(page, files);
		await expect(refused(page, code)).toContainText(named);
		await expect(layer(page, 'up8')).toBeVisible();
	}
	await give(page, layersModel());
	await expect(layer(page, 'scores')).toBeVisible();
	await expect(page.locator('[data-refusal]')).toHaveCount(0);
	await give(page, [json, one]);
	await expect(refused(page, 'missing-shards')).toContainText(two.name);
	await expect(layer(page, 'scores')).toBeVisible();
});
