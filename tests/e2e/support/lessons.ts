import type { Locator, Page } from '@playwright/test';
import { expect } from './test';
import { builtPages } from './pages';

/** Paths of all built lessons, in every language. */
export const lessonPages = () => builtPages().filter((path) => /^\/[a-z]+\/lessons\/[^/]+\/$/.test(path));

/** One lesson of each language: what all lessons do alike is tried in these. */
export const readPages = ['/en/lessons/convolution-is-a-sparse-matrix/', '/ko/lessons/transpose-it/'];

export const stepsOf = (page: Page) => page.locator('section[data-step]');
export const stepIds = (page: Page) => stepsOf(page).evaluateAll((all) => all.map(({ id }) => id));
export const contents = (page: Page, id: string) => page.locator(`nav a[href="#${id}"]`);
export const isRead = (page: Page, id: string) =>
	expect(contents(page, id)).toHaveAttribute('aria-current', 'step');

/** Every question of the page with its choices. */
export const questionsOf = async (page: Page): Promise<Locator[]> =>
	page.locator('fieldset[data-question]').all();

export const figure = (page: Page) => page.locator('#figure');
