// `npm test`: everything that has to hold, from a bare clone. `npm test -- unit e2e` runs some stages only.
import { mkdirSync } from 'node:fs';
import { build } from './lib/build.mjs';
import { needBrowser } from './lib/browser.mjs';
import { npm, tool } from './lib/command.mjs';
import { countingLine, countsIn, noCounts, sum } from './lib/counts.mjs';
import { install } from './lib/install.mjs';
import { at } from './lib/project.mjs';
import { wantPython } from './lib/python.mjs';
import { Advice, heading, note, run, seconds } from './lib/say.mjs';

const report = (/** @type {string} */ name) => at('test-results', `${name}.json`);

const vitest = (/** @type {string} */ project) =>
	tool('vitest/vitest.mjs', [
		'run',
		'--project',
		project,
		'--reporter=default',
		'--reporter=json',
		`--outputFile.json=${report(project)}`
	]);

/** @type {{ name: string, counted?: boolean, run: () => Promise<number> }[]} in the order in which they run */
const stages = [
	{
		name: 'format',
		run: () => tool('prettier/bin/prettier.cjs', ['--check', '--cache', '--log-level', 'warn', '.'])
	},
	{ name: 'lint', run: () => npm(['run', '--silent', 'lint']) },
	{ name: 'types', run: () => npm(['run', '--silent', 'check']) },
	{ name: 'unit', counted: true, run: () => wantPython().then(() => vitest('unit')) },
	{
		name: 'build',
		run: () => build().then((built) => (note(built ? 'built' : 'unchanged since the last build'), 0))
	},
	{ name: 'built', counted: true, run: () => build().then(() => vitest('built')) },
	{
		name: 'e2e',
		counted: true,
		async run() {
			await build();
			await needBrowser();
			return tool('@playwright/test/cli.js', ['test'], { E2E_REPORT: report('e2e') });
		}
	}
];

function chosen(/** @type {string[]} */ names) {
	const wrong = names.find((name) => !stages.some((stage) => stage.name === name));
	if (wrong)
		throw new Advice(
			`There is no stage "${wrong}". The stages: ${stages.map(({ name }) => name).join(', ')}.`
		);
	return names.length ? stages.filter(({ name }) => names.includes(name)) : stages;
}

function advised(/** @type {unknown} */ fault) {
	if (!(fault instanceof Advice)) throw fault;
	console.error(fault.message);
	return 1;
}

await run(async () => {
	const todo = chosen(process.argv.slice(2));
	await install();
	mkdirSync(at('test-results'), { recursive: true });
	await tool('@sveltejs/kit/svelte-kit.js', ['sync']);

	let counts = noCounts;
	for (const { name, counted, run } of todo) {
		heading(name);
		const began = Date.now();
		const status = await run().catch(advised);
		if (counted) counts = sum(counts, countsIn(report(name), began, status));
		else if (status !== 0) counts = sum(counts, { ...noCounts, failed: 1 });
		note(`${name} ${status === 0 ? 'is fine' : 'FAILED'} after ${seconds(Date.now() - began)}`);
		if (status === 0) continue;
		process.exitCode = 1;
		break;
	}
	console.log(`\n${countingLine(counts)}`);
});
