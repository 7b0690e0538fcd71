// The Chromium that tests and benchmarks drive: the system's, else Playwright's own, else one is installed.
import { existsSync } from 'node:fs';
import { command, succeeds, tool } from './command.mjs';
import { Advice, heading, note } from './say.mjs';

const usual = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome-stable',
	'/usr/bin/google-chrome',
	'/snap/bin/chromium',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'
];

/** Path of an installed Chromium or Chrome; CHROMIUM in the environment decides first. Undefined if there is none. */
export const systemBrowser = () =>
	[process.env.CHROMIUM ?? '', ...usual].find((path) => path && existsSync(path));

/** What Playwright 1.65 switches off; a second list on the command line replaces the first. */
const offByPlaywright = [
	'AimEnabled',
	'AvoidCorsURLLoaderRestartOnRedirect',
	'AvoidUnnecessaryBeforeUnloadCheckSync',
	'DestroyProfileOnBrowserClose',
	'HttpsFirstBalancedModeAutoEnable',
	'HttpsUpgrades',
	'LensOverlay',
	'MediaRouter',
	'NetworkTimeServiceQuerying',
	'OptimizationHints',
	'PaintHolding',
	'PreconnectToSearch',
	'TcpPortRandomizationWin',
	'ThirdPartyStoragePartitioning'
];

/** Pages of the browser's own address line: loaded for every window, they take a quarter of a second from each test. */
const addressLine = ['WebUIOmniboxAimPopup', 'WebUIOmniboxFullPopup', 'WebUIOmniboxPopup'];

/** How Playwright starts it: quiet on the network, and without the sandbox that root cannot have. */
export const launchOptions = () => ({
	executablePath: systemBrowser(),
	chromiumSandbox: process.getuid?.() !== 0 && process.platform !== 'win32',
	args: [
		'--disable-background-networking',
		'--disable-component-update',
		'--disable-sync',
		'--no-first-run',
		`--disable-features=${[...offByPlaywright, ...addressLine].join()}`
	]
});

async function playwrightHasOne() {
	const { chromium } = await import('@playwright/test');
	return existsSync(chromium.executablePath());
}

/** Debian or a relative of it, and we may install packages. */
export const mayUseApt = () => process.getuid?.() === 0 && succeeds('apt-get', ['--version']);

/**
 * @param {string[]} packages names of Debian packages
 * @returns {Promise<boolean>} whether they are installed now
 */
export async function aptInstall(packages) {
	const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
	const install = ['install', '-qq', '-y', '--no-install-recommends', ...packages];
	if ((await command('apt-get', install, quiet)) === 0) return true;
	return (
		(await command('apt-get', ['update', '-qq'], quiet)) === 0 &&
		(await command('apt-get', install, quiet)) === 0
	);
}

/** Makes sure that there is a browser. */
export async function needBrowser() {
	if (systemBrowser() || (await playwrightHasOne())) return;
	heading('a browser for the tests');
	if (mayUseApt()) {
		await aptInstall(['chromium']);
		if (systemBrowser()) return;
		note('Debian had no chromium to give; trying the one that Playwright brings.');
	}
	if ((await tool('playwright/cli.js', ['install', 'chromium'])) === 0) return;
	throw new Advice(
		'No browser could be installed. Install Chromium or Chrome yourself, or name one: CHROMIUM=/path/to/chrome npm test'
	);
}
