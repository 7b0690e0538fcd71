import { defineConfig, devices } from '@playwright/test';
import { launchOptions } from './scripts/lib/browser.mjs';

/** The built site is served on a free port; the server's first line tells which one. */
const origin = process.env.SITE ?? 'http://localhost:4173';

const report = process.env.E2E_REPORT;

export default defineConfig({
	testDir: 'tests/e2e',
	outputDir: 'test-results/e2e',
	forbidOnly: Boolean(process.env.CI),
	fullyParallel: true,
	retries: process.env.CI ? 1 : 0,
	workers: 2,
	timeout: 60_000,
	expect: { timeout: 15_000 },
	reporter: [['list'], ...(report ? [['json', { outputFile: report }] as const] : [])],
	use: {
		baseURL: origin,
		launchOptions: launchOptions(),
		locale: 'en-GB',
		// Recording every test for the one that fails would cost a third of the time: run it again with --trace on.
		trace: 'on-first-retry',
		screenshot: 'only-on-failure'
	},
	projects: [
		{
			name: 'desktop',
			testIgnore: '**/*.touch.spec.ts',
			use: { ...devices['Desktop Chrome'], viewport: { width: 1280, height: 800 } }
		},
		{
			name: 'touch',
			testMatch: '**/*.touch.spec.ts',
			use: {
				...devices['Pixel 7'],
				viewport: { width: 360, height: 740 },
				isMobile: true,
				hasTouch: true
			}
		}
	],
	webServer: {
		command: 'node scripts/serve.mjs --port 4173',
		wait: { stdout: /is at (?<SITE>http:\/\/localhost:\d+)/ },
		gracefulShutdown: { signal: 'SIGINT', timeout: 2000 }
	}
});
