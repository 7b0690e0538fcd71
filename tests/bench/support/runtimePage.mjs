// A page that is isolated (so that it may have threads), with the shipped network and both runtimes' files beside it.
import { at } from '../../../scripts/lib/project.mjs';

const folders = {
	model: at('static', 'models', 'camvid-fcn'),
	wasm: at('node_modules', '@tensorflow', 'tfjs-backend-wasm', 'dist'),
	script: at('node_modules', '@tensorflow', 'tfjs-backend-wasm', 'wasm-out'),
	ort: at('node_modules', 'onnxruntime-web', 'dist')
};

const isolated = {
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Cross-Origin-Embedder-Policy': 'require-corp'
};

/**
 * @param {import('@playwright/test').Page} page
 * @param {string} address of the site
 */
export async function openRuntimePage(page, address) {
	await page.route('**/runtime/**', (route) => {
		const [folder, file] = new URL(route.request().url()).pathname.split('/runtime/')[1].split('/');
		if (file)
			return route.fulfill({
				path: `${folders[/** @type {keyof typeof folders} */ (folder)]}/${file}`,
				headers: isolated
			});
		return route.fulfill({
			body: '<!doctype html><title>runtime</title>',
			contentType: 'text/html',
			headers: isolated
		});
	});
	await page.goto(`${address}runtime/`);
}
