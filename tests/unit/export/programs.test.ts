/** The exported programs are really run, on every state and on the same states with one wrong number. */
import { notebook, numpyCode, pytorchCode, tfjsCode, type LabSnapshot } from '$lib/export';
import { beforeAll, describe, expect, it } from 'vitest';
import { pythonWith } from '../../../scripts/lib/python.mjs';
import { runAllModules, runAllPython, runFile, type Outcome } from './run';
import { states, tampered } from './states';

const timeout = 120_000;
const names = Object.keys(states);
const withNumpy = pythonWith(['numpy']) ?? '';
const withTorch = pythonWith(['numpy', 'torch']) ?? '';
const unless = (python: string, modules: string) =>
	python ? '' : ` (skipped: no Python here has ${modules}; name one with PYTHON=…)`;

const ways = {
	numpy: { conv: ['C x', 'sliding window'], transposed: ['Cᵀ x', 'stamps'] },
	torch: { conv: ['conv2d', 'C x'], transposed: ['conv_transpose2d', 'Cᵀ x', 'gradient of a convolution'] },
	tfjs: {
		conv: ['C x', 'tf.conv2d'],
		transposed: ['Cᵀ x', 'tf.conv2dTranspose', 'gradient of a convolution']
	},
	notebook: { conv: ['matrix', 'direct'], transposed: ['matrix', 'direct'] },
	notebookWithTorch: {
		conv: ['matrix', 'direct', 'PyTorch'],
		transposed: ['matrix', 'direct', 'PyTorch', 'gradient of a convolution']
	}
};

function expectAgreement({ status, output }: Outcome, expected: string[]): void {
	for (const way of expected) expect(output).toContain(`${way}: max |Δ| = `);
	expect(output.match(/, agrees$/gm)).toHaveLength(expected.length);
	expect(output).not.toContain('DOES NOT AGREE');
	expect(status).toBe(0);
}

function expectRefusal({ status, output }: Outcome): void {
	expect(output).toContain('DOES NOT AGREE');
	expect(status).not.toBe(0);
}

function concatenated(snapshot: LabSnapshot): string {
	const { cells } = JSON.parse(notebook(snapshot)) as { cells: { cell_type: string; source: string[] }[] };
	return cells
		.filter(({ cell_type }) => cell_type === 'code')
		.map(({ source }) => source.join(''))
		.join('\n\n');
}

/** Runs `write`'s program for every state, whole and tampered, in one process, and checks what each printed. */
function testPrograms(
	write: (snapshot: LabSnapshot) => string,
	runAll: (sources: string[]) => Outcome[],
	expected: Record<LabSnapshot['op'], string[]>
): void {
	let outcomes: Outcome[] = [];
	beforeAll(() => {
		const snapshots = Object.values(states);
		outcomes = runAll([...snapshots, ...snapshots.map(tampered)].map(write));
	}, timeout);

	it.each(names)('agree: %s', (name) => {
		expectAgreement(outcomes[names.indexOf(name)], expected[states[name].op]);
	});
	it.each(names)('notice a wrong number: %s', (name) => {
		expectRefusal(outcomes[names.length + names.indexOf(name)]);
	});
}

/** Runs one tampered program as a process of its own: the status that a shell sees. */
function testStatus(write: (snapshot: LabSnapshot) => string, program: string, file: string): void {
	const source = write(tampered(states['rectangular transposed with output padding']));
	it(
		'end with a status that a shell understands',
		() => expectRefusal(runFile(program, file, source)),
		timeout
	);
}

describe.skipIf(!withNumpy)(`NumPy programs${unless(withNumpy, 'numpy')}`, () => {
	testPrograms(numpyCode, (sources) => runAllPython(withNumpy, sources), ways.numpy);
	testStatus(numpyCode, withNumpy, 'program.py');
});

describe.skipIf(!withTorch)(`PyTorch programs${unless(withTorch, 'torch')}`, () => {
	testPrograms(pytorchCode, (sources) => runAllPython(withTorch, sources), ways.torch);
	testStatus(pytorchCode, withTorch, 'program.py');
});

describe.skipIf(!withNumpy)(`notebooks${unless(withNumpy, 'numpy')}`, () => {
	const expected = withTorch ? ways.notebookWithTorch : ways.notebook;
	testPrograms(concatenated, (sources) => runAllPython(withTorch || withNumpy, sources), expected);

	it(
		'say what is missing where PyTorch and matplotlib are not installed',
		() => {
			const hidden = 'import sys\nsys.modules["torch"] = sys.modules["matplotlib"] = None\n';
			const [outcome] = runAllPython(withNumpy, [hidden + concatenated(states['plain transposed'])]);
			expectAgreement(outcome, ways.notebook.transposed);
			expect(outcome.output).toContain('PyTorch is not installed');
			expect(outcome.output).toContain('matplotlib is not installed');
		},
		timeout
	);
});

describe('TensorFlow.js programs', () => {
	testPrograms(tfjsCode, runAllModules, ways.tfjs);
	testStatus(tfjsCode, process.execPath, 'program.mjs');
});
