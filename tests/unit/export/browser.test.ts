import type { Browser, Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bundle, openPage, startBrowser, visibleDifference, type ExportWindow } from './browser';

const timeout = 60_000;
const browser: Browser | undefined = await startBrowser();
const why = browser ? '' : ' (skipped: no Chromium could be started; name one with CHROMIUM=…)';
const secure = 'https://page.test/';

declare const window: ExportWindow;

/** A drawing whose look comes from everywhere: custom properties, classes, both themes, colour spaces, fonts. */
const drawing = `<!doctype html>
<style>
	@font-face { font-family: 'Sample'; font-weight: 45 920; src: url(/digits.woff2); unicode-range: U+20-7e; }
	@font-face { font-family: 'Sample'; font-weight: 45 920; src: url(/hangul.woff2); unicode-range: U+ac00-d7a3; }
	:root { color-scheme: dark; --role: oklch(0.7 0.15 250); --ground: light-dark(#fff, #123); }
	body { margin: 0; background: var(--ground); font-variant-numeric: tabular-nums; }
	svg { --line: 3px; display: block; font-family: 'Sample', serif; }
	.cell { fill: color-mix(in lab, var(--role) 60%, transparent); stroke: var(--role); stroke-width: var(--line); }
	.gone { display: none; }
	.turned { rotate: 0deg; transform: translate(150px, 20px) rotate(10deg); }
	text { fill: light-dark(black, white); font-size: 20px; text-anchor: middle; dominant-baseline: central; }
	.wide { rx: 12px; }
	.far { fill: url(#hatch); stroke: none; }
</style>
<svg id="figure" viewBox="0 0 200 100" width="400" height="200" tabindex="0" aria-hidden="true" onclick="1">
	<!-- a comment -->
	<style>.never { fill: red }</style>
	<g class="cell" data-cell="1"><rect class="wide" x="10" y="10" width="60" height="60" /></g>
	<circle cx="110" cy="40" r="25" fill="var(--role)" opacity="0.5" style="--own: 1" />
	<rect class="turned cell" width="30" height="30" />
	<rect class="far" x="0" y="80" width="200" height="20" />
	<text x="40" y="40">42</text>
	<rect class="gone" width="200" height="100" fill="red" />
</svg>
<svg width="0" height="0" style="position: absolute">
	<defs>
		<pattern id="hatch" width="8" height="8" patternUnits="userSpaceOnUse">
			<path d="M0 8L8 0" style="stroke: var(--role)" />
		</pattern>
	</defs>
</svg>`;

const fonts = 'node_modules/pretendard/dist/web/variable/woff2-dynamic-subset/PretendardVariable.subset';

