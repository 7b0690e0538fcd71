// Everything to take along: the link, pictures, the matrix as files, programs, a notebook. What is in them, too.
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, type Lab, languagesTried, test } from './support/lab';
import { denseOf, productsOf, transposeOf, type Setting } from './support/labMaths';

const setting: Setting & { query: string; file: string } = {
	query: 'op=transposed&i=2x3&s=2&p=1&a=1&w=1,-2,3,4,0.5,6,7,8,9',
	file: 'transposed-i2x3-k3-s2-p1-a1',
	op: 'transposed',
	input: [2, 3],
	kernel: [3, 3],
	stride: [2, 2],
	padding: [1, 1],
	output: [4, 6],
	x: [],
	w: [1, -2, 3, 4, 0.5, 6, 7, 8, 9]
};
/** C is the matrix of the convolution; the one in use is its transpose. */
const c = transposeOf(denseOf(setting));

async function taken(lab: Lab, button: string): Promise<{ name: string; bytes: Buffer }> {
	const [download] = await Promise.all([lab.page.waitForEvent('download'), lab.button(button).click()]);
	return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

const takenText = async (lab: Lab, button: string) => {
	const { name, bytes } = await taken(lab, button);
	return { name, text: bytes.toString('utf8') };
};

/** Opens a picture as a browser does, and counts its colours. */
const opened = (page: Page, bytes: Buffer, type: string) =>
	page.evaluate(
		async ({ data, type }) => {
			const image = new Image();
			image.src = `data:${type};base64,${data}`;
			await image.decode();
			const { naturalWidth: width, naturalHeight: height } = image;
			const context = new OffscreenCanvas(width, height).getContext('2d')!;
			context.drawImage(image, 0, 0);
			const pixels = new Uint32Array(context.getImageData(0, 0, width, height).data.buffer);
			return { width, height, colours: new Set(pixels).size };
		},
		{ data: bytes.toString('base64'), type }
	);

for (const language of languagesTried)
	test(`${language}: the link opens this very state`, async ({ openLab, page, context }) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		const lab = await openLab(setting.query, language);
		const { take } = lab.words.lab;
		await lab.cell('input', 1).click();
		await lab.button(take.link).click();
		await expect(page.getByText(take.copied, { exact: true })).toBeVisible();
		const link = await page.evaluate(() => navigator.clipboard.readText());
		expect(link).toBe(page.url());
		expect(link).toMatch(/show=col:1$/);
	});

test('where copying is blocked it says so', async ({ openLab, page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(navigator, 'clipboard', { value: undefined });
		document.execCommand = () => false;
	});
	const lab = await openLab();
	await lab.button(lab.words.lab.take.link).click();
	await expect(page.getByText(lab.words.lab.take.notCopied)).toBeVisible();
});

test('C as CSV is every row with its zeros', async ({ openLab }) => {
	const lab = await openLab(setting.query);
	const { name, text } = await takenText(lab, lab.words.lab.take.csv);
	expect(name).toMatch(new RegExp(`^${setting.file}.*6x24.*\\.csv$`));
	expect(text).toBe(c.map((row) => `${row.join(',')}\n`).join(''));
});

test('a large C as CSV is its entries', async ({ openLab }) => {
	const lab = await openLab('i=40');
	const { text } = await takenText(lab, lab.words.lab.take.csv);
	const [header, ...lines] = text.trimEnd().split('\n');
	expect(header).toBe('row,col,value,tap');
	expect(lines).toHaveLength(38 * 38 * 9);
	// the last output (37, 37) under the last weight: input (39, 39)
	expect(lines.at(-1)).toBe(`${38 * 38 - 1},${40 * 40 - 1},9,8`);
});

test('C in Matrix Market form', async ({ openLab, page }) => {
	const lab = await openLab(setting.query);
	const { name, text } = await takenText(lab, lab.words.lab.take.market);
	expect(name).toMatch(new RegExp(`^${setting.file}.*\\.mtx$`));
	const [header, ...lines] = text.trimEnd().split('\n');
	expect(header).toBe('%%MatrixMarket matrix coordinate real general');
	expect(lines.filter((line) => line.startsWith('%')).join('\n')).toContain(page.url());
	const entries = productsOf(setting)
		.map(({ row, col, tap }) => ({ row: col, col: row, value: setting.w[tap] }))
		.sort((a, b) => a.row - b.row || a.col - b.col);
	expect(lines.filter((line) => !line.startsWith('%'))).toEqual([
		`6 24 ${entries.length}`,
		...entries.map(({ row, col, value }) => `${row + 1} ${col + 1} ${value}`)
	]);
});

