import { resolve } from 'node:path';
import type { Page } from '@playwright/test';

/** Lets the small network of tests/oracle answer in place of the shipped one: it is there and done sooner. */
export const small = (page: Page) =>
	page.route('**/models/camvid-fcn/*', (route) => {
		const file = new URL(route.request().url()).pathname.split('/').at(-1);
		return route.fulfill({ path: resolve('tests/oracle/fcn/small', String(file)) });
	});

/** Layers of the network's map, those of them whose map is computed, and one of them by name. */
export const layersOf = (page: Page) => page.locator('[data-layer]');
export const computedLayers = (page: Page) => page.locator('[data-layer][aria-label*="values from"]');
export const layer = (page: Page, name: string) => page.locator(`[data-layer="${name}"]`);
