// Files of what the network made: what is in them, and that they agree with each other and with the page.
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { loadImage, createCanvas } from '@napi-rs/canvas';
import { CLASSES, LABEL_COLOURS } from '../../src/lib/scenes';
import { expectAccessible } from './support/axe';
import { png } from './support/pictures';
import { computedLayers, small } from './support/smallFcn';
import { expect, test } from './support/test';
import { en, ko } from './support/words';

const words = en.fcn.take;
type Line = 'picture' | 'mask' | 'maps' | 'network' | 'scores';

const line = (page: Page, key: Line) => page.locator(`[data-take="${key}"]`);

async function openPanel(page: Page, title = words.title) {
	await page.locator('summary', { hasText: new RegExp(`^${title}$`) }).click();
	await expect(line(page, 'mask')).toBeVisible();
}

async function taken(page: Page, key: Line, button: string) {
	const press = line(page, key).getByRole('button', { name: button, exact: true });
	const [download] = await Promise.all([page.waitForEvent('download'), press.click()]);
	return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** A reader of its own, after the format's definition. */
function readNpy(bytes: Buffer) {
	expect(bytes.subarray(0, 8).toString('latin1')).toBe('\x93NUMPY\x01\x00');
	const start = 10 + bytes.readUInt16LE(8);
	const header = bytes.subarray(10, start).toString('latin1');
	const [, type, tuple] = /'descr': '(.+?)', 'fortran_order': False, 'shape': \((.*?)\)/.exec(header)!;
	const shape = tuple.split(',').map(Number);
	const data = bytes.subarray(start);
	const values =
		type === '<f4'
			? Float32Array.from({ length: data.length / 4 }, (_, n) => data.readFloatLE(4 * n))
			: Float32Array.from(data);
	expect(values.length).toBe(shape.reduce((product, side) => product * side));
	return { type, shape, values };
}

/** [height, width, 4] */
async function pixelsOf(bytes: Buffer) {
	expect([...bytes.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
	const image = await loadImage(bytes);
	const context = createCanvas(image.width, image.height).getContext('2d');
	context.drawImage(image, 0, 0);
	const { width, height } = image;
	return { width, height, data: context.getImageData(0, 0, width, height).data };
}

test.beforeEach(async ({ page }) => small(page));

test('the mask as a picture and as numbers are the same', async ({ page, open }) => {
	await open('/en/fcn?scene=3&head=16s');
	await openPanel(page);
	const numbers = await taken(page, 'mask', words.npy);
	expect(numbers.name).toBe('street-3-mask-16s.npy');
	const { type, shape, values } = readNpy(numbers.bytes);
	expect([type, shape]).toEqual(['|u1', [360, 480]]);
	const drawn = await taken(page, 'mask', words.png);
	expect(drawn.name).toBe('street-3-mask-16s.png');
	const { width, height, data } = await pixelsOf(drawn.bytes);
	expect([height, width]).toEqual(shape);
	const wrong = Array.from(values).filter((label, n) =>
		LABEL_COLOURS[label].some((byte, c) => data[4 * n + c] !== byte)
	);
	expect(wrong).toEqual([]);
	expect(new Set(values).size).toBeGreaterThan(1);
	await expect(page.getByText(words.saved('street-3-mask-16s.png'))).toBeVisible();
});

test('the picture is what is seen, and nothing shines through', async ({ page, open }) => {
	await open('/en/fcn');
	await openPanel(page);
	const { name, bytes } = await taken(page, 'picture', words.png);
	expect(name).toBe('street-1.png');
	const { width, height, data } = await pixelsOf(bytes);
	expect([width, height]).toEqual([480, 360]);
	expect(data.filter((_, n) => n % 4 === 3).every((alpha) => alpha === 255)).toBe(true);
	expect(new Set(data).size).toBeGreaterThan(50);
});

test('maps and their notebook: shapes, numbers and names agree', async ({ page, open }) => {
	await open('/en/fcn?layer=conv4_2&off=fc7');
	await openPanel(page);
	await expect(line(page, 'maps').getByRole('combobox')).toHaveValue('conv4_2');
	const maps = await taken(page, 'maps', words.npy);
	expect(maps.name).toBe('street-1-ablated-conv4_2.npy');
	const { type, shape, values } = readNpy(maps.bytes);
	expect(type).toBe('<f4');
	expect(shape.slice(1)).toEqual([48, 60]);

	const { name, bytes } = await taken(page, 'maps', words.notebook);
	expect(name).toBe('street-1-ablated-conv4_2.ipynb');
	const book = JSON.parse(bytes.toString('utf8')) as {
		nbformat: number;
		cells: { id: string; source: string[] }[];
	};
	expect(book.nbformat).toBe(4);
	const cell = (id: string) => book.cells.find((each) => each.id === id)!.source.join('');
	expect(cell('introduction')).toContain('Switched off: `fc7`');
	expect(cell('introduction')).toContain('layer=conv4_2&off=fc7');
	expect(cell('files')).toContain('np.load("street-1-ablated-conv4_2.npy")');
	expect(cell('files')).toContain('np.load("street-1-ablated-mask-8s.npy")');
	expect(cell('files')).toContain('top, left = 12, 0\nstride = 8\n');
	expect(cell('check-shapes')).toContain(`maps.shape == (${shape.join(', ')})`);
	const [, most] = /most_page = np.array\(\[([^\]]+)\]/.exec(cell('check-maps'))!;
	const area = 48 * 60;
	const largest = Array.from({ length: shape[0] }, (_, n) =>
		Array.from(values.subarray(n * area, (n + 1) * area)).reduce((a, b) => Math.max(a, b))
	);
	expect(most.split(',').map(Number).slice(0, -1)).toEqual(largest);
});

test('the scores of the head have the mask’s classes as their largest', async ({ page, open }) => {
	await open('/en/fcn');
	await openPanel(page);
	await line(page, 'maps').getByRole('combobox').selectOption('up8');
	const { shape, values } = readNpy((await taken(page, 'maps', words.npy)).bytes);
	expect(shape).toEqual([CLASSES.length, 384, 480]);
	const mask = readNpy((await taken(page, 'mask', words.npy)).bytes).values;
	// 12 rows of padding above the picture
	const score = (label: number, n: number) => values[label * 384 * 480 + 12 * 480 + n];
	const wrong = Array.from(mask).filter((label, n) =>
		CLASSES.some((_, other) => score(other, n) > score(label, n))
	);
	expect(wrong).toEqual([]);
	const { bytes } = await taken(page, 'maps', words.notebook);
	expect(bytes.toString('utf8')).toContain('mask = largest score');
});

test('the network’s map as SVG and PNG, whatever is on the screen', async ({ page, open }) => {
	await page.setViewportSize({ width: 390, height: 800 });
	await open('/en/fcn');
	await openPanel(page);
	await expect.poll(() => computedLayers(page).count()).toBeGreaterThan(20);
	const { name, bytes } = await taken(page, 'network', words.svg);
	expect(name).toBe('street-1-network-8s.svg');
	const text = bytes.toString('utf8');
	expect(text).not.toMatch(/var\(|class="|url\(["']?https?:/);
	const drawn = await page.evaluate((source) => {
		const file = new DOMParser().parseFromString(source, 'image/svg+xml');
		return {
			title: file.querySelector('title')?.textContent,
			texts: [...file.querySelectorAll('text')].map(({ textContent }) => textContent.trim()),
			images: [...file.querySelectorAll('image')].map((image) => image.getAttribute('href')?.slice(0, 22))
		};
	}, text);
	expect(drawn.title).toBe(words.figure.network('FCN-8s'));
	for (const layer of ['conv1_1', 'pool5', 'fc7', 'up8']) expect(drawn.texts).toContain(layer);
	expect(drawn.images.length).toBeGreaterThan(25);
	expect(new Set(drawn.images)).toEqual(new Set(['data:image/png;base64,']));
	const { width, height, data } = await pixelsOf((await taken(page, 'network', words.png)).bytes);
	expect(width).toBeGreaterThan(2000);
	// The lowest line, the strides, is lettered in the page's own font.
	const letters = data.subarray((height - 70) * width * 4, (height - 40) * width * 4);
	expect(letters.filter((byte, n) => n % 4 === 1 && byte < 128).length).toBeGreaterThan(200);
	expect(new Set(new Uint32Array(data.buffer)).size).toBeGreaterThan(1000);
	await expect(page.locator('[data-name]')).toHaveCount(0);
});

test('scores can be taken once a pixel is pinned', async ({ page, open }) => {
	await open('/en/fcn');
	await openPanel(page);
	await expect(line(page, 'scores').getByRole('button', { name: words.svg })).toBeDisabled();
	await expect(page.getByText(words.nowhere)).toBeVisible();
	await open('/en/fcn?at=37,212');
	await openPanel(page);
	const { name, bytes } = await taken(page, 'scores', words.svg);
	expect(name).toBe('street-1-scores-37-212-8s.svg');
	const text = bytes.toString('utf8');
	expect(text).toContain(words.figure.scores('FCN-8s', 37, 212));
	for (const each of CLASSES) expect(text).toContain(`>${each}<`);
	const { width } = await pixelsOf((await taken(page, 'scores', words.png)).bytes);
	expect(width).toBe(2 * 636);
});

test('of an own picture the panel says where the files are, and the notebook has no link', async ({
	page,
	open
}) => {
	await open('/en/fcn');
	await page.getByLabel(en.fcn.picture.file).setInputFiles({
		name: 'secret-name.png',
		mimeType: 'image/png',
		buffer: png(160, 96)
	});
	await openPanel(page);
	await expect(page.getByText(words.own)).toBeVisible();
	await expect(line(page, 'maps').getByRole('button', { name: words.notebook })).toBeEnabled();
	const { name, bytes } = await taken(page, 'maps', words.notebook);
	expect(name).toBe('own-picture-conv3_1.ipynb');
	const text = bytes.toString('utf8');
	expect(text).toContain('on the reader');
	expect(text).not.toContain('secret-name');
	expect(text).not.toContain('http');
});

test('the panel is accessible, with the keyboard too, in Korean', async ({ page, open }) => {
	const { fcn } = ko;
	await open('/ko/fcn?layer=pool3');
	const summary = page.locator('summary', { hasText: new RegExp(`^${fcn.take.title}$`) });
	await summary.focus();
	await page.keyboard.press('Enter');
	await expect(line(page, 'maps')).toBeVisible();
	await expect(page.getByRole('group', { name: fcn.take.picture, exact: true })).toBeVisible();
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.keyboard.press('Tab').then(() => page.keyboard.press('Enter'))
	]);
	expect(download.suggestedFilename()).toBe('street-1.png');
	await expectAccessible(page, { within: `section[aria-label="${fcn.backend.label}"]` });
});
