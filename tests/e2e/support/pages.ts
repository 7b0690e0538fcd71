import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { buildFolder } from '../../../scripts/lib/project.mjs';
import { expect } from './test';

/** Paths of all pages of the built site but the language chooser and the one for 404: '/en/', '/en/lab/matrix/', … */
export function builtPages(): string[] {
	if (!existsSync(join(buildFolder, 'index.html')))
		throw new Error('There is no built site to test: run `npm run build`, or `npm test -- e2e`.');
	return readdirSync(buildFolder, { recursive: true, encoding: 'utf8' })
		.map((file) => `/${file.replaceAll('\\', '/')}`)
		.filter((file) => file.endsWith('/index.html') && file !== '/index.html')
		.map((file) => file.slice(0, -'index.html'.length))
		.sort();
}

/** Nothing of the page is cut off on a phone, or on a narrow window at twice the size. */
export async function expectToFit(page: Page) {
	for (const width of [360, 640]) {
		await page.setViewportSize({ width, height: 740 });
		const tooWide = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
		await expect.poll(tooWide, `pixels beyond a ${width} px wide screen`).toBeLessThanOrEqual(0);
	}
}
