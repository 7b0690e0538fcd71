import type { Page } from '@playwright/test';
import { expect } from './test';
import { builtPages } from './pages';

/** Paths of all built lessons, in every language. */
export const lessonPages = () => builtPages().filter((path) => /^\/[a-z]+\/lessons\/[^/]+\/$/.test(path));

export const stepsOf = (page: Page) => page.locator('section[data-step]');
export const stepIds = (page: Page) => stepsOf(page).evaluateAll((all) => all.map(({ id }) => id));
export const contents = (page: Page, id: string) => page.locator(`nav a[href="#${id}"]`);
export const isRead = (page: Page, id: string) =>
	expect(contents(page, id)).toHaveAttribute('aria-current', 'step');
export const figure = (page: Page) => page.locator('#figure');
