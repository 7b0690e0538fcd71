/**
 * The steps of the NumPy program and of the notebook, as Python source. C always leads from the map that its
 * columns count to the map that its rows count: from in to out for a convolution, from out to in for a transposed
 * one, whose output is Cᵀx.
 */
import { pythonList, rolesOf } from './pythonText';
import { bytesText, describe, type LabSnapshot } from './snapshot';

/** x, w and y_page as arrays. */
export function numpyNumbers(snapshot: LabSnapshot): string {
	const { settings, x, kernel, y } = snapshot;
	const { output } = describe(snapshot);
	return `# What the page showed, row by row.
x = np.array(${pythonList(x, settings.input)}, dtype=float).reshape(input_size)
w = np.array(${pythonList(kernel, settings.kernel)}, dtype=float).reshape(kernel_size)
y_page = np.array(${pythonList(y, output)}, dtype=float).reshape(output_size)`;
}

/** C, and y_matrix from it. */
export function numpyMatrix(snapshot: LabSnapshot): string {
	return describe(snapshot).dense ? denseMatrix(snapshot) : listedMatrix(snapshot);
}

function denseMatrix({ op }: LabSnapshot): string {
	const { row, column, rowSize, columnSize, explanation } = rolesOf(op);
	const product = op === 'conv' ? 'C @ x.ravel()' : 'C.T @ x.ravel()';
	return `${explanation}
C = np.zeros((${rowSize}[0] * ${rowSize}[1], ${columnSize}[0] * ${columnSize}[1]))
for ${row}_y, ${row}_x in np.ndindex(*${rowSize}):
    for kernel_y, kernel_x in np.ndindex(*kernel_size):
        ${column}_y = ${row}_y * stride[0] + kernel_y * dilation[0] - padding[0]
        ${column}_x = ${row}_x * stride[1] + kernel_x * dilation[1] - padding[1]
        if 0 <= ${column}_y < ${columnSize}[0] and 0 <= ${column}_x < ${columnSize}[1]:
            row, column = ${row}_y * ${rowSize}[1] + ${row}_x, ${column}_y * ${columnSize}[1] + ${column}_x
            C[row, column] = w[kernel_y, kernel_x]
y_matrix = (${product}).reshape(output_size)`;
}

function listedMatrix(snapshot: LabSnapshot): string {
	const { row, column, rowSize, columnSize, explanation } = rolesOf(snapshot.op);
	const [to, from] = snapshot.op === 'conv' ? ['rows', 'columns'] : ['columns', 'rows'];
	return `${explanation}
# Written out it would take ${bytesText(describe(snapshot).denseBytes)}: list its entries instead, all positions of one kernel weight at a time.
${row}_y, ${row}_x = np.indices(${rowSize})
rows, columns, values = [], [], []
for kernel_y, kernel_x in np.ndindex(*kernel_size):
    ${column}_y = ${row}_y * stride[0] + kernel_y * dilation[0] - padding[0]
    ${column}_x = ${row}_x * stride[1] + kernel_x * dilation[1] - padding[1]
    inside = (
        (0 <= ${column}_y) & (${column}_y < ${columnSize}[0]) & (0 <= ${column}_x) & (${column}_x < ${columnSize}[1])
    )
    rows.append((${row}_y * ${rowSize}[1] + ${row}_x)[inside])
    columns.append((${column}_y * ${columnSize}[1] + ${column}_x)[inside])
    values.append(np.full(inside.sum(), w[kernel_y, kernel_x]))
rows, columns, values = np.concatenate(rows), np.concatenate(columns), np.concatenate(values)
products = values * x.ravel()[${from}]
y_matrix = np.bincount(${to}, weights=products, minlength=y_page.size).reshape(output_size)`;
}

/** y_direct without C: the sliding window, or the stamps. */
export function numpyDirect({ op }: LabSnapshot): string {
	return op === 'conv' ? slidingWindow : stamps;
}

const span = `span = [d * (k - 1) + 1 for d, k in zip(dilation, kernel_size)]`;

const slidingWindow = `# The same without C: slide the kernel over the padded input.
padded = np.pad(x, [(padding[0], padding[0]), (padding[1], padding[1])])
${span}
y_direct = np.zeros(output_size)
for out_y, out_x in np.ndindex(*output_size):
    top, left = out_y * stride[0], out_x * stride[1]
    window = padded[top : top + span[0] : dilation[0], left : left + span[1] : dilation[1]]
    y_direct[out_y, out_x] = (window * w).sum()`;

const stamps = `# The same without C: every input pixel stamps the kernel, times its value, onto a canvas that still
# has the border which padding removes.
canvas = np.zeros((output_size[0] + 2 * padding[0], output_size[1] + 2 * padding[1]))
${span}
for in_y, in_x in np.ndindex(*input_size):
    top, left = in_y * stride[0], in_x * stride[1]
    canvas[top : top + span[0] : dilation[0], left : left + span[1] : dilation[1]] += x[in_y, in_x] * w
y_direct = canvas[padding[0] : padding[0] + output_size[0], padding[1] : padding[1] + output_size[1]]`;