describe.skipIf(!browser)(`exports in a browser${why}`, () => {
	let script: string;
	let page: Page;

	beforeAll(async () => {
		script = await bundle();
	}, timeout);
	beforeEach(async () => {
		page = await browser!.newPage({ viewport: { width: 400, height: 200 } });
		await page.route('**/*', (route) => route.fulfill({ status: 404 }));
	}, timeout);
	afterEach(() => page.close());
	afterAll(() => browser?.close());

	const open = async (address = secure, html = drawing) => {
		await openPage(page, address, html, script);
	};
	const withFonts = () =>
		page.route('**/*.woff2', (route) => {
			const subset = route.request().url().endsWith('digits.woff2') ? 91 : 90;
			return route.fulfill({ contentType: 'font/woff2', body: readFileSync(`${fonts}.${subset}.woff2`) });
		});
	const figureFile = () =>
		page.evaluate(async () => {
			const figure = document.querySelector<SVGSVGElement>('#figure')!;
			const fontCss = await window.exported.fontCss(figure);
			return window.exported.svgFile(figure, { title: 'A <figure>', fontCss });
		});
	const png = (text: string, scale: number) =>
		page.evaluate(
			async ([text, scale]) => {
				const blob = await window.exported.pngFile(text, scale);
				return Array.from(new Uint8Array(await blob.arrayBuffer()));
			},
			[text, scale] as const
		);

	it(
		'svgFile looks the same without the page',
		async () => {
			await withFonts();
			await open();
			await page.evaluate(() => document.fonts.load('20px Sample', '42'));
			const onPage = await page.screenshot();
			const file = await figureFile();

			const other = await browser!.newPage({ viewport: { width: 400, height: 200 } });
			await other.route('**/*', (route) => route.fulfill({ contentType: 'image/svg+xml', body: file }));
			await other.goto('https://elsewhere.test/figure.svg');
			const alone = await other.screenshot();
			await other.close();
			expect(await visibleDifference(page, onPage, alone)).toBeLessThan(0.002);
		},
		timeout
	);

	it(
		'svgFile keeps nothing that only the page can read',
		async () => {
			await open();
			const file = await figureFile();
			expect(file).toMatch(
				/^<\?xml version="1.0" encoding="UTF-8"\?>\n<svg [^>]*xmlns="http:\/\/www.w3.org\/2000\/svg"/
			);
			expect(file).toMatch(/<svg [^>]*viewBox="0 0 200 100"[^>]*/);
			expect(file).toMatch(/<svg [^>]*width="400"[^>]*/);
			expect(file).toMatch(/<svg [^>]*height="200"[^>]*/);
			expect(file).toContain('<title>A &lt;figure&gt;</title>');
			expect(file).toContain('fill="#112233"');
			// What is inherited is said once: on the root, and on the pattern that came from elsewhere.
			expect(file.match(/tabular-nums/g)).toHaveLength(2);
			expect(file).toMatch(/<pattern id="hatch"[\s\S]*url\(#hatch\)/);
			expect(file).not.toMatch(
				/var\(|oklch|color-mix|light-dark|class=|tabindex|aria-hidden|onclick|data-|<!--|never|gone|--own/
			);
			expect(file).not.toContain('#ff0000');
		},
		timeout
	);

	it(
		'fontCss takes the files whose characters occur, and none that cannot be had',
		async () => {
			await open();
			const css = () => page.evaluate(() => window.exported.fontCss(document.querySelector('#figure')!));
			expect(await css()).toBe('');
			await withFonts();
			expect((await css()).match(/data:font\/woff2;base64/g)).toHaveLength(1);
			await page.evaluate(() => {
				document.querySelector('text')!.textContent = '42 합';
			});
			expect((await css()).match(/data:font\/woff2;base64/g)).toHaveLength(2);
		},
		timeout
	);

	it(
		'pngFile draws the SVG at every scale',
		async () => {
			await withFonts();
			await open();
			await page.evaluate(() => document.fonts.load('20px Sample', '42'));
			const file = await figureFile();
			const picture = Buffer.from(await png(file, 1));
			expect(await visibleDifference(page, picture, await page.screenshot())).toBeLessThan(0.01);
			const double = Buffer.from(await png(file, 2));
			expect([double.readUInt32BE(16), double.readUInt32BE(20)]).toEqual([800, 400]);
			const wide = '<svg xmlns="http://www.w3.org/2000/svg" width="4096" height="4"/>';
			const limited = Buffer.from(await png(wide, 10));
			expect([limited.readUInt32BE(16), limited.readUInt32BE(20)]).toEqual([8192, 8]);
		},
		timeout
	);

	it(
		'pngFile refuses what is no drawing',
		async () => {
			await open();
			await expect(png('<svg xmlns="http://www.w3.org/2000/svg"/>', 1)).rejects.toThrow(
				/no width and height/
			);
		},
		timeout
	);

	it(
		'pngFile enlarges a canvas to sharp squares',
		async () => {
			await open();
			const pixels = await page.evaluate(async () => {
				const canvas = document.createElement('canvas');
				[canvas.width, canvas.height] = [2, 1];
				const context = canvas.getContext('2d')!;
				context.fillStyle = 'rgb(255 0 0)';
				context.fillRect(0, 0, 1, 1);
				context.fillStyle = 'rgb(0 0 255)';
				context.fillRect(1, 0, 1, 1);
				const bitmap = await createImageBitmap(await window.exported.pngFile(canvas, 3));
				const copy = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
				copy.drawImage(bitmap, 0, 0);
				const { data } = copy.getImageData(0, 0, bitmap.width, 1);
				return Array.from({ length: bitmap.width }, (_, x) =>
					Array.from(data.slice(4 * x, 4 * x + 3)).join()
				);
			});
			expect(pixels).toEqual([...Array(3).fill('255,0,0'), ...Array(3).fill('0,0,255')]);
		},
		timeout
	);

	it(
		'download saves text as UTF-8 under its name',
		async () => {
			await open();
			const [download] = await Promise.all([
				page.waitForEvent('download'),
				page.evaluate(() => window.exported.download('max |Δ| = 0\n', 'conv-i4-k3.py'))
			]);
			expect(download.suggestedFilename()).toBe('conv-i4-k3.py');
			expect(readFileSync(await download.path(), 'utf8')).toBe('max |Δ| = 0\n');
		},
		timeout
	);

	it.each([
		['with the clipboard', secure],
		['without https', 'http://page.test/']
	])(
		'copyText %s',
		async (_, address) => {
			await open(address, '<button>copy</button><textarea></textarea>');
			await page.evaluate(() => {
				const button = document.querySelector('button')!;
				button.onclick = async () => {
					button.textContent = String(await window.exported.copyText('C x = y'));
				};
			});
			await page.click('button');
			await page.waitForFunction(() => document.querySelector('button')!.textContent === 'true');
			await page.focus('textarea');
			await page.keyboard.press('ControlOrMeta+V');
			expect(await page.inputValue('textarea')).toBe('C x = y');
		},
		timeout
	);
});
