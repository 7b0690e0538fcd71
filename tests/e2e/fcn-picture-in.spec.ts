// Every way that a picture can come in by, and what is said when none does.
import { mkdirSync, writeFileSync } from 'node:fs';
import type { BrowserContext, Page, TestInfo } from '@playwright/test';
import { launchOptions } from '../../scripts/lib/browser.mjs';
import { en } from './support/words';
import {
	animatedGif,
	cmykJpeg,
	jpeg,
	png,
	pretendingPng,
	transparentPng,
	turnedJpeg,
	whitePng
} from './support/pictures';
import { layer, small } from './support/smallFcn';
import { expect, test } from './support/test';

const words = en.fcn.picture;

const usual = launchOptions();
test.use({ launchOptions: { ...usual, args: [...usual.args, '--use-fake-device-for-media-stream'] } });

const problem = (page: Page, name: keyof typeof words.problems) =>
	expect(page.locator(`[data-problem="${name}"]`)).toContainText(words.problems[name]);
const wrong = (page: Page, code: string) => expect(page.locator(`[data-error="${code}"]`)).toBeVisible();
/** The first layer's map is as large as the frame around what is seen. */
const framed = (page: Page, height: number, width: number) =>
	expect(layer(page, 'conv1_1')).toContainText(new RegExp(`${height}\\s*×\\s*${width}`));
const fileInput = (page: Page) => page.getByLabel(words.file);
const file = (buffer: Buffer, name = 'a.png') => ({ name, mimeType: 'image/png', buffer });

test.beforeEach(async ({ page, open }) => {
	await small(page);
	await open('/en/fcn');
	await framed(page, 384, 480);
});

/** Drops what is in the computer's own file system, as a reader does. */
async function drop(page: Page, data: { files?: string[]; text?: string }) {
	const browser = await page.context().newCDPSession(page);
	const items = data.text ? [{ mimeType: 'text/plain', data: data.text }] : [];
	const dragged = { items, files: data.files ?? [], dragOperationsMask: 1 };
	for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
		await browser.send('Input.dispatchDragEvent', { type, x: 600, y: 400, data: dragged });
}

function onDisk(info: TestInfo, name: string, content: Buffer): string {
	const path = info.outputPath(name);
	writeFileSync(path, content);
	return path;
}

test('a picture is dropped anywhere on the page; a folder, text and other files are answered in words', async ({
	page
}, info) => {
	await drop(page, { files: [onDisk(info, 'a.png', png(100, 70))] });
	await framed(page, 96, 128);
	await expect(page.getByText(words.notShared)).toBeVisible();

	mkdirSync(info.outputPath('pictures'));
	await drop(page, { files: [info.outputPath('pictures')] });
	await problem(page, 'folder');
	await page.getByRole('button', { name: words.close }).click();
	await expect(page.getByRole('alert')).toHaveCount(0);
	await drop(page, { text: 'no picture' });
	await problem(page, 'nothing-dropped');
	await drop(page, { files: [onDisk(info, 'a.txt', Buffer.from('no picture'))] });
	await wrong(page, 'picture-unreadable');
	await expect(page.locator('[data-problem]')).toHaveCount(0);
	await framed(page, 96, 128);
});

test('a picture is pasted; text is not, and typing is left alone', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	const copy = (bytes: string | null) =>
		page.evaluate(async (content) => {
			if (content === null) return navigator.clipboard.writeText('7');
			const picture = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0));
			const item = new ClipboardItem({ 'image/png': new Blob([picture], { type: 'image/png' }) });
			return navigator.clipboard.write([item]);
		}, bytes);
	await copy(png(60, 130).toString('base64'));
	await page.keyboard.press('Control+v');
	await framed(page, 160, 64);

	await copy(null);
	await page.keyboard.press('Control+v');
	await problem(page, 'nothing-pasted');
	const number = page.getByLabel(words.number);
	await number.fill('');
	await number.focus();
	await page.keyboard.press('Control+v');
	await expect(number).toHaveValue('7');
	await page.keyboard.press('Tab');
	await expect(page).toHaveURL(/scene=7$/);
	await framed(page, 384, 480);
});

test('pictures of many kinds are taken through the file picker', async ({ page }) => {
	const input = fileInput(page);
	for (const [name, buffer, [height, width]] of [
		['cmyk.jpg', cmykJpeg, [32, 32]],
		['moving.gif', animatedGif, [32, 32]],
		['clear.png', transparentPng(), [32, 32]],
		['long.jpg', jpeg(700, 20), [32, 480]],
		['turned.jpg', turnedJpeg(6, 80, 30), [96, 32]]
	] as const) {
		await input.setInputFiles(file(png(200, 200)));
		await framed(page, 224, 224);
		await input.setInputFiles(file(buffer, name));
		await framed(page, height, width);
	}
	await expect(page.getByRole('alert')).toHaveCount(0);
});

test('a picture of 100 megapixels is reduced', async ({ page }) => {
	await fileInput(page).setInputFiles(file(whitePng(10_000, 10_000)));
	await framed(page, 480, 480);
	await expect(page.getByRole('alert')).toHaveCount(0);
});

