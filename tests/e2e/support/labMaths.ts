/**
 * What the lab has to show, worked out without the site's own mathematics, from one line:
 *
 *   large = small · stride + tap · dilation − padding   (per axis)
 *
 * The small map is a convolution's output and a transposed convolution's input.
 */
type Pair = readonly [vertical: number, horizontal: number];

export interface Setting {
	op: 'conv' | 'transposed';
	input: Pair;
	output: Pair;
	kernel: Pair;
	stride?: Pair;
	padding?: Pair;
	dilation?: Pair;
	/** [inputH × inputW] and [kernelH × kernelW], row-major */
	x: readonly number[];
	w: readonly number[];
}

/** One product w[tap] · x[col] of the sum y[row]. */
export interface Product {
	row: number;
	col: number;
	tap: number;
}

/** All entries of the matrix in use that carry a weight, in reading order. */
export function productsOf(setting: Setting): Product[] {
	const { op, input, output, kernel, stride = [1, 1], padding = [0, 0], dilation = [1, 1] } = setting;
	const [small, large] = op === 'conv' ? [output, input] : [input, output];
	const products: Product[] = [];
	for (let smallY = 0; smallY < small[0]; smallY++)
		for (let smallX = 0; smallX < small[1]; smallX++)
			for (let kernelY = 0; kernelY < kernel[0]; kernelY++)
				for (let kernelX = 0; kernelX < kernel[1]; kernelX++) {
					const largeY = smallY * stride[0] + kernelY * dilation[0] - padding[0];
					const largeX = smallX * stride[1] + kernelX * dilation[1] - padding[1];
					if (largeY < 0 || largeX < 0 || largeY >= large[0] || largeX >= large[1]) continue;
					const smallIndex = smallY * small[1] + smallX;
					const largeIndex = largeY * large[1] + largeX;
					products.push({
						row: op === 'conv' ? smallIndex : largeIndex,
						col: op === 'conv' ? largeIndex : smallIndex,
						tap: kernelY * kernel[1] + kernelX
					});
				}
	return products.sort((a, b) => a.row - b.row || a.col - b.col);
}

/** The output, [outputH × outputW] row-major, from the first `steps` outputs or inputs' products alone. */
export function outputOf(setting: Setting, counts: (product: Product) => boolean = () => true): number[] {
	const y = new Array<number>(setting.output[0] * setting.output[1]).fill(0);
	for (const product of productsOf(setting).filter(counts))
		y[product.row] += setting.w[product.tap] * setting.x[product.col];
	return y;
}

/** The matrix in use, written out. */
export function denseOf(setting: Setting): number[][] {
	const rows = setting.output[0] * setting.output[1];
	const cols = setting.input[0] * setting.input[1];
	const dense = Array.from({ length: rows }, () => new Array<number>(cols).fill(0));
	for (const { row, col, tap } of productsOf(setting)) dense[row][col] = setting.w[tap];
	return dense;
}

export const transposeOf = (matrix: number[][]) => matrix[0].map((_, col) => matrix.map((row) => row[col]));

export const productOf = (a: number[][], b: number[][]) =>
	a.map((row) => transposeOf(b).map((col) => row.reduce((sum, value, n) => sum + value * col[n], 0)));

/** As figures draw them: y10, or y10,2 where one of the two numbers has two digits. */
export function nameOf(letter: 'x' | 'w' | 'y', [, width]: Pair, index: number): string {
	const [row, col] = [Math.floor(index / width), index % width];
	return `${letter}${row}${row > 9 || col > 9 ? ',' : ''}${col}`;
}

/** Whole numbers as figures write them. */
export const numberText = (value: number) => String(value).replace('-', '−');

/** A factor behind another one: a negative number stands in brackets. */
export const factorText = (value: number) => (value < 0 ? `(${numberText(value)})` : numberText(value));

/** 2·3 − 4·(−5) …: later terms have their weight's sign before them. */
export const sumText = (factors: readonly (readonly [weight: number, other: number])[]) =>
	factors
		.map(([weight, other], n) => {
			const product = `${numberText(n === 0 ? weight : Math.abs(weight))}·${factorText(other)}`;
			return n === 0 ? product : `${weight < 0 ? '−' : '+'} ${product}`;
		})
		.join(' ');
