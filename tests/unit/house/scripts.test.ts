import { mkdtempSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countingLine, countsIn, countsOf, noCounts, sum } from '../../../scripts/lib/counts.mjs';
import { missingPackages } from '../../../scripts/lib/install.mjs';
import { needsNode } from '../../../scripts/lib/say.mjs';
import { serve, serveOptions } from '../../../scripts/serve.mjs';

describe('installing', () => {
	const wanted = {
		'': { version: '0.1.0' },
		'node_modules/d3': { version: '7.9.2' },
		'node_modules/fsevents': { version: '2.3.3', optional: true, os: ['darwin'] }
	};
	const d3 = { 'node_modules/d3': { version: '7.9.2' } };

	it('is not needed when every package is there, but for those of other machines', () => {
		expect(missingPackages(wanted, d3)).toEqual([]);
	});

	it('is needed when a package is missing or has another version', () => {
		expect(missingPackages(wanted, {})).toEqual(['node_modules/d3']);
		expect(missingPackages(wanted, { 'node_modules/d3': { version: '7.9.1' } })).toEqual(['node_modules/d3']);
		const oldHelper = { ...d3, 'node_modules/fsevents': { version: '2.3.2' } };
		expect(missingPackages(wanted, oldHelper)).toEqual(['node_modules/fsevents']);
	});

	it.each(['18.20.8', '20.18.3', '21.7.3', '22.11.0', '23.11.1'])(
		'refuses Node %s with advice',
		(version) => {
			expect(() => needsNode(version)).toThrow(`This is Node ${version}. The project needs Node 20.19`);
		}
	);

	it.each(['20.19.0', '20.20.2', '22.12.0', '22.20.0', '24.0.0', '26.1.0'])('accepts Node %s', (version) => {
		expect(() => needsNode(version)).not.toThrow();
	});
});

describe('counting tests', () => {
	const vitest = { numPassedTests: 5, numFailedTests: 1, numPendingTests: 2, numTodoTests: 0 };
	const playwright = { stats: { expected: 7, unexpected: 2, flaky: 1, skipped: 3 } };

	it('adds what Vitest and Playwright report', () => {
		expect(countingLine(sum(countsOf(vitest), countsOf(playwright)))).toBe('13 passed, 3 failed, 5 skipped');
	});

	it('counts a run that crashed before it could report as one failure', () => {
		expect(countsIn('there-is-no-such-report.json', 0, 1)).toEqual({ ...noCounts, failed: 1 });
	});

	it('ignores the report of an earlier run', () => {
		const file = join(mkdtempSync(join(tmpdir(), 'counts-')), 'unit.json');
		writeFileSync(file, JSON.stringify(vitest));
		expect(countsIn(file, 0, 1)).toEqual({ passed: 5, failed: 1, skipped: 2 });
		expect(countsIn(file, Date.now() + 60_000, 0)).toEqual(noCounts);
	});
});

describe('the server', () => {
	const folder = mkdtempSync(join(tmpdir(), 'site-'));
	let site: Awaited<ReturnType<typeof serve>>;

	beforeAll(async () => {
		mkdirSync(join(folder, 'en', 'lab'), { recursive: true });
		mkdirSync(join(folder, '_app', 'immutable'), { recursive: true });
		writeFileSync(join(folder, 'en', 'lab', 'index.html'), 'lab');
		writeFileSync(join(folder, '404.html'), 'not here');
		writeFileSync(join(folder, '_app', 'immutable', 'a.js'), '0');
		writeFileSync(join(folder, 'weights.bin'), '0');
		writeFileSync(join(folder, 'a.wasm'), '0');
		site = await serve({ folder, base: '/some/name', port: 0 });
	});

	afterAll(() => site.close());

	const get = (path: string) => fetch(site.origin + path, { redirect: 'manual' });

	it('serves folders under the base path, and sends those without a slash to the one with it', async () => {
		expect(await (await get('/some/name/en/lab/')).text()).toBe('lab');
		const moved = await get('/some/name/en/lab?k=3');
		expect([moved.status, moved.headers.get('location')]).toEqual([308, '/some/name/en/lab/?k=3']);
		expect((await get('/some/name')).headers.get('location')).toBe('/some/name/');
	});

	it.each([
		'/some/name/nothing',
		'/en/lab/',
		'/some/named/',
		'/some/name/%E0%A4%A',
		'/some/name//etc/passwd'
	])('answers %s with the page for 404', async (path) => {
		const response = await get(path);
		expect([response.status, await response.text()]).toEqual([404, 'not here']);
	});

	it.each([
		['en/lab/', 'text/html;charset=utf-8'],
		['_app/immutable/a.js', 'text/javascript'],
		['a.wasm', 'application/wasm'],
		['weights.bin', 'application/octet-stream']
	])('names the type of %s', async (path, type) => {
		expect((await get(`/some/name/${path}`)).headers.get('content-type')).toBe(type);
	});

	it('lets browsers keep hashed files for good, and asks back for all others', async () => {
		const caching = async (path: string) => (await get(path)).headers.get('cache-control');
		expect(await caching('/some/name/_app/immutable/a.js')).toBe('public,max-age=31536000,immutable');
		expect(await caching('/some/name/en/lab/')).toBe('no-cache');
	});

	it('moves on to the next port when one is taken', async () => {
		const port = Number(new URL(site.origin).port);
		const second = await serve({ folder, port });
		expect(Number(new URL(second.origin).port)).toBeGreaterThan(port);
		await second.close();
	});

	it('takes its options from the command line, and refuses others with advice', () => {
		expect(serveOptions(['--port', '8080', '--base', 'some/name/'])).toMatchObject({
			port: 8080,
			base: '/some/name'
		});
		expect(serveOptions([]).base).toBe('');
		for (const args of [['--port', 'x'], ['--port', '65536'], ['--prt', '1'], ['extra']])
			expect(() => serveOptions(args)).toThrow('The options are --port 4173');
	});
});
