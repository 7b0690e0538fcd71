// `npm run bench`: runs tests/bench/*.mjs in a real browser against the built site and prints medians and ratios.
// `npm run bench -- draw` runs those whose file name contains "draw".
import { readdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { bundle } from './lib/bundle.mjs';
import { launchOptions, needBrowser } from './lib/browser.mjs';
import { build } from './lib/build.mjs';
import { install } from './lib/install.mjs';
import { at } from './lib/project.mjs';
import { Advice, heading, run } from './lib/say.mjs';
import { table } from './lib/table.mjs';
import { serve } from './serve.mjs';

/**
 * What a bench exports. `run` returns samples by label, in milliseconds unless `unit` says otherwise; the first label
 * is what the others are compared with. It may return several such tables, by title. `load(file)` bundles a TypeScript
 * file (with $lib) and runs it in the page: its exports are then on `window.bench` there.
 * @typedef {Record<string, number[]>} Samples
 * @typedef {{ page: import('@playwright/test').Page, address: string, load: (file: string) => Promise<void> }} Tools
 * @typedef {{ name: string, unit?: string, run: (tools: Tools) => Promise<Samples | Record<string, Samples>> }} Bench
 */

/** @returns {Promise<Bench[]>} */
async function benches(/** @type {string[]} */ words) {
	const files = readdirSync(at('tests', 'bench'))
		.filter((file) => file.endsWith('.mjs') && (!words.length || words.some((word) => file.includes(word))))
		.sort();
	if (!files.length) throw new Advice(`tests/bench has no bench named ${words.join(' or ') || '*.mjs'}.`);
	return Promise.all(files.map((file) => import(pathToFileURL(at('tests', 'bench', file)).href)));
}

/** @returns {[title: string, samples: Samples][]} */
function titled(/** @type {Samples | Record<string, Samples>} */ result) {
	const single = /** @type {Samples} */ (result);
	if (Object.values(result).some(Array.isArray)) return [['', single]];
	return Object.entries(/** @type {Record<string, Samples>} */ (result));
}

await run(async () => {
	await install();
	const todo = await benches(process.argv.slice(2));
	await build();
	await needBrowser();
	const { chromium } = await import('@playwright/test');
	const site = await serve({ port: 0 });
	const browser = await chromium.launch(launchOptions());
	try {
		for (const { name, unit = 'ms', run } of todo) {
			heading(name);
			const page = await browser.newPage();
			const load = async (/** @type {string} */ file) => {
				await page.addScriptTag({ content: await bundle(at(file)) });
			};
			for (const [title, samples] of titled(await run({ page, address: site.address, load }))) {
				if (title) console.log(`\n${title}`);
				console.log(table(samples, unit));
			}
			await page.close();
		}
	} finally {
		await browser.close();
		await site.close();
	}
});
