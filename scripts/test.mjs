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

const vitest = (/** @type {string} */ name, projects = name) =>
	tool('vitest/vitest.mjs', [
		'run',
		`--project=${projects}`,
		'--reporter=default',
		'--reporter=json',
		`--outputFile.json=${report(name)}`
	]);

/** @typedef {{ name: string, counted?: boolean, beside?: string, run: () => Promise<number> }} Stage */

/** @type {Stage[]} in the order in which they run; one that is `beside` another runs while that one does */
const stages = [
	{ name: 'lint', run: () => npm(['run', '--silent', 'lint']) },
	{ name: 'types', beside: 'lint', run: () => npm(['run', '--silent', 'check']) },
	{
		name: 'format',
		beside: 'types',
		run: () => tool('prettier/bin/prettier.cjs', ['--check', '--cache', '--log-level', 'warn', '.'])
	},
	{ name: 'unit', counted: true, run: () => wantPython().then(() => vitest('unit', 'unit*')) },
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

/** The stages in order, those that run at the same time together. */
function sideBySide(/** @type {Stage[]} */ todo) {
	/** @type {Stage[][]} */
	const groups = [];
	for (const stage of todo) {
		const last = groups.at(-1);
		if (last?.some(({ name }) => name === stage.beside)) last.push(stage);
		else groups.push([stage]);
	}
	return groups;
}

/** Runs one stage, says how it went, and counts. */
async function countsOf(/** @type {Stage} */ { name, counted, run }) {
	const began = Date.now();
	const status = await run().catch(advised);
	note(`${name} ${status === 0 ? 'is fine' : 'FAILED'} after ${seconds(Date.now() - began)}`);
	if (counted) return countsIn(report(name), began, status);
	return status === 0 ? noCounts : { ...noCounts, failed: 1 };
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
	for (const together of sideBySide(todo)) {
		heading(together.map(({ name }) => name).join(', '));
		const found = await Promise.all(together.map(countsOf));
		counts = found.reduce(sum, counts);
		if (!found.some(({ failed }) => failed > 0)) continue;
		process.exitCode = 1;
		break;
	}
	console.log(`\n${countingLine(counts)}`);
});
