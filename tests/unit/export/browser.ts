/** The exports that need a document, in a real Chromium: one bundle of `$lib/export`, one page. */
import { chromium, type Browser, type Page } from '@playwright/test';
import { resolve } from 'node:path';
import { build, type Rolldown } from 'vite';
import { launchOptions } from '../../../scripts/lib/browser.mjs';

/** A browser, or undefined where none can be started. */
export function startBrowser(): Promise<Browser | undefined> {
	return chromium.launch(launchOptions()).catch(() => undefined);
}

/** `$lib/export` as a script that sets `window.exported`. */
export async function bundle(): Promise<string> {
	const result = (await build({
		configFile: false,
		logLevel: 'error',
		resolve: { alias: { $lib: resolve('src/lib') } },
		build: {
			write: false,
			minify: false,
			lib: { entry: resolve('src/lib/export/index.ts'), formats: ['iife'], name: 'exported' }
		}
	})) as Rolldown.RolldownOutput[];
	return result[0].output[0].code;
}

/** What `window` has in such a page. */
export interface ExportWindow extends Window {
	exported: typeof import('$lib/export');
}

/** Opens `html` at `address` with `window.exported` in it. */
export async function openPage(page: Page, address: string, html: string, script: string): Promise<void> {
	await page.route(address, (route) => route.fulfill({ contentType: 'text/html', body: html }));
	await page.goto(address);
	await page.addScriptTag({ content: script });
}

/** Share of pixels that differ visibly between two PNG files of the same size, 0 … 1; 1 for other sizes. */
export function visibleDifference(page: Page, first: Buffer, second: Buffer): Promise<number> {
	return page.evaluate(
		async (pictures) => {
			const [a, b] = await Promise.all(
				pictures.map(async (base64) => {
					const image = new Image();
					image.src = `data:image/png;base64,${base64}`;
					await image.decode();
					const canvas = new OffscreenCanvas(image.width, image.height);
					const context = canvas.getContext('2d')!;
					context.drawImage(image, 0, 0);
					return context.getImageData(0, 0, image.width, image.height);
				})
			);
			if (a.width !== b.width || a.height !== b.height) return 1;
			let visible = 0;
			for (let pixel = 0; pixel < a.data.length; pixel += 4) {
				const differs = [0, 1, 2].some(
					(channel) => Math.abs(a.data[pixel + channel] - b.data[pixel + channel]) > 8
				);
				if (differs) visible++;
			}
			return visible / (a.width * a.height);
		},
		[first.toString('base64'), second.toString('base64')]
	);
}
