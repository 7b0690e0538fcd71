import { test as base, type ConsoleMessage, type Page, type Request } from '@playwright/test';

export { expect } from '@playwright/test';

/** What goes wrong on a page without anybody looking: collected while a test runs. */
export class Problems {
	readonly #seen: string[] = [];
	readonly #allowed: RegExp[] = [];

	constructor(
		readonly page: Page,
		readonly origin: string
	) {
		page.on('console', (message) => this.#console(message));
		page.on('pageerror', (error) => this.#seen.push(`uncaught: ${error.message}`));
		page.on('request', (request) => this.#thirdParty(request));
		page.on('requestfailed', (request) => this.#failed(request));
		page.on('response', (response) => {
			if (response.status() >= 400) this.#seen.push(`status ${response.status()}: ${response.url()}`);
		});
	}

	/** From now on, a problem whose text matches is part of what the test is about. */
	allow(pattern: RegExp) {
		this.#allowed.push(pattern);
	}

	/** Everything seen that nobody allowed, in order. */
	get list() {
		return this.#seen.filter((text) => !this.#allowed.some((pattern) => pattern.test(text)));
	}

	#console(message: ConsoleMessage) {
		if (['error', 'warning'].includes(message.type()))
			this.#seen.push(`console ${message.type()}: ${message.text()} (${message.location().url})`);
	}

	#thirdParty(request: Request) {
		const url = new URL(request.url());
		if (
			['http:', 'https:', 'ws:', 'wss:'].includes(url.protocol) &&
			url.hostname !== new URL(this.origin).hostname
		)
			this.#seen.push(`third party: ${request.url()}`);
	}

	/** Leaving a page aborts what it was still loading: that alone is no fault. */
	#failed(request: Request) {
		const reason = request.failure()?.errorText ?? 'unknown';
		if (reason !== 'net::ERR_ABORTED') this.#seen.push(`failed (${reason}): ${request.url()}`);
	}
}

interface Fixtures {
	/** Fails the test at its end when the page complained, crashed, or asked a third party for anything. */
	problems: Problems;
	/** Goes to a path of the site ('/en/lab/matrix?k=3') and waits until the page answers to clicks. */
	open: (path: string) => Promise<void>;
}

export const test = base.extend<Fixtures>({
	problems: [
		async ({ page, baseURL }, use) => {
			const problems = new Problems(page, baseURL ?? '');
			await use(problems);
			base.expect(problems.list, 'problems that the page had').toEqual([]);
		},
		{ auto: true }
	],
	open: async ({ page }, use) => {
		await use(async (path) => {
			await page.goto(path);
			await page.locator('html[data-hydrated]').waitFor();
		});
	}
});
