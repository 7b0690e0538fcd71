/** A Jupyter notebook (nbformat 4.5) of the same steps as the NumPy program, in small cells, and PyTorch beside it. */
import { notebookFile, type Cell } from './notebookFile';
import { numpyDirect, numpyMatrix, numpyNumbers } from './numpySections';
import { pythonSettings, pythonTolerance } from './pythonText';
import { pytorchGradient, pytorchCall } from './pytorchProgram';
import { describe, safeUrl, settingsText, sizeText, type LabSnapshot } from './snapshot';

/**
 * Notebook JSON. Its code needs NumPy; the PyTorch cell and the picture say so and do nothing where their library
 * is missing. Run from top to bottom it raises AssertionError at the first way that differs from `snapshot.y` by
 * more than rounding.
 * Throws RangeError for illegal settings, wrong lengths or numbers that are not finite.
 */
export function notebook(snapshot: LabSnapshot): string {
	return notebookFile(cellsOf(snapshot));
}

function cellsOf(snapshot: LabSnapshot): Cell[] {
	const isConv = snapshot.op === 'conv';
	return [
		{ kind: 'markdown', id: 'introduction', source: introduction(snapshot) },
		{ kind: 'code', id: 'settings', source: `import numpy as np\n\n${pythonSettings(snapshot)}` },
		{ kind: 'code', id: 'numbers', source: numpyNumbers(snapshot) },
		{ kind: 'code', id: 'compare', source: compare },
		{ kind: 'markdown', id: 'by-matrix', source: `## ${isConv ? '$y = Cx$' : '$y = C^\\top x$'}` },
		{ kind: 'code', id: 'matrix', source: `${numpyMatrix(snapshot)}\ncompare("matrix", y_matrix)` },
		{ kind: 'code', id: 'picture', source: picture(describe(snapshot).dense) },
		{ kind: 'markdown', id: 'without-matrix', source: isConv ? '## A sliding window' : '## Stamps' },
		{ kind: 'code', id: 'direct', source: `${numpyDirect(snapshot)}\ncompare("direct", y_direct)` },
		{ kind: 'markdown', id: 'framework', source: '## PyTorch' },
		{ kind: 'code', id: 'pytorch', source: pytorch(snapshot) }
	];
}

function introduction(snapshot: LabSnapshot): string {
	const { title, output, rows, columns } = describe(snapshot);
	const url = safeUrl(snapshot.url);
	const product = snapshot.op === 'conv' ? '$y = Cx$' : '$y = C^\\top x$';
	const settings = settingsText(snapshot)
		.split(', ')
		.map((part) => `- ${part}`);
	return [
		`# ${title}: ${sizeText(snapshot.settings.input)} to ${sizeText(output)}`,
		'',
		`${product}, where $C$ is a sparse ${rows} × ${columns} matrix that repeats the weights of one kernel.`,
		'"Convolution" is cross-correlation, as in every machine-learning framework: the kernel is not flipped.',
		'',
		...settings,
		...(url ? ['', `The page that this came from: <${url}>`] : [])
	].join('\n');
}

const compare = `${pythonTolerance('w.size')}


def compare(way, y):
    """Print how far y is from what the page showed; raise AssertionError if that is more than rounding."""
    difference = np.abs(y - y_page).max()
    if not difference <= tolerance:
        raise AssertionError(f"{way}: max |Δ| = {difference:.3g}, DOES NOT AGREE")
    print(f"{way}: max |Δ| = {difference:.3g}, agrees")`;

function picture(dense: boolean): string {
	const draw = dense
		? `    limit = np.abs(C).max() or 1
    plt.matshow(C, cmap="RdBu", vmin=-limit, vmax=limit)
    plt.colorbar(label="weight")`
		: `    limit = np.abs(values).max() or 1
    plt.scatter(columns, rows, c=values, s=0.1, cmap="RdBu", vmin=-limit, vmax=limit)
    plt.gca().invert_yaxis()
    plt.colorbar(label="weight")`;
	return `try:
    import matplotlib.pyplot as plt
except ImportError:
    print("matplotlib is not installed: no picture of C")
else:
${draw}
    plt.title("C")
    plt.show()`;
}

function pytorch({ op }: LabSnapshot): string {
	const gradient = `

${pytorchGradient('y_gradient', 'x4', 'w4')}
compare("gradient of a convolution", y_gradient[0, 0].numpy())`;
	const body = `# [batch, channels, height, width]
x4, w4 = torch.from_numpy(x)[None, None], torch.from_numpy(w)[None, None]
y_torch = ${pytorchCall(op, 'x4', 'w4')}
compare("PyTorch", y_torch[0, 0].numpy())${op === 'conv' ? '' : gradient}`;
	return `try:
    import torch
    import torch.nn.functional as F
except ImportError:
    print("PyTorch is not installed: nothing to compare with")
else:
${indented(body)}`;
}

function indented(code: string): string {
	return code.replace(/^(?=.)/gm, '    ');
}