for (const [figure, query, texts] of [
	['matrix', setting.query, ['−2', '0.5', '9']],
	['input', 'x=count', ['1', '16']],
	['kernel', setting.query, ['−2', '0.5', '9']],
	['output', 'x=ones', ['45']]
] as const)
	test(`the ${figure} as SVG and as PNG`, async ({ openLab, page }) => {
		const lab = await openLab(query);
		const { take } = lab.words.lab;
		await page.getByRole('combobox', { name: take.picture }).selectOption({ label: take.figures[figure] });
		const svg = await taken(lab, take.svg);
		expect(svg.name).toMatch(new RegExp(`${figure}\\.svg$`));
		const text = svg.bytes.toString('utf8');
		expect(text).not.toMatch(/var\(|class="|url\(["']?https?:/);
		const drawn = await page.evaluate((source) => {
			const file = new DOMParser().parseFromString(source, 'image/svg+xml');
			return {
				root: file.documentElement.localName,
				texts: [...file.querySelectorAll('text')].map(({ textContent }) => textContent.trim())
			};
		}, text);
		expect(drawn.root).toBe('svg');
		for (const each of texts) expect(drawn.texts).toContain(each);
		const fromSvg = await opened(page, svg.bytes, 'image/svg+xml');
		expect(fromSvg.colours).toBeGreaterThan(3);

		const png = await taken(lab, take.png);
		expect(png.name).toMatch(new RegExp(`${figure}\\.png$`));
		const fromPng = await opened(page, png.bytes, 'image/png');
		expect(fromPng.colours).toBeGreaterThan(3);
		expect(fromPng.width / fromPng.height).toBeCloseTo(fromSvg.width / fromSvg.height, 1);
		expect(fromPng.width).toBeGreaterThan(fromSvg.width);
	});

test('what is drawn on canvas becomes SVG and PNG as well', async ({ openLab, page }) => {
	const lab = await openLab('i=24&k=3&s=2');
	const { take } = lab.words.lab;
	for (const figure of ['matrix', 'input'] as const) {
		await page.getByRole('combobox', { name: take.picture }).selectOption({ label: take.figures[figure] });
		const svg = await opened(page, (await taken(lab, take.svg)).bytes, 'image/svg+xml');
		expect(svg.colours).toBeGreaterThan(3);
		// C is 121×576; its cells are drawn taller than wide, until the picture is about twice as wide as tall.
		expect(svg.width / svg.height).toBeCloseTo(figure === 'matrix' ? 2 : 1, 0);
		const png = await opened(page, (await taken(lab, take.png)).bytes, 'image/png');
		expect(png.colours).toBeGreaterThan(3);
	}
});

for (const language of languagesTried)
	test(`${language}: code in three languages follows the state`, async ({ openLab, page, context }) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		const lab = await openLab('k=2', language);
		const { take, fields } = lab.words.lab;
		await page.getByText(take.code, { exact: true }).click();
		for (const [program, phrase, extension] of [
			['numpy', 'import numpy', '-numpy.py'],
			['pytorch', 'conv2d', '-pytorch.py'],
			['tfjs', 'conv2d', '-tfjs.mjs']
		] as const) {
			await lab.choose(take[program]);
			const code = page.getByRole('region', { name: take[program] });
			await expect(code).toContainText(phrase);
			await expect(code).toContainText(page.url());
			await lab.button(take.copy).click();
			const shown = await code.innerText();
			await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(shown);
			const { name, text } = await takenText(lab, take.download);
			expect(name).toBe(`conv-i4-k2${extension}`);
			expect(text).toBe(shown);
		}
		await lab.type(fields.stride, 2);
		await expect(page.getByRole('region', { name: take.tfjs })).toContainText('s=2');
	});
