// The programs and notebooks that the page hands out are run as a reader would run them, and agree with the page.
import { readFile } from 'node:fs/promises';
import { pythonWith } from '../../scripts/lib/python.mjs';
import { runFile } from '../unit/export/run';
import { expect, test, type Lab } from './support/lab';

const states = {
	conv: 'i=5x4&k=3x2&s=2x1&p=1x0&w=random:3&x=random:7',
	transposed: 'op=transposed&i=2x3&s=2&p=1&a=1'
};
const ways = {
	numpy: { conv: ['C x', 'sliding window'], transposed: ['Cᵀ x', 'stamps'] },
	pytorch: {
		conv: ['conv2d', 'C x'],
		transposed: ['conv_transpose2d', 'Cᵀ x', 'gradient of a convolution']
	}
};
const needs = { numpy: ['numpy'], pytorch: ['torch'] };

/** Skips the test, and says why, where no Python has the modules. */
function pythonOrSkip(modules: string[]): string {
	const python = pythonWith(modules) ?? '';
	test.skip(!python, `no Python here has ${modules.join(' and ')}; name one with PYTHON=…`);
	return python;
}

async function shownCode(lab: Lab, program: 'numpy' | 'pytorch'): Promise<string> {
	const { take } = lab.words.lab;
	await lab.page.getByText(take.code, { exact: true }).click();
	await lab.choose(take[program]);
	const code = lab.page.getByRole('region', { name: take[program] });
	await expect(code).toContainText('sys.exit');
	return code.innerText();
}

for (const program of ['numpy', 'pytorch'] as const)
	for (const op of ['conv', 'transposed'] as const)
		test(`${program}: the ${op} program runs and agrees, and notices a wrong number`, async ({ openLab }) => {
			const python = pythonOrSkip(needs[program]);
			const lab = await openLab(states[op]);
			const [shown] = await lab.cellTexts('output');
			const code = await shownCode(lab, program);

			const { status, output } = runFile(python, 'program.py', code);
			for (const way of ways[program][op])
				expect(output).toMatch(new RegExp(`^${way}: max \\|Δ\\| = [\\d.e-]+, agrees$`, 'm'));
			expect(output).not.toContain('DOES NOT AGREE');
			expect(status, output).toBe(0);

			const first = shown.replace('−', '-');
			const page = new RegExp(`(y_page = [^\\d-]*)${first}\\b`);
			expect(code).toMatch(page);
			const wrong = runFile(python, 'program.py', code.replace(page, `$1${Number(first) + 1}`));
			expect(wrong.output).toContain('DOES NOT AGREE');
			expect(wrong.status).not.toBe(0);
		});

for (const op of ['conv', 'transposed'] as const)
	test(`the ${op} notebook runs from top to bottom`, async ({ openLab, page }) => {
		const python = pythonOrSkip(['numpy']);
		const lab = await openLab(states[op]);
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			lab.button(lab.words.lab.take.notebook).click()
		]);
		expect(download.suggestedFilename()).toMatch(/\.ipynb$/);
		const notebook = JSON.parse(await readFile(await download.path(), 'utf8')) as {
			nbformat: number;
			cells: { cell_type: string; source: string[] }[];
		};
		expect(notebook.nbformat).toBe(4);
		const sources = (kind: string) =>
			notebook.cells.filter(({ cell_type }) => cell_type === kind).map(({ source }) => source.join(''));
		expect(sources('markdown').join('\n')).toContain(page.url());
		const { status, output } = runFile(python, 'notebook.py', sources('code').join('\n\n'));
		expect(output).toMatch(/^matrix: max \|Δ\| = [\d.e-]+, agrees$/m);
		expect(output).toMatch(/^direct: max \|Δ\| = [\d.e-]+, agrees$/m);
		expect(status, output).toBe(0);
	});
