/** The parts of the exported programs that are the same for NumPy and PyTorch. */
import type { Pair } from '$lib/conv';
import { numberLines } from './numbers';
import { describe, safeUrl, settingsText, sizeText, type LabSnapshot } from './snapshot';

/** Shebang, docstring and the link. */
export function programHeader(snapshot: LabSnapshot, title: string, needs: string): string {
	const { output } = describe(snapshot);
	const url = safeUrl(snapshot.url);
	return `#!/usr/bin/env python3
"""${title}: ${sizeText(snapshot.settings.input)} to ${sizeText(output)}.

${settingsText(snapshot)}

Needs Python 3 and ${needs}. Finds the output in more than one way, prints how far each is from
what the page showed, and exits with status 1 if one does not agree.
"""${url && `\n# ${url}`}`;
}

const sizeFormula = {
	conv: `output_size = tuple(
    (i + 2 * p - d * (k - 1) - 1) // s + 1
    for i, k, s, p, d in zip(input_size, kernel_size, stride, padding, dilation)
)`,
	transposed: `output_size = tuple(
    (i - 1) * s - 2 * p + d * (k - 1) + a + 1
    for i, k, s, p, d, a in zip(input_size, kernel_size, stride, padding, dilation, output_padding)
)`
};

/** Assignments of every setting, and the output's size from PyTorch's formula. */
export function pythonSettings({ op, settings }: LabSnapshot): string {
	const lines = [
		'# Named as in PyTorch; pairs are (vertical, horizontal). "Convolution" is cross-correlation, as in',
		'# every machine-learning framework: the kernel is not flipped.',
		`input_size = ${tuple(settings.input)}`,
		`kernel_size = ${tuple(settings.kernel)}`,
		`stride = ${tuple(settings.stride)}`,
		`padding = ${tuple(settings.padding)}`,
		`dilation = ${tuple(settings.dilation)}`
	];
	if (op === 'transposed') lines.push(`output_padding = ${tuple(settings.outputPadding)}`);
	return [...lines, sizeFormula[op]].join('\n');
}

/** A Python list of numbers over several lines, "[\n    1, 2,\n]". */
export function pythonList(values: ArrayLike<number>, size: Pair): string {
	return `[\n${numberLines(values, size, '    ').join('\n')}\n]`;
}

/** `tolerance` from x and w, which are arrays or tensors of `taps` weights in float64. */
export function pythonTolerance(taps: string): string {
	return `# A sum of n products is rounded by at most (n + 2) * scale * precision; more is a disagreement.
scale = float(abs(x).max() * abs(w).sum())
tolerance = (${taps} + 2) * scale * 2**-52`;
}

/** Which map C's rows count and which its columns, as names in the programs, and a comment that says so. */
export function rolesOf(op: LabSnapshot['op']) {
	return op === 'conv' ? forward : backward;
}

const forward = {
	row: 'out',
	column: 'in',
	rowSize: 'output_size',
	columnSize: 'input_size',
	explanation: '# C, the convolution as a matrix: one row per output pixel, one column per input pixel.'
};

const backward = {
	row: 'in',
	column: 'out',
	rowSize: 'input_size',
	columnSize: 'output_size',
	explanation: `# C is the matrix of the convolution that leads back, from maps of the output's size to maps of the input's
# size: one row per input pixel, one column per output pixel. The output here is C transposed times x.`
};

function tuple([vertical, horizontal]: Pair): string {
	return `(${vertical}, ${horizontal})`;
}
