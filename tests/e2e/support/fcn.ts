// The network's runtime in a page of its own, beside the site: with the small network of tests/oracle/fcn.
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { bundle } from '../../../scripts/lib/bundle.mjs';
import { launchOptions } from '../../../scripts/lib/browser.mjs';
import { rgbaOf, type Scene } from '../../unit/fcn/recorded';

/** Lets Chromium run WebGPU on a software adapter. */
export const withWebgpu = {
	...launchOptions(),
	args: [...launchOptions().args, '--enable-unsafe-webgpu']
};

const wasmPackage = resolve('node_modules/@tensorflow/tfjs-backend-wasm');

let script: Promise<string> | undefined;

/** A page with the parts of the runtime in `window.bench`; models and wasm files under its own address. */
export async function openRuntime(page: Page, { isolated = false } = {}): Promise<void> {
	const headers: Record<string, string> = isolated
		? { 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Embedder-Policy': 'require-corp' }
		: {};
	await page.route('**/runtime/**', (route) => {
		const path = new URL(route.request().url()).pathname.split('/runtime/')[1];
		const [folder, file] = path.split('/');
		const folders: Record<string, string> = {
			wasm: `${wasmPackage}/dist`,
			script: `${wasmPackage}/wasm-out`,
			small: resolve('tests/oracle/fcn/small'),
			shipped: resolve('static/models/camvid-fcn')
		};
		if (!file)
			return route.fulfill({
				body: '<!doctype html><title>runtime</title>',
				contentType: 'text/html',
				headers
			});
		return route.fulfill({ path: `${folders[folder]}/${file}`, headers });
	});
	await page.goto('/runtime/');
	script ??= bundle(resolve('tests/e2e/support/fcnPage.ts'));
	await page.addScriptTag({ content: await script });
}

/** A recorded scene as what can be sent to a page. */
export const sent = ({ width, height, rgb }: Scene) => ({ width, height, pixels: [...rgbaOf(rgb)] });
