// The Python that runs exported NumPy and PyTorch code in the tests. Tests that need it are skipped without it.
import { aptInstall, mayUseApt } from './browser.mjs';
import { succeeds } from './command.mjs';
import { heading, note } from './say.mjs';

/**
 * @param {string[]} modules for example ['numpy', 'torch']
 * @returns {string | undefined} a Python that can import all of them; PYTHON in the environment is asked first
 */
export const pythonWith = (modules) =>
	[process.env.PYTHON ?? '', 'python3', '/usr/bin/python3', 'python'].find(
		(program) => program && succeeds(program, ['-c', `import ${modules.join(', ')}`])
	);

/** Tries to have NumPy and PyTorch; where that is not possible, says what is not tested. */
export async function wantPython() {
	if (pythonWith(['numpy', 'torch'])) return;
	heading('NumPy and PyTorch, to check exported code');
	if (mayUseApt()) await aptInstall(['python3-numpy', 'python3-torch']);
	for (const module of ['numpy', 'torch'])
		if (!pythonWith([module]))
			note(`Python has no ${module} here: the tests that run exported ${module} code are skipped.`);
}
