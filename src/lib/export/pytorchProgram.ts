/** The PyTorch program: the framework's own operation, C as a sparse tensor, and the gradient of a convolution. */
import { bytesText, describe, type LabSnapshot } from './snapshot';
import { programHeader, pythonList, pythonSettings, pythonTolerance, rolesOf } from './pythonText';

/**
 * A self-contained Python program that needs PyTorch only and computes in float64. It prints
 * "max |Δ| = …, agrees" for every way it finds the output, and its exit status is 1 when one differs from
 * `snapshot.y` by more than rounding.
 * Throws RangeError for illegal settings, wrong lengths or numbers that are not finite.
 */
export function pytorchCode(snapshot: LabSnapshot): string {
	const { op, settings, x, kernel, y } = snapshot;
	const { title, output } = describe(snapshot);
	return `${programHeader(snapshot, `${title} with PyTorch`, 'PyTorch')}
import sys

import torch
import torch.nn.functional as F

${pythonSettings(snapshot)}

# What the page showed, row by row, as [batch, channels, height, width]. With one channel each way the kernel's
# layout is the same for conv2d [out, in, height, width] and conv_transpose2d [in, out, height, width].
x = torch.tensor(${pythonList(x, settings.input)}, dtype=torch.float64).reshape(1, 1, *input_size)
w = torch.tensor(${pythonList(kernel, settings.kernel)}, dtype=torch.float64).reshape(1, 1, *kernel_size)
y_page = torch.tensor(${pythonList(y, output)}, dtype=torch.float64).reshape(1, 1, *output_size)

ways = {}

ways["${op === 'conv' ? 'conv2d' : 'conv_transpose2d'}"] = ${pytorchCall(op, 'x', 'w')}

${matrix(snapshot)}
${op === 'transposed' ? `\n${pytorchGradient('ways["gradient of a convolution"]', 'x', 'w')}\n` : ''}
${pythonTolerance('w.numel()')}
sys.stdout.reconfigure(encoding="utf-8")
all_agree = True
for way, y in ways.items():
    difference = float(abs(y - y_page).max())
    agrees = difference <= tolerance
    all_agree = all_agree and agrees
    print(f"{way}: max |Δ| = {difference:.3g}, {'agrees' if agrees else 'DOES NOT AGREE'}")
sys.exit(0 if all_agree else 1)
`;
}

/** The call of the framework's own operation on 4-D tensors of these names. */
export function pytorchCall(op: LabSnapshot['op'], x: string, w: string): string {
	return op === 'conv'
		? `F.conv2d(${x}, ${w}, stride=stride, padding=padding, dilation=dilation)`
		: `F.conv_transpose2d(
    ${x}, ${w}, stride=stride, padding=padding, output_padding=output_padding, dilation=dilation
)`;
}

/** `target` = the transposed convolution of 4-D tensors of these names, as the gradient of a convolution. */
export function pytorchGradient(target: string, x: string, w: string): string {
	return `# The gradient of a convolution: z has the output's size, and <conv2d(z), x> is linear in it.
z = torch.zeros(1, 1, *output_size, dtype=torch.float64, requires_grad=True)
inner_product = (F.conv2d(z, ${w}, stride=stride, padding=padding, dilation=dilation) * ${x}).sum()
(${target},) = torch.autograd.grad(inner_product, z)`;
}

function matrix(snapshot: LabSnapshot): string {
	const { op } = snapshot;
	const { row, column, rowSize, columnSize, explanation } = rolesOf(op);
	const [name, factor] = op === 'conv' ? ['C x', 'C'] : ['Cᵀ x', 'C.t()'];
	return `${explanation}
# Only its entries are kept; C.to_dense() would take ${bytesText(describe(snapshot).denseBytes)}.
${row}_y, ${row}_x = torch.meshgrid(
    torch.arange(${rowSize}[0]), torch.arange(${rowSize}[1]), indexing="ij"
)
rows, columns, values = [], [], []
for kernel_y in range(kernel_size[0]):
    for kernel_x in range(kernel_size[1]):
        ${column}_y = ${row}_y * stride[0] + kernel_y * dilation[0] - padding[0]
        ${column}_x = ${row}_x * stride[1] + kernel_x * dilation[1] - padding[1]
        inside = (
            (0 <= ${column}_y) & (${column}_y < ${columnSize}[0]) & (0 <= ${column}_x) & (${column}_x < ${columnSize}[1])
        )
        rows.append((${row}_y * ${rowSize}[1] + ${row}_x)[inside])
        columns.append((${column}_y * ${columnSize}[1] + ${column}_x)[inside])
        values.append(w[0, 0, kernel_y, kernel_x].repeat(len(rows[-1])))
C = torch.sparse_coo_tensor(
    torch.stack([torch.cat(rows), torch.cat(columns)]),
    torch.cat(values),
    (${rowSize}[0] * ${rowSize}[1], ${columnSize}[0] * ${columnSize}[1]),
)
ways["${name}"] = torch.sparse.mm(${factor}, x.reshape(-1, 1)).reshape(y_page.shape)`;
}