test('files that are no good leave the picture that was there', async ({ page }) => {
	const input = fileInput(page);
	for (const [buffer, code] of [
		[Buffer.from('no picture'), 'picture-unreadable'],
		[Buffer.alloc(0), 'picture-empty'],
		[png(300, 200).subarray(0, 60), 'picture-unreadable'],
		[jpeg(300, 200).subarray(0, 200), 'picture-unreadable'],
		[pretendingPng(40_000, 40_000), 'picture-too-large']
	] as const) {
		await input.setInputFiles(file(buffer));
		await wrong(page, code);
	}
	await framed(page, 384, 480);
	await page.getByRole('button', { name: words.another }).click();
	await expect(page).toHaveURL(/scene=2$/);
	await expect(page.getByRole('alert')).toHaveCount(0);
});

test('a photograph that comes with the site is in the address, with its credit', async ({ page, open }) => {
	const { photographs } = words;
	await page.getByRole('button', { name: photographs.names.coffee }).click();
	await framed(page, 320, 480);
	await expect(page).toHaveURL(/photo=coffee$/);
	await expect(page.getByText(photographs.credit('Rachel Michetti', 'CC0 1.0'))).toBeVisible();
	await open('/en/fcn?photo=rocket');
	await expect(page.locator('[data-photo="rocket"]')).toHaveAttribute('aria-pressed', 'true');
	await framed(page, 320, 480);
	await page.getByRole('button', { name: words.another }).click();
	await framed(page, 384, 480);
	await expect(page).not.toHaveURL(/photo=/);
});

test('a photograph that cannot be fetched is said, and the network works all the same', async ({
	page,
	problems
}) => {
	problems.allow(/404/);
	// The street's own run, when it ends, would take the message away.
	await framed(page, 384, 480);
	await page.route('**/photographs/cat.webp', (route) => route.fulfill({ status: 404 }));
	await page.locator('[data-photo="cat"]').click();
	await wrong(page, 'picture-unreachable');
	await page.locator('[data-photo="coffee"]').click();
	await framed(page, 320, 480);
	await expect(page.getByRole('alert')).toHaveCount(0);
});

/** Keeps what the page is given, so that a test can see whether it was let go of. */
const watchCamera = (page: Page) =>
	page.evaluate(() => {
		const { mediaDevices } = navigator;
		const ask = mediaDevices.getUserMedia.bind(mediaDevices);
		mediaDevices.getUserMedia = async (wanted) => {
			const stream = await ask(wanted);
			Object.assign(globalThis, { stream });
			return stream;
		};
	});
const tracks = (page: Page) =>
	page.evaluate(() =>
		(globalThis as unknown as { stream: MediaStream }).stream.getTracks().map(({ readyState }) => readyState)
	);
const cameraButton = (page: Page) => page.getByRole('button', { name: words.camera.start });

test('the camera goes through the network picture by picture, until it is stopped or left', async ({
	page,
	context
}) => {
	await context.grantPermissions(['camera']);
	await watchCamera(page);
	await cameraButton(page).click();
	await expect(page.locator('[data-rate]')).toHaveAttribute('data-rate', /^\d/);
	await expect(page.locator('[data-rate]')).toContainText(/^\d+\.\d pictures a second/);
	await expect(page.getByText(words.notShared)).toBeVisible();
	await framed(page, 384, 480);
	await page.getByRole('button', { name: words.camera.stop }).click();
	expect(await tracks(page)).toEqual(['ended']);
	await expect(cameraButton(page)).toBeVisible();

	await cameraButton(page).click();
	await expect(page.locator('[data-rate]')).toHaveAttribute('data-rate', /^\d/);
	await page.locator('[data-photo="coffee"]').click();
	await framed(page, 320, 480);
	expect(await tracks(page)).toEqual(['ended']);

	await cameraButton(page).click();
	await expect(page.locator('[data-rate]')).toHaveAttribute('data-rate', /^\d/);
	await page.getByRole('link', { name: en.site.matrixLab }).first().click();
	await expect(page).toHaveURL(/lab\/matrix/);
	expect(await tracks(page)).toEqual(['ended']);
});

test('a camera that goes away is said', async ({ page, context }) => {
	await context.grantPermissions(['camera']);
	await watchCamera(page);
	await cameraButton(page).click();
	await expect(page.locator('[data-rate]')).toBeVisible();
	await page.evaluate(() => {
		const [track] = (globalThis as unknown as { stream: MediaStream }).stream.getTracks();
		track.dispatchEvent(new Event('ended'));
	});
	await problem(page, 'camera-ended');
});

test('a refused camera is said, and the rest keeps working', async ({ page }) => {
	await cameraButton(page).click();
	await problem(page, 'camera-refused');
	await page.getByRole('button', { name: words.another }).click();
	await expect(page.locator('[data-problem]')).toHaveCount(0);
	await expect(page).toHaveURL(/scene=2$/);
});

test('an absent camera is said', async ({ playwright, baseURL }) => {
	const browser = await playwright.chromium.launch(usual);
	const context: BrowserContext = await browser.newContext({ baseURL, permissions: ['camera'] });
	const page = await context.newPage();
	await small(page);
	await page.goto('/en/fcn');
	await page.locator('html[data-hydrated]').waitFor();
	await cameraButton(page).click();
	await problem(page, 'camera-absent');
	await browser.close();
});
